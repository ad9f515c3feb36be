using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>A consulent starts a draft: on the application, or a temporary decision in an urgent case (B-32).</summary>
internal sealed record StartBeschikking(ZaakId Zaak, BeschikkingSoort Soort);

/// <summary>Process BeschikkingStarting: makes a draft, with a voorziening for each maatwerk element of the plan.</summary>
internal sealed class BeschikkingStarting(ProcessRunner processes, IToegangQuestions toegang, IAanbiederQuestions aanbieders)
{
    public Task<Result<BeschikkingId>> Run(StartBeschikking command, CancellationToken ct) =>
        processes.Run<BeschikkingId>(nameof(BeschikkingStarting), command, async change =>
        {
            if (await toegang.Zaak(command.Zaak, ct) is not { } zaak)
                return SharedRefusals.NotFound;
            if (zaak.Afgesloten)
                return Refusals.ZaakClosed;
            if (command.Soort == BeschikkingSoort.Tijdelijk && !zaak.Spoed)
                return Refusals.NotUrgent;
            var aanvraag = command.Soort == BeschikkingSoort.Tijdelijk
                ? null
                : await change.Db.Set<Aanvraag>().FirstOrDefaultAsync(a => a.Zaak == zaak.Id && a.Status != AanvraagStatus.Beschikt, ct);
            if (aanvraag is null && command.Soort == BeschikkingSoort.Maatwerk)
                return Refusals.AanvraagMissing;
            if (await change.Db.Set<Beschikking>().AnyAsync(b => b.Zaak == zaak.Id && b.Status != BeschikkingStatus.Bekendgemaakt, ct))
                return Refusals.DraftExists;
            var now = change.Now(zaak.Gemeente);
            var beschikking = Draft(zaak, command.Soort, aanvraag?.Id, now);
            beschikking.Voorbereiders = [change.Actor.Subject];
            var today = change.Today(zaak.Gemeente);
            var catalogue = await aanbieders.Catalogus(zaak.Gemeente, today, ct);
            foreach (var element in await toegang.Maatwerk(zaak.Id, ct))
                beschikking.Voorzieningen.Add(FromElement(beschikking, element, catalogue, now));
            change.Add(beschikking);
            change.Record(
                new BeschikkingStarted(zaak.Id, beschikking.Id, command.Soort),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(zaak.Gemeente, zaak.Id)
            );
            return beschikking.Id;
        }, ct);

    private static Beschikking Draft(ZaakGegevens zaak, BeschikkingSoort soort, AanvraagId? aanvraag, DateTimeOffset now)
    {
        var id = Id.New<BeschikkingId>(now);
        return new Beschikking
        {
            Id = id,
            Zaak = zaak.Id,
            Gemeente = zaak.Gemeente,
            Inwoner = zaak.Inwoner,
            Aanvraag = aanvraag,
            Soort = soort,
            Gemaakt = now,
            Kenmerk = string.Create(CultureInfo.InvariantCulture, $"{DomainClock.DateIn(now).Year}-{id.Value.ToString("N")[^8..].ToUpperInvariant()}"),
        };
    }

    private static Voorziening FromElement(Beschikking beschikking, MaatwerkElement maatwerk, IReadOnlyList<ProductGegevens> catalogue, DateTimeOffset now)
    {
        var element = maatwerk.Element;
        var fitting = catalogue.Where(p => p.Categorie == element.Categorie).Take(2).ToList();
        var product = fitting.Count == 1 ? VoorzieningCatalogus.Product(fitting[0]) : null;
        return new Voorziening
        {
            Id = Id.New<VoorzieningId>(now),
            Beschikking = beschikking.Id,
            Zaak = beschikking.Zaak,
            Gemeente = beschikking.Gemeente,
            Element = element.Id,
            Volgorde = beschikking.Voorzieningen.Count + 1,
            Inhoud = new VoorzieningInhoud
            {
                Product = product,
                Resultaat = maatwerk.Doel,
                Aard = element.Wat,
                MinutenOnderzoek = element.Minuten,
                Omvang = Proposed(element.Minuten, product),
            },
        };
    }

    private static Omvang? Proposed(int? minutes, VoorzieningProduct? product) =>
        minutes is > 0 && product is not null && OmvangIsTime.MinutesIn(product.Eenheid) is { } each
        // Rounded up: never less than the onderzoek fixed (D-03).
        && Omvang.Make(Math.Ceiling(minutes.Value * 100m / each) / 100m, product.Eenheid, Frequentie.Week).TryGet(out var omvang)
            ? omvang
            : null;
}
