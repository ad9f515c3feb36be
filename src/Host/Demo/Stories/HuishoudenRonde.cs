using System.Globalization;
using System.Text.RegularExpressions;

namespace Host;

/// <summary>The sealed round: offertes, what is refused, who can't peek, and the closing by the clock.</summary>
internal static class HuishoudenRonde
{
    public static readonly IReadOnlyDictionary<string, decimal> Prijzen = new Dictionary<string, decimal> { ["zus"] = 58.45m, ["brug"] = 61.15m, ["kleur"] = 63.35m };

    public static async Task Play(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("De ronde: offertes onder gesloten envelop");
        await Look(huis);
        await Refusals(huis);
        await Submit(huis, "zus");
        await Submit(huis, "brug");
        await Reconsider(huis);
        await Begin(huis, "thuis");
        await Draft(huis, "thuis", Plan(huis, "een ervaren begeleider", 4), 60.05m);
        await Peek(huis);
        await verhaal.Klok("De klok gaat voorbij het einde van de ronde", "E-AUC-10", huis.Sluit);
        await Close(huis);
    }

    private static async Task Look(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var listed = (await verhaal.Lees("zus", "vragen")).Json.GetProperty("vragen").EnumerateArray().Count(v => v.GetProperty("vraag").GetString() == huis.Vraag);
        verhaal.Feit("Een aanbieder die is toegelaten ziet de vraag", "E-AUC-01", 1, listed);
        var seen = await verhaal.Goed("zus", "Zij leest de vraag; dat wordt vastgelegd", "J-14", d => d.Api($"vragen/{huis.Vraag}"));
        var known = DemoMensen.Samira.Values().Append("Haddad").Append(huis.Gang.Zaak).Count(v => seen.Text.Contains(v, StringComparison.OrdinalIgnoreCase));
        verhaal.Feit("Op de markt staat niets waaraan de inwoner te herkennen is", "J-17", 0, known);
        await verhaal.Dicht("huis", "Een aanbieder zonder toelating voor dit product leest de vraag", "E-AUC-01", d => d.Api($"vragen/{huis.Vraag}"));
    }

    private static async Task Refusals(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var id = await Begin(huis, "zus");
        await Draft(huis, "zus", Plan(huis, "een zelfstandige begeleider", 4), 52.00m);
        verhaal.Feit("Een prijs onder de bodem waarschuwt al in het concept", "E-19", "True", (await verhaal.Lees("zus", $"offertes/{id}")).Get("onderBodem"));
        await Refused(huis, "Indienen onder de reële prijs", "E-19", "OnderBodem");
        await Draft(huis, "zus", Plan(huis, "een zelfstandige begeleider", 4), 66.05m);
        await Refused(huis, "Indienen boven het plafond", "E-AUC-07", "BovenPlafond");
        await Draft(huis, "zus", Plan(huis, "een zelfstandige begeleider", 3.5m), Prijzen["zus"]);
        await Refused(huis, "Minder uren aanbieden dan toegekend is", "B-26", "UrenTeWeinig");
        await Draft(huis, "zus", Plan(huis, "begeleider van Aalbers", 4), Prijzen["zus"]);
        await Refused(huis, "De eigen naam in het plan", "E-AUC-05", "PlanHerkenbaar");
    }

    private static Task Refused(Huishouden huis, string step, string rule, string code) =>
        huis.Verhaal.Geweigerd("zus", step, rule, code, d => d.ApiChange($"offertes/{huis.Offertes["zus"]}", $"offertes/{huis.Offertes["zus"]}/indiening"));

    private static async Task Submit(Huishouden huis, string wie)
    {
        var verhaal = huis.Verhaal;
        var id = await Begin(huis, wie);
        await Draft(huis, wie, Plan(huis, Who(wie), 4), Prijzen[wie]);
        var receipt = await verhaal.Wijzig(wie, "Offerte ingediend; de ontvangst is bewezen met een kenmerk", "E-AUC-06", $"offertes/{id}", $"offertes/{id}/indiening");
        verhaal.Feit("Het bewijs draagt een kenmerk", "E-AUC-06", 64, receipt.Get("kenmerk").Length);
    }

    private static async Task Reconsider(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        await Submit(huis, "kleur");
        var id = huis.Offertes["kleur"];
        await verhaal.Wijzig("kleur", "Een offerte ingetrokken zolang de ronde open is", "E-AUC-06", $"offertes/{id}", $"offertes/{id}/intrekking");
        await Submit(huis, "kleur");
    }

    private static async Task Peek(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var other = $"offertes/{huis.Offertes["zus"]}";
        await verhaal.Dicht("brug", "Een aanbieder leest de offerte van een ander", "E-AUC-09", d => d.Api(other));
        await verhaal.Dicht("brug", "Hij opent de pagina van die offerte", "E-AUC-09", d => d.Get("/" + other));
        await verhaal.Dicht("brug", "Hij verandert die offerte", "E-AUC-09", d => d.ApiPost(other + "/concept", new { plan = Plan(huis, "x", 4), prijs = 65m }, 1));
        await verhaal.Dicht("brug", "Hij trekt die offerte in", "E-AUC-09", d => d.ApiPost(other + "/intrekking", null, 1));
        await verhaal.Dicht("zus", "Een aanbieder opent de prijzen", "E-12", d => d.ApiPost("openingen", new { vragen = new[] { huis.Vraag }, geenBelang = true }));
        verhaal.Feit("In geen enkel antwoord aan gemeente, inwoner of andere aanbieders staat een prijs", "E-12", 0, await PricesSeen(huis));
    }

