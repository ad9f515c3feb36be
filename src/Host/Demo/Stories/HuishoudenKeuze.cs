using System.Globalization;
using System.Text.Json;

namespace Host;

/// <summary>Blind scores, the inwoner's judgement, the opening by two, the choice, the decision.</summary>
internal static class HuishoudenKeuze
{
    private static readonly Dictionary<string, (int Aanpak, int Continuiteit, int Netwerk, string Past)> Oordelen = new()
    {
        ["een zelfstandige begeleider"] = (5, 4, 4, "Past"),
        ["een vast duo van twee begeleiders"] = (4, 5, 3, "WeetNiet"),
        ["een begeleider die Arabisch spreekt"] = (3, 4, 4, "PastNiet"),
    };

    public static async Task Play(Huishouden huis)
    {
        huis.Verhaal.Chapter("Blind beoordelen");
        await Score(huis);
        await Judge(huis);
        huis.Verhaal.Chapter("Openen met twee personen");
        await Open(huis);
        await Outcome(huis);
        await HuishoudenKennismaking.Play(huis);
        huis.Verhaal.Chapter("Keuze en besluit");
        await Decide(huis);
    }

    private static async Task Score(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await verhaal.Geweigerd("fatima", "Plannen lezen zonder te verklaren dat zij geen belang heeft", "E-36", "VerklaringOntbreekt", d => d.Api($"{huis.ZaakVraag}/plannen"));
        await verhaal.Wijzig("fatima", "De consulent verklaart: geen belang bij een aanbieder", "E-36", huis.ZaakVraag, $"{huis.ZaakVraag}/belang", new { heeftBelang = false });
        var plans = await verhaal.Goed("fatima", "Zij leest de plannen blind", "E-AUC-08", d => d.Api($"{huis.ZaakVraag}/plannen"));
        var names = DemoMarket.Providers.Count(p => plans.Text.Contains(p.Naam, StringComparison.OrdinalIgnoreCase) || plans.Text.Contains(p.Persoon, StringComparison.OrdinalIgnoreCase));
        verhaal.Feit("In de plannen staat geen naam van een aanbieder", "E-AUC-08", 0, names);
        await verhaal.Dicht("samira", "De inwoner geeft scores", "J-16", d => d.ApiPost($"{huis.ZaakVraag}/beoordelingen", new { offerte = huis.Offertes["zus"], criteria = Array.Empty<object>() }, 1));
        var todo = plans.Json.EnumerateArray().ToList();
        verhaal.Feit("Er zijn drie plannen te beoordelen", "E-AUC-08", 3, todo.Count);
        foreach (var plan in todo.Take(2))
            await Score(huis, plan);
        await verhaal.Geweigerd("fatima", "Klaar zeggen terwijl een plan geen score heeft", "E-AUC-08", "BeoordelingOnvolledig", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/beoordelingen/bevestiging"));
        await Score(huis, todo[2]);
        await verhaal.Wijzig("fatima", "De scores staan vast, vóór er een prijs open is", "E-AUC-08", huis.ZaakVraag, $"{huis.ZaakVraag}/beoordelingen/bevestiging");
    }

    private static Task Score(Huishouden huis, JsonElement plan)
    {
        var (aanpak, continuiteit, netwerk, _) = Oordelen[plan.GetProperty("plan").GetProperty("wie").GetString()!];
        var criteria = new[] { ("aanpak", aanpak), ("continuiteit", continuiteit), ("netwerk", netwerk) }
            .Select(c => new { criterium = c.Item1, score = c.Item2, reden = "Het plan zegt dit concreet en het past bij de gevraagde resultaten." });
        return huis.Verhaal.Wijzig("fatima", "Eén plan gescoord, met reden per criterium", "E-AUC-08", huis.ZaakVraag, $"{huis.ZaakVraag}/beoordelingen",
            new { offerte = plan.GetProperty("offerte").GetString(), criteria });
    }

    private static async Task Judge(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await verhaal.Opnieuw("hanneke");
        await verhaal.Geweigerd("hanneke", "Openen voordat de inwoner de plannen las", "E-AUC-08", "OordeelOntbreekt", Opening(huis));
        var read = await verhaal.Goed("samira", "De inwoner leest de voorstellen, zonder naam, prijs of score", "E-AUC-08", d => d.Api($"{huis.MijnVraag}/voorstellen"));
        var voorstellen = read.Json.EnumerateArray()
            .Select(v => new { offerte = v.GetProperty("offerte").GetString(), past = Oordelen[v.GetProperty("plan").GetProperty("wie").GetString()!].Past }).ToList();
        await verhaal.Wijzig("samira", "Zij zegt: past, weet niet, past niet", "E-AUC-08", huis.MijnVraag, $"{huis.MijnVraag}/oordelen", new { voorstellen });
    }

    private static Func<Deelnemer, Task<Antwoord>> Opening(Huishouden huis, bool geenBelang = true) =>
        d => d.ApiPost("openingen", new { vragen = new[] { huis.Vraag }, geenBelang });

    private static async Task Open(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await verhaal.Dicht("fatima", "Wie scoorde, opent niet", "E-12", Opening(huis));
        await verhaal.Geweigerd("hanneke", "Openen zonder verklaring over belangen", "E-36", "VerklaringOntbreekt", Opening(huis, geenBelang: false));
        await verhaal.Opnieuw("hanneke");
        var first = await verhaal.Goed("hanneke", "De eerste persoon opent, net opnieuw aangemeld", "E-12", Opening(huis));
        verhaal.Feit("De vraag wacht op een tweede persoon", "E-12", 1, first.Json.GetProperty("wachten").GetArrayLength());
        await verhaal.Geweigerd("hanneke", "Dezelfde persoon opent nog eens", "E-12", "OpenerTweemaal", Opening(huis));
        var one = (await verhaal.Lees("fatima", $"{huis.ZaakVraag}/uitkomst")).Json;
        verhaal.Feit("Na één persoon is er nog niets open", "E-12", 0, one.GetProperty("offertes").GetArrayLength() + await HuishoudenRonde.PricesSeen(huis));
        await verhaal.Opnieuw("ruben");
        var second = await verhaal.Goed("ruben", "De tweede persoon opent", "E-12", Opening(huis));
        verhaal.Feit("Nu zijn de prijzen open", "E-12", 1, second.Json.GetProperty("geopend").GetArrayLength());
    }

    private static async Task Outcome(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var vraag = (await verhaal.Lees("fatima", huis.ZaakVraag)).Json;
        var (bodem, plafond) = (vraag.GetProperty("bodem").GetDecimal(), vraag.GetProperty("plafond").GetDecimal());
        var weights = vraag.GetProperty("criteria").EnumerateArray().ToDictionary(c => c.GetProperty("code").GetString()!, c => c.GetProperty("gewicht").GetDecimal());
        var rows = (await verhaal.Lees("fatima", $"{huis.ZaakVraag}/uitkomst")).Json.GetProperty("offertes").EnumerateArray().ToDictionary(o => o.GetProperty("plan").GetProperty("wie").GetString()!);
        foreach (var (wie, prijs) in HuishoudenRonde.Prijzen)
        {
            var row = rows.Values.Single(r => r.GetProperty("prijs").GetDecimal() == prijs).GetProperty("regel");
            verhaal.Feit($"Prijspunten van € {prijs.ToString("0.00", CultureInfo.GetCultureInfo("nl-NL"))} volgen de gepubliceerde formule", "E-AUC-08",
                Points(10m * (plafond - prijs) / (plafond - bodem)), Points(row.GetProperty("punten").GetProperty("prijs").GetDecimal()));
            var total = weights.Sum(w => w.Value * row.GetProperty("punten").GetProperty(w.Key).GetDecimal()) / 100m;
            if (wie != "kleur")
                verhaal.Feit("Het totaal is de som van gewicht maal punten", "E-AUC-08", Points(total), Points(row.GetProperty("totaal").GetDecimal()));
        }
        var refused = rows["een begeleider die Arabisch spreekt"].GetProperty("regel").GetProperty("geweigerd").GetBoolean();
        verhaal.Feit("Wat de inwoner niet past, valt af", "E-AUC-08", "ja", refused ? "ja" : "nee");
    }

    private static string Points(decimal points) => points.ToString("0.000", CultureInfo.InvariantCulture);

    private static async Task Decide(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var choices = (await verhaal.Lees("samira", $"{huis.MijnVraag}/uitkomst")).Text;
        verhaal.Feit("De inwoner kiest zonder prijzen en scores te hoeven wegen", "E-AUC-08", 0, choices.Contains("prijs", StringComparison.OrdinalIgnoreCase) || choices.Contains("totaal", StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        await verhaal.Geweigerd("samira", "Kiezen wat zij zelf afwees", "E-AUC-08", "KeuzeGeweigerd", d => d.ApiChange(huis.MijnVraag, $"{huis.MijnVraag}/keuze", new { offerte = huis.Offertes["kleur"] }));
        await verhaal.Wijzig("samira", "De inwoner kiest", "E-AUC-08", huis.MijnVraag, $"{huis.MijnVraag}/keuze", new { offerte = huis.Offertes["zus"] });
        await verhaal.Dicht("fatima", "De consulent neemt het gunningsbesluit", "B.1", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/besluit", new { offerte = huis.Offertes["zus"], geenBelang = true }));
        await verhaal.Geweigerd("hanneke", "Afwijken van de keuze van de inwoner zonder reden", "E-31", "RedenOntbreekt",
            d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/besluit", new { offerte = huis.Offertes["brug"], geenBelang = true }));
        var decided = await verhaal.Wijzig("hanneke", "De gemeente besluit volgens de keuze; de wachttermijn begint", "E-33", huis.ZaakVraag, $"{huis.ZaakVraag}/besluit", new { offerte = huis.Offertes["zus"], geenBelang = true });
        await Assign(huis, decided.Json.GetProperty("tot").GetDateTimeOffset());
    }

    private static async Task Assign(Huishouden huis, DateTimeOffset tot)
    {
        var verhaal = huis.Verhaal;
        verhaal.Feit("In de wachttermijn is er nog geen toewijzing", "E-33", 0, await Toewijzingen(verhaal, "zus"));
        await Tell(huis);
        await verhaal.Klok("De klok gaat voorbij de wachttermijn", "E-33", tot);
        verhaal.Chapter("Toewijzing");
        verhaal.Feit("De winnaar heeft één toewijzing", "H-03", 1, await Toewijzingen(verhaal, "zus"));
        verhaal.Feit("Wie niet gekozen is, heeft er geen", "H-03", 0, await Toewijzingen(verhaal, "brug") + await Toewijzingen(verhaal, "kleur"));
        await HuishoudenToewijzing.Accept(huis, "zus", DemoMensen.Samira);
    }

    private static async Task Tell(Huishouden huis)
    {
        foreach (var (wie, andere) in new[] { ("brug", "zus"), ("kleur", "brug") })
        {
            var told = await huis.Verhaal.Goed(wie, "Wie niet gekozen is, krijgt eigen punten, plaats en redenen", "E-15", d => d.Api($"offertes/{huis.Offertes[wie]}/uitslag"));
            var others = DemoMarket.Providers.Count(p => p.Key != wie && told.Text.Contains(p.Naam, StringComparison.OrdinalIgnoreCase))
                + (told.Text.Contains(HuishoudenRonde.Prijzen[andere].ToString("0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal) ? 1 : 0);
            huis.Verhaal.Feit("Daarin staat niets van een ander", "E-15", 0, others);
        }
    }

    private static async Task<int> Toewijzingen(Verhaal verhaal, string wie) =>
        (await verhaal.Lees(wie, "toewijzingen")).Json.GetProperty("toewijzingen").GetArrayLength();
}
