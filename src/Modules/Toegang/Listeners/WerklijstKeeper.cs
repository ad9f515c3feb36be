using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Keeps the caseload: works a line out anew from the case, so that order and repetition of events do not matter.</summary>
internal sealed class WerklijstKeeper(IInwonerQuestions inwoners, Dossiers dossiers)
    : IListener<MeldingReceived>, IListener<ZaakTaken>, IListener<SpoedDeclared>, IListener<SpoedLifted>, IListener<ZaakHandedOver>, IListener<OnderzoekStarted>, IListener<VerslagIssued>, IListener<ZaakMoved>, IListener<ZaakClosed>, IListener<InwonerChanged>
{
    public Task On(MeldingReceived e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(ZaakTaken e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(SpoedDeclared e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(SpoedLifted e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(ZaakHandedOver e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(OnderzoekStarted e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(VerslagIssued e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(ZaakMoved e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public Task On(ZaakClosed e, EventContext context, CancellationToken ct) => Keep(context.Change, e.Zaak, ct);

    public async Task On(InwonerChanged e, EventContext context, CancellationToken ct)
    {
        foreach (var zaak in await context.Change.Db.Set<Zaak>().Where(z => z.Inwoner == e.Inwoner && z.Gemeente == context.Owner.Gemeente).Select(z => z.Id).ToListAsync(ct))
            await Keep(context.Change, zaak, ct);
    }

    private async Task Keep(Change change, ZaakId id, CancellationToken ct)
    {
        if (await change.Db.Set<Zaak>().AsNoTracking().FirstOrDefaultAsync(z => z.Id == id, ct) is not { } zaak)
            return;
        var person = (await inwoners.Gegevens(zaak.Gemeente, [zaak.Inwoner], ct)).GetValueOrDefault(zaak.Inwoner);
        var line = await change.Db.Set<Werkregel>().FirstOrDefaultAsync(w => w.Zaak == id, ct);
        if (line is null)
            change.Add(line = new Werkregel { Zaak = id, Gemeente = zaak.Gemeente, Team = zaak.Team });
        var klok = Klokken.Next(zaak, change.Normen);
        line.Afgeschermd = await dossiers.Where(id, ct) is { Afgeschermd: true };
        line.Naam = line.Afgeschermd ? "" : person?.Naam ?? "";
        line.Zoek = line.Afgeschermd || person is null ? "" : Werkregel.Plain(person.Achternaam) + Werkregel.Plain(person.Voornaam);
        (line.Team, line.Consulent, line.Status, line.Open) = (zaak.Team, zaak.Consulent, zaak.Status, zaak.IsOpen);
        (line.Spoed, line.Ontvangen) = (zaak.Spoed is not null, zaak.Melding.Ontvangen);
        (line.Klok, line.Uiterlijk) = (klok?.Soort, klok?.Uiterlijk ?? Werkregel.NoKlok);
    }
}
