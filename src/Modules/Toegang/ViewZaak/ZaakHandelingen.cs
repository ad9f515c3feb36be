using Platform;
using Waarden;

namespace Toegang;

/// <summary>What can be done with a case as a whole, and what was done with it: bundled for the page of the case.</summary>
internal sealed class ZaakHandelingen(ZaakTaking taking, SpoedDeclaring spoed, ZaakClosing closing, Historie historie, CurrentActor current)
{
    public Actor Actor => current.Actor;

    public Task<Result<int>> Take(ZaakId zaak, CancellationToken ct) => taking.Run(zaak, ct);

    public Task<Result<int>> DeclareSpoed(ZaakId zaak, DeclareSpoed command, CancellationToken ct) => spoed.Run(zaak, command, ct);

    public Task<Result<int>> Close(ZaakId zaak, CloseZaak command, CancellationToken ct) => closing.Run(zaak, command, ct);

    public Task<IReadOnlyList<HistorieRegel>> Historie(ZaakId zaak, int atMost, long? before, CancellationToken ct) => historie.Of(zaak, atMost, before, ct);
}
