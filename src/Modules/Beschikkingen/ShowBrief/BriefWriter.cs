using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>
/// Writes the letter of a decision in plain words. In Dutch it is the letter of law; in another language the same text explains it.
/// </summary>
internal sealed class BriefWriter(KeukentafelDbContext db, IInwonerQuestions inwoners, DomainClock clock, IStringLocalizer<Teksten> teksten)
{
    /// <summary>The letter in a language, dated as made known or else on <paramref name="today"/>.</summary>
    public async Task<Brief> Write(Beschikking beschikking, DateOnly today, string taal, CancellationToken ct)
    {
        var gemeente = await db.Set<Gemeente>().AsNoTracking().Where(g => g.Code == beschikking.Gemeente).Select(g => g.Naam).FirstAsync(ct);
        var inwoner = (await inwoners.Gegevens(beschikking.Gemeente, [beschikking.Inwoner], ct)).GetValueOrDefault(beschikking.Inwoner);
        var aanvraag = await db.Set<Aanvraag>().AsNoTracking().Where(a => a.Id == beschikking.Aanvraag).Select(a => (DateOnly?)a.Ontvangen).FirstOrDefaultAsync(ct);
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(taal);
            return Compose(beschikking, new Geadresseerde(gemeente, inwoner, aanvraag), beschikking.Besluit?.Bekendgemaakt ?? today);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private Brief Compose(Beschikking b, Geadresseerde aan, DateOnly datum)
    {
        var tot = b.Besluit?.BezwaarTot ?? Besluittermijn.Termen(b.Gemeente, clock.Normen).Bezwaar(datum).LaatsteDag;
        return new Brief
        {
            Taal = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            Titel = T(!b.Toegekend.Any() ? "Brief.TitelAfwijzing" : b.Soort == BeschikkingSoort.Tijdelijk ? "Brief.TitelTijdelijk" : "Brief.TitelToekenning"),
            Afzender = T("Brief.Afzender", aan.Gemeente),
            Adres = Adres(aan.Inwoner),
            Kenmerken = [new(T("Brief.Datum"), Datum(datum)), new(T("Brief.Kenmerk"), b.Kenmerk), new(T("Brief.Onderwerp"), T("Brief.OnderwerpTekst"))],
            Aanhef = aan.Inwoner is { } i ? T("Brief.Aanhef", i.Naam) : T("Brief.AanhefZonderNaam"),
            Kern = Kern(b, aan.Aanvraag),
            Delen = [.. b.InOrder.Select(v => Deel(v.Inhoud)), .. Algemeen(b, datum), .. Rechten(b, aan.Gemeente, tot)],
            Ondertekening = [T("Brief.Groet"), T("Brief.Namens", aan.Gemeente), b.Besluit?.Naam ?? "…", T("Brief.Functie")],
            Concept = b.Status == BeschikkingStatus.Bekendgemaakt ? null : T("Brief.Concept"),
        };
    }

    // A secret address is never printed: the envelope is written by hand (J-20).
    private List<string> Adres(InwonerGegevens? i) =>
        i is null ? [] : i.GeheimAdres ? [i.Naam, T("Brief.GeheimAdres")] : [i.Naam, i.Adres, $"{i.Postcode} {i.Plaats}"];

    private List<string> Kern(Beschikking b, DateOnly? aanvraag)
    {
        List<string> kern = [aanvraag is { } op ? T("Brief.KernAanvraag", Datum(op)) : T("Brief.KernSpoed")];
        kern.AddRange(b.InOrder.Select(v => KernRegel(v.Inhoud)));
        return kern;
    }

    private string KernRegel(VoorzieningInhoud v)
    {
        var naam = v.Product?.Naam ?? "…";
        return v.Uitkomst == VoorzieningUitkomst.Afgewezen
            ? T("Brief.KernAfgewezen", naam)
            : T(v.Vorm == VoorzieningVorm.Pgb ? "Brief.KernPgb" : "Brief.KernToegekend", naam, Hoeveel(v.Omvang), Datum(v.Ingang), Datum(v.Einde));
    }

    private BriefDeel Deel(VoorzieningInhoud v)
    {
        var naam = v.Product?.Naam ?? "…";
        if (v.Uitkomst == VoorzieningUitkomst.Afgewezen)
            return new(T("Brief.KopAfgewezen", naam), [v.Motivering], [], [new(T("Brief.Resultaat"), v.Resultaat, true)]);
        List<BriefRegel> regels =
        [
            new(T("Brief.Resultaat"), v.Resultaat, true),
            new(T("Brief.Aard"), v.Aard, true),
            new(T("Brief.Omvang"), Hoeveel(v.Omvang)),
            new(T("Brief.Periode"), T("Brief.VanTot", Datum(v.Ingang), Datum(v.Einde))),
            new(T("Brief.Vorm"), T(v.Vorm == VoorzieningVorm.Pgb ? "Brief.VormPgb" : "Brief.VormZin")),
        ];
        if (v.Pgb is { } pgb)
            regels.Add(new(T("Brief.PgbBedrag"), T("Brief.PerMaand", Euro(pgb.Bedrag))));
        else
            regels.Add(new(T("Brief.Aanbieder"), v.Aanbieder?.Naam ?? T("Brief.AanbiederOpen")));
        List<string> alineas = [];
        if (v.Afwijking.Length > 0)
            alineas.Add(T("Brief.Afwijking", v.Afwijking));
        if (v.Pgb is not null)
            alineas.Add(T("Brief.PgbUitleg"));
        return new(T("Brief.KopToegekend", naam), [v.Motivering], alineas, regels);
    }

    private IEnumerable<BriefDeel> Algemeen(Beschikking b, DateOnly datum)
    {
        var m = b.Motivering;
        List<string> waarom = [];
        if (m.Zienswijze.Length > 0)
            waarom.Add(T("Brief.Zienswijze", m.Zienswijze));
        waarom.Add(T(b.Soort == BeschikkingSoort.Tijdelijk ? "Brief.WetSpoed" : b.Toegekend.Any(v => v.Inhoud.Pgb is not null) ? "Brief.WetPgb" : "Brief.Wet"));
        yield return new(T("Brief.KopWaarom"), [m.Overwegingen], waarom, []);
        if (!b.Toegekend.Any())
            yield break;
        yield return new(T("Brief.KopBijdrage"), [], m.Bijdrage ? Bijdrage(b, datum) : [T("Brief.GeenBijdrage", m.BijdrageReden)], []);
        yield return new(T("Brief.KopHerbeoordeling"), [], [T("Brief.Herbeoordeling", Datum(m.Herbeoordeling))], []);
        yield return new(T("Brief.KopDoorgeven"), [], [T("Brief.Doorgeven")], []);
    }

    private List<string> Bijdrage(Beschikking b, DateOnly datum) =>
        (b.Besluit?.BijdrageMaand ?? clock.Normen.TryOp(NormCode.EigenBijdrageMaand, datum, b.Gemeente)?.AsDecimal()) is { } bedrag
            ? [T("Brief.Bijdrage", Euro(bedrag)), T("Brief.BijdrageCak")]
            : [T("Brief.BijdrageNogNiet"), T("Brief.BijdrageCak")];

    private IEnumerable<BriefDeel> Rechten(Beschikking b, string gemeente, DateOnly tot)
    {
        yield return new(
            T("Brief.KopBezwaar"),
            [],
            [T("Brief.BezwaarPraten"), T("Brief.BezwaarTermijn", Datum(tot)), T("Brief.BezwaarHoe", gemeente, b.Kenmerk), T("Brief.BezwaarGevolg"), T("Brief.BezwaarHulp")],
            []
        );
        yield return new(T("Brief.KopVragen"), [], [T("Brief.Vragen", b.Kenmerk)], []);
    }

    private string Hoeveel(Omvang? o) =>
        o is null ? "…" : T("Omvang." + o.Frequentie, o.Volume.ToString("0.##", CultureInfo.CurrentCulture), T("Eenheid." + o.Eenheid));

    private static string Euro(decimal bedrag) => "€ " + bedrag.ToString("0.00", CultureInfo.CurrentCulture);

    private static string Datum(DateOnly? op) => op?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture) ?? "…";

    private string T(string key, params object[] values) => teksten[key, values];

    private sealed record Geadresseerde(string Gemeente, InwonerGegevens? Inwoner, DateOnly? Aanvraag);
}
