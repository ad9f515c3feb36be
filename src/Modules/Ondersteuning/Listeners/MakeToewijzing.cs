using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>
/// A provider was found: the order goes to it (H-03). Names nobody yet; what identifies is released at acceptance (J-03).
/// </summary>
internal sealed class MakeToewijzing(IBeschikkingQuestions beschikkingen, IToegangQuestions toegang, IInwonerQuestions inwoners) : IListener<AanbiederChosen>
{
    public async Task On(AanbiederChosen e, EventContext context, CancellationToken ct)
    {
        var change = context.Change;
        // The same product does not go twice to the same provider (H-13): an order that runs stands.
        var runs = await change.Db.Set<Toewijzing>().AnyAsync(t => t.Voorziening == e.Voorziening && t.Organisatie == e.Aanbieder && t.Status != ToewijzingStatus.Geweigerd, ct);
        if (runs)
            return;
        if ((await beschikkingen.ById([e.Voorziening], ct)).GetValueOrDefault(e.Voorziening) is not { } granted)
            throw new InvalidOperationException("A provider was chosen for a voorziening that was not granted.");
        if ((await toegang.Zaken([e.Zaak], ct)).GetValueOrDefault(e.Zaak) is not { } zaak)
            throw new InvalidOperationException("A provider was chosen for a case that is not there.");
        var now = change.Now(zaak.Gemeente);
        var toewijzing = new Toewijzing
        {
            Id = Id.New<ToewijzingId>(now),
            Zaak = e.Zaak,
            Gemeente = zaak.Gemeente,
            Inwoner = zaak.Inwoner,
            Organisatie = e.Aanbieder,
            Voorziening = e.Voorziening,
            Product = granted.Product,
            Route = e.Route,
            Vraag = e.Vraag,
            Omvang = new ToewijzingOmvang(granted.Categorie, granted.Volume, granted.Eenheid, granted.Frequentie),
            Tarief = e.Tarief,
            Ingang = e.Start,
            Einde = granted.Einde,
            Wijk = await Wijk(change.Db, zaak, ct),
            GemaaktOp = now,
            AntwoordVoor = Werkdagen.Add(DomainClock.DateIn(now), Toewijzing.AntwoordWerkdagen),
        };
        change.Add(toewijzing);
        change.Record(
            new ToewijzingMade(toewijzing.Id, e.Zaak, e.Voorziening, e.Aanbieder),
            ("Toewijzing", toewijzing.Id.Value),
            new EventOwner(zaak.Gemeente, e.Aanbieder, e.Zaak));
    }

    private async Task<string?> Wijk(KeukentafelDbContext db, ZaakGegevens zaak, CancellationToken ct)
    {
        var inwoner = (await inwoners.Gegevens(zaak.Gemeente, [zaak.Inwoner], ct)).GetValueOrDefault(zaak.Inwoner);
        if (inwoner is null or { GeheimAdres: true } or { Wijkcode: null })
            return null;
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstOrDefaultAsync(g => g.Code == zaak.Gemeente, ct);
        return gemeente?.Wijken.FirstOrDefault(w => w.Code == inwoner.Wijkcode)?.Naam;
    }
}
