using System.Globalization;
using System.Text.Json;
using Platform;

namespace Host;

/// <summary>
/// The sealed round in full: a question answered for all, three sealed offertes with receipts, one revision after anonymous feedback,
/// two bidders of one group heard before the opening by two; a receipt checked by anybody, and a copy of the database tampered with, which is found.
/// </summary>
internal static class Marktplaats
{
    private static readonly Dictionary<string, int> Eerst = new() { ["een zelfstandige begeleider"] = 4, ["een vast duo van twee begeleiders"] = 3, ["een begeleider die Arabisch spreekt"] = 3 };

    public static async Task Play(Verhaal verhaal, IServiceProvider services, CancellationToken ct)
    {
        await verhaal.Settle();
        await DemoSetup.Play(verhaal, services, ct);
        var huis = new Huishouden(verhaal, await DemoSetup.Catalogue(verhaal));
        await HuishoudenMelding.Play(huis);
        await HuishoudenBesluit.Play(huis);
        await HuishoudenVraag.Play(huis);
        await Ask(huis);
        await MarktplaatsGroep.Find(huis);
        await HuishoudenRonde.Play(huis);
        await Score(huis, Eerst, "De plannen blind beoordeeld");
        await Revise(huis);
        await Judge(huis);
        await MarktplaatsGroep.Judge(huis);
        await Open(huis);
        await MarktplaatsBewijs.Play(huis, services, ct);
    }

    private static async Task Ask(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Vragen van aanbieders, antwoord aan allen");
        await verhaal.Geweigerd("brug", "Een vraag met de eigen naam erin", "E-AUC-05", "PlanHerkenbaar", d => d.ApiPost($"vragen/{huis.Vraag}/inlichtingen", new { tekst = "Wij van De Brug vragen: mag het ook in de ochtend?" }));
        await verhaal.Goed("brug", "Een aanbieder vraagt iets; de gemeente ziet niet wie", "E-AUC-20", d => d.ApiPost($"vragen/{huis.Vraag}/inlichtingen", new { tekst = "Kan een deel van de uren ook in de vroege avond?" }));
        var listed = await verhaal.Lees("fatima", $"{huis.ZaakVraag}/inlichtingen");
        verhaal.Feit("In de vraag staat niet wie haar stelt", "E-AUC-20", 0, DemoMarket.Providers.Count(p => listed.Text.Contains(p.Naam, StringComparison.OrdinalIgnoreCase)));
        await verhaal.Geweigerd("fatima", "Een antwoord met een naam uit het dossier", "E-AUC-05", "AntwoordHerkenbaar", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/inlichtingen/1", new { antwoord = "Dat mag, als Yara dan thuis is." }));
        await verhaal.Wijzig("fatima", "Het antwoord gaat naar allen", "E-AUC-20", huis.ZaakVraag, $"{huis.ZaakVraag}/inlichtingen/1", new { antwoord = "Ja, dat kan op twee avonden." });
    }

    private static async Task Score(Huishouden huis, Dictionary<string, int> scores, string step)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter(step);
        if ((await (await verhaal.Wie("fatima")).Api($"{huis.ZaakVraag}/plannen")).Ok is false)
            await verhaal.Wijzig("fatima", "De consulent verklaart: geen belang", "E-36", huis.ZaakVraag, $"{huis.ZaakVraag}/belang", new { heeftBelang = false });
        foreach (var plan in (await verhaal.Lees("fatima", $"{huis.ZaakVraag}/plannen")).Json.EnumerateArray().Where(p => scores.ContainsKey(p.GetProperty("plan").GetProperty("wie").GetString()!)))
        {
            var criteria = new[] { "aanpak", "continuiteit", "netwerk" }.Select(c => new { criterium = c, score = scores[plan.GetProperty("plan").GetProperty("wie").GetString()!], reden = "Het plan zegt dit concreet." });
            await verhaal.Wijzig("fatima", "Eén plan gescoord", "E-AUC-08", huis.ZaakVraag, $"{huis.ZaakVraag}/beoordelingen", new { offerte = plan.GetProperty("offerte").GetString(), criteria });
        }
        await verhaal.Wijzig("fatima", "De scores staan vast", "E-AUC-08", huis.ZaakVraag, $"{huis.ZaakVraag}/beoordelingen/bevestiging");
    }

