using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Lets the case follow what the room Beschikkingen does with it (B.1).</summary>
internal sealed class ZaakFollower : IListener<AanvraagReceived>, IListener<BeschikkingIssued>
{
    public Task On(AanvraagReceived e, EventContext context, CancellationToken ct) =>
        Move(context.Change, e.Zaak, ZaakStatus.Aangevraagd, zaak => zaak.Aangevraagd ??= e.Op, ct);

    public Task On(BeschikkingIssued e, EventContext context, CancellationToken ct) =>
        Move(context.Change, e.Zaak, ZaakStatus.Beschikt, _ => { }, ct);

    private static async Task Move(Change change, ZaakId id, ZaakStatus status, Action<Zaak> also, CancellationToken ct)
    {
        var loaded = await change.Load<Zaak>(z => z.Id == id, ct);
        if (loaded.IsRefused(out _) || loaded.Value is not { IsOpen: true } zaak || zaak.Status >= status)
            return;
        also(zaak);
        zaak.Status = status;
        change.RecordIn(zaak, new ZaakMoved(id, status));
    }
}