    /// <summary>How often a price of an offerte stands in what others than its bidder get, by API and by page.</summary>
    public static async Task<int> PricesSeen(Huishouden huis)
    {
        (string Wie, string Pad)[] asked =
        [
            ("fatima", huis.ZaakVraag), ("fatima", $"{huis.Gang.Pad}/vragen"), ("fatima", $"{huis.ZaakVraag}/uitkomst"), ("fatima", $"{huis.ZaakVraag}/plannen"), ("fatima", $"{huis.Gang.Pad}/logboek"),
            ("hanneke", huis.ZaakVraag), ("hanneke", $"{huis.ZaakVraag}/uitkomst"), ("hanneke", "openingen"), ("ruben", "openingen"), ("samira", huis.MijnVraag), ("samira", $"{huis.MijnVraag}/voorstellen"),
            ("thuis", $"vragen/{huis.Vraag}"), ("thuis", "vragen"), ("thuis", "offertes"), ("land", $"vragen/{huis.Vraag}"),
        ];
        string[] pages = [$"/{huis.ZaakVraag}", $"/zaken/{huis.Gang.Zaak}", $"/{huis.ZaakVraag}/beoordeling"];
        var bodies = new List<string>();
        foreach (var (wie, pad) in asked)
            bodies.Add((await (await huis.Verhaal.Wie(wie)).Api(pad)).Text);
        foreach (var page in pages)
            bodies.Add((await (await huis.Verhaal.Wie("fatima")).Get(page)).Text);
        return bodies.Sum(b => Prijzen.Values.Sum(p => Found(b, p)));
    }

    // 58.45 and 58,45, but not the seconds of a time or a part of a longer number.
    private static int Found(string body, decimal prijs) =>
        Regex.Count(body, $@"(?<![\d:.,]){prijs.ToString("0.00", CultureInfo.InvariantCulture).Replace(".", "[.,]", StringComparison.Ordinal)}(?!\d)");

    private static async Task Close(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var vraag = (await verhaal.Lees("fatima", huis.ZaakVraag)).Json;
        verhaal.Feit("De ronde is gesloten", "E-AUC-10", "Gesloten", vraag.GetProperty("status").GetString()!);
        verhaal.Feit("Alles waarvoor een ontvangstbewijs gegeven is, telt mee", "E-AUC-06", 3, vraag.GetProperty("offertes").GetInt32());
        await verhaal.Geweigerd("thuis", "Een offerte na sluiting", "E-AUC-10", "RondeGesloten", d => d.ApiChange($"offertes/{huis.Offertes["thuis"]}", $"offertes/{huis.Offertes["thuis"]}/indiening"));
        await verhaal.Geweigerd("brug", "Een offerte intrekken na sluiting", "E-AUC-10", "RondeGesloten", d => d.ApiChange($"offertes/{huis.Offertes["brug"]}", $"offertes/{huis.Offertes["brug"]}/intrekking"));
        await verhaal.Geweigerd("fatima", "Een tweede ronde voor dezelfde voorziening", "E-30", "VraagLooptAl",
            d => d.ApiPost($"{huis.Gang.Pad}/vragen", new { voorziening = huis.Begeleiding, opzet = new { situaties = new[] { "gezin" }, resultaten = new[] { "Rust in huis." } } }));
        await verhaal.Geweigerd("fatima", "De vraag intrekken na sluiting", "E.2", "StandNietGoed", d => d.ApiChange(huis.ZaakVraag, $"{huis.ZaakVraag}/intrekking", new { toelichting = "Wij willen opnieuw beginnen." }));
        verhaal.Feit("Ook na sluiting ziet niemand een prijs", "E-12", 0, await PricesSeen(huis));
    }

    public static async Task<string> Begin(Huishouden huis, string wie)
    {
        var begun = await (await huis.Verhaal.Wie(wie)).ApiPost($"vragen/{huis.Vraag}/offertes");
        return huis.Offertes[wie] = begun.Ok ? begun.Get("offerte") : throw new SurpriseException("offerte " + wie, "ok", begun.Status.ToString());
    }

    public static async Task Draft(Huishouden huis, string wie, object plan, decimal prijs)
    {
        var kept = await (await huis.Verhaal.Wie(wie)).ApiChange($"offertes/{huis.Offertes[wie]}", $"offertes/{huis.Offertes[wie]}/concept", new { plan, prijs });
        if (!kept.Ok)
            throw new SurpriseException("concept " + wie, "ok", kept.Status.ToString());
    }

    private static string Who(string wie) => wie switch
    {
        "zus" => "een zelfstandige begeleider",
        "brug" => "een vast duo van twee begeleiders",
        _ => "een begeleider die Arabisch spreekt",
    };

    public static object Plan(Huishouden huis, string wie, decimal uren) =>
        new
        {
            wie,
            wat = "Twee keer per week aan tafel: samen de week indelen, post openen en oefenen met vaste tijden. Daarna stap voor stap minder.",
            hoeVaak = "twee keer per week, ook in de avond",
            uren,
            start = huis.Verhaal.Vandaag.AddDays(28),
            aandeelNetwerk = 10,
            aandeelVrijwilligers = 10,
            evaluatie = "Elke zes weken samen, met een half uur voor wat beter kan.",
            risicos = "Bij uitval neemt een vaste vervanger over die het gezin al kent.",
        };
}
