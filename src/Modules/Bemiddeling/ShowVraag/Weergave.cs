using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The text of a vraag as strangers read it, for every page that shows it.</summary>
internal sealed record VraagVoorbeeld(string Product, VraagInhoud Inhoud, IReadOnlyList<Criterium> Criteria, decimal Bodem, decimal Plafond, IReadOnlyList<PrijsElement> Opbouw)
{
    public static VraagVoorbeeld Of(Vraag v) => new(v.ProductNaam, v.Inhoud, v.Criteria, v.Bodem, v.Plafond, v.Opbouw);

    public static VraagVoorbeeld Of(Publicatie p) => new(p.ProductNaam, p.Inhoud, p.Criteria, p.Bodem, p.Plafond, p.Opbouw);
}

/// <summary>How moments, amounts and extents are written.</summary>
internal static class Weergave
{
    public static string Moment(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, DomainClock.Amsterdam);
        return local.ToString(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "dddd d MMMM yyyy, HH:mm" : "dddd d MMMM yyyy 'om' HH.mm 'uur'", CultureInfo.CurrentCulture);
    }

    public static string Dag(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString("0.00", CultureInfo.CurrentCulture);

    public static string Punten(decimal punten) => punten.ToString("0.00", CultureInfo.CurrentCulture);

    public static string Getal(decimal getal) => getal.ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>The unit and the frequency of an extent: "uur per week".</summary>
    public static string Per(IStringLocalizer texts, VraagElement e) => $"{texts["Eenheid." + e.Eenheid].Value} {texts["Frequentie." + e.Frequentie].Value}";

    /// <summary>Who else does a part of it, without the parts that are nothing.</summary>
    public static string Aandelen(IStringLocalizer texts, OfferteInhoud plan) =>
        string.Join(", ", new (string Wie, decimal? Deel)[] { ("Netwerk", plan.AandeelNetwerk), ("Vrijwilligers", plan.AandeelVrijwilligers), ("Techniek", plan.AandeelTechnologie) }
            .Where(a => a.Deel > 0).Select(a => texts["Aandeel." + a.Wie, Getal(a.Deel!.Value)].Value));

    public static string Omvang(IStringLocalizer texts, VraagElement e) =>
        $"{Getal(e.Minimum)} {texts["Eenheid." + e.Eenheid].Value} {texts["Frequentie." + e.Frequentie].Value}";

    public static IEnumerable<SelectListItem> Opties(IStringLocalizer texts, string soort, IEnumerable<string> codes) =>
        codes.Select(c => new SelectListItem(texts[soort + "." + c].Value, c));

    /// <summary>Kind of the badge for a state.</summary>
    public static string Soort(VraagStatus status) =>
        status switch
        {
            VraagStatus.Gegund => "ok",
            VraagStatus.GeenOfferte => "let-op",
            VraagStatus.Ingetrokken or VraagStatus.Gestaakt => "neutraal",
            _ => "info",
        };

    public static string Soort(OfferteStatus status) =>
        status switch
        {
            OfferteStatus.Ingediend or OfferteStatus.Gekozen => "ok",
            OfferteStatus.Concept => "let-op",
            _ => "neutraal",
        };
}
