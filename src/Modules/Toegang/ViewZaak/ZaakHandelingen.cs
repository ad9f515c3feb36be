using Platform;
using Waarden;

namespace Toegang;

/// <summary>What can be done with a case as a whole, and what was done with it: bundled for the page of the case.</summary>
internal sealed class ZaakHandelingen(ZaakProcessen processen, Historie historie, CurrentActor current)
{
    public Actor Actor => current.Actor;

    public Task<Result<int>> Take(ZaakId zaak, CancellationToken ct) => processen.Taking.Run(zaak, ct);

    public Task<Result<int>> DeclareSpoed(ZaakId zaak, DeclareSpoed command, CancellationToken ct) => processen.Declaring.Run(zaak, command, ct);

    public Task<Result<int>> LiftSpoed(ZaakId zaak, LiftSpoed command, CancellationToken ct) => processen.Lifting.Run(zaak, command, ct);

    public Task<Result<int>> HandOver(ZaakId zaak, HandOverZaak command, CancellationToken ct) => processen.HandingOver.Run(zaak, command, ct);

    public Task<Result<int>> Close(ZaakId zaak, CloseZaak command, CancellationToken ct) => processen.Closing.Run(zaak, command, ct);

    public Task<IReadOnlyList<HistorieRegel>> Historie(ZaakId zaak, int atMost, long? before, CancellationToken ct) => historie.Of(zaak, atMost, before, ct);
}

/// <summary>The processes of a case as a whole.</summary>
internal sealed record ZaakProcessen(ZaakTaking Taking, SpoedDeclaring Declaring, SpoedLifting Lifting, ZaakHandingOver HandingOver, ZaakClosing Closing);