    private static async Task Revise(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Eén herziening, onder gesloten envelop");
        var invited = await verhaal.Wijzig("fatima", "Aanbieders mogen één keer herzien; prijzen blijven dicht", "E-AUC-07", huis.ZaakVraag, $"{huis.ZaakVraag}/herziening");
        var offerte = $"offertes/{huis.Offertes["brug"]}";
        var feedback = await verhaal.Goed("brug", "Terugkoppeling: eigen punten en de hoogste, geen naam", "E-AUC-07", d => d.Api($"{offerte}/terugkoppeling"));
        verhaal.Feit("Daarin staat geen naam of prijs van een ander", "E-13", 0, DemoMarket.Providers.Count(p => p.Key != "brug" && feedback.Text.Contains(p.Naam, StringComparison.OrdinalIgnoreCase)) + (feedback.Text.Contains("58.45", StringComparison.Ordinal) ? 1 : 0));
        var plan = HuishoudenRonde.Plan(huis, "een vast duo van twee begeleiders", 5);
        await verhaal.Geweigerd("brug", "Herzien zonder te zeggen wat", "E-AUC-07", "HerzieningToelichting", d => d.ApiChange(offerte, $"{offerte}/herziening", new { plan, prijs = 59.95m, toelichting = "" }));
        await verhaal.Wijzig("brug", "Herzien: een uur meer, en een lagere prijs", "E-AUC-07", offerte, $"{offerte}/herziening", new { plan, prijs = 59.95m, toelichting = "Een uur meer per week, omdat oefenen tijd kost." });
        await verhaal.Geweigerd("brug", "Nog een keer herzien", "E-AUC-07", "HerzieningGedaan", d => d.ApiChange(offerte, $"{offerte}/herziening", new { plan, prijs = 59.45m, toelichting = "Toch nog iets goedkoper." }));
        await verhaal.Klok("De herziening sluit", "E-AUC-07", invited.Json.GetProperty("sluit").GetDateTimeOffset());
        verhaal.Feit("Alleen wat veranderd is, wordt opnieuw beoordeeld", "E-AUC-07", "Herbeoordeling", (await verhaal.Lees("fatima", huis.ZaakVraag)).Get("status"));
        await Score(huis, new() { ["een vast duo van twee begeleiders"] = 5 }, "Het herziene plan opnieuw beoordeeld");
    }

    private static async Task Judge(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Oordeel van de inwoner");
        var voorstellen = huis.Offertes.Values.Where(o => o != huis.Offertes.GetValueOrDefault("thuis")).Select(o => new { offerte = o, past = "Past" });
        await verhaal.Wijzig("samira", "De inwoner zegt wat past", "E-AUC-08", huis.MijnVraag, $"{huis.MijnVraag}/oordelen", new { voorstellen });
    }

    private static async Task Open(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Opening door twee personen");
        foreach (var wie in new[] { "hanneke", "ruben" })
        {
            await verhaal.Opnieuw(wie);
            await verhaal.Goed(wie, "Een van twee personen opent", "E-12", d => d.ApiPost("openingen", new { vragen = new[] { huis.Vraag }, geenBelang = true }));
        }
        var prices = (await verhaal.Lees("fatima", $"{huis.ZaakVraag}/uitkomst")).Json.GetProperty("offertes").EnumerateArray().Select(o => o.GetProperty("prijs").GetDecimal()).Order();
        verhaal.Feit("De prijzen zijn die van de laatste zegels", "E-12", "58.45 59.95 63.35", string.Join(" ", prices.Select(p => p.ToString("0.00", CultureInfo.InvariantCulture))));
    }
}
