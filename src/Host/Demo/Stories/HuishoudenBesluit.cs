using System.Text.Json;

namespace Host;

/// <summary>Step 4: aanvraag and beschikking with two voorzieningen; and who may not look or decide.</summary>
internal static class HuishoudenBesluit
{
    public static async Task Play(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        verhaal.Chapter("Aanvraag en beschikking");
        await verhaal.Goed("samira", "De inwoner vraagt zelf aan", "B-20", d => d.ApiPost($"{gang.Mijn}/aanvragen", new { toelichting = "Ik vraag aan wat in het plan staat." }));
        await verhaal.Geweigerd("fatima", "Een tijdelijke beschikking zonder spoed", "B-32", "GeenSpoed", d => d.ApiPost($"{gang.Pad}/beschikkingen", new { soort = "Tijdelijk" }));
        huis.Beschikking = await gang.Beschikking("Maatwerk");
        await Grant(huis);
        await gang.StelVoor(huis.Beschikking, "Het onderzoek laat zien dat eigen kracht, netwerk en algemene voorzieningen niet genoeg zijn. Wat overblijft, wordt toegekend.");
        await verhaal.Dicht("fatima", "De consulent neemt haar eigen beschikking", "B.1", d => d.ApiChange(huis.Beschikking, $"{huis.Beschikking}/besluit", new { wijze = "Post" }));
        await verhaal.Dicht("ruben", "De inkoper neemt een beschikking", "J-16", d => d.ApiPost($"{huis.Beschikking}/besluit", new { wijze = "Post" }, 1));
        await gang.Besluit(huis.Beschikking);
        await verhaal.Settle();
        var mine = (await verhaal.Lees("samira", $"{gang.Mijn}/beschikkingen")).Json;
        verhaal.Feit("De inwoner leest haar beschikking met twee voorzieningen", "B-26", 2, mine[0].GetProperty("voorzieningen").GetArrayLength());
    }

    private static async Task Grant(Huishouden huis)
    {
        foreach (var voorziening in (await huis.Verhaal.Lees("fatima", huis.Beschikking)).Json.GetProperty("voorzieningen").EnumerateArray().ToList())
        {
            var (id, inhoud) = (voorziening.GetProperty("voorziening").GetString()!, voorziening.GetProperty("inhoud"));
            var household = inhoud.GetProperty("product").ValueKind == JsonValueKind.Object;
            if (household)
                huis.Hulp = id;
            else
                huis.Begeleiding = id;
            await Grant(huis, id, inhoud.GetProperty("resultaat").GetString()!, household);
        }
    }

    private static async Task Grant(Huishouden huis, string id, string resultaat, bool household)
    {
        var verhaal = huis.Verhaal;
        object Inhoud(decimal volume) => new
        {
            product = huis.Product(household ? "01A03" : "02A03"),
            resultaat,
            aard = household ? "Hulp bij schoonmaken en de was" : "Begeleiding thuis bij opvoeding, post en dagritme",
            volume,
            frequentie = "Week",
            ingang = verhaal.Vandaag.AddDays(28),
            einde = verhaal.Vandaag.AddDays(28).AddYears(1).AddDays(-1),
            motivering = "Wat het gezin zelf, familie en vrijwilligers kunnen doen, is benut; dit is wat overblijft.",
        };
        if (!household)
            await verhaal.Geweigerd("fatima", "Minder uren toekennen dan het onderzoek vond, zonder reden", "D-03", "MinderDanOnderzoek",
                d => d.ApiChange(huis.Beschikking, $"{huis.Beschikking}/voorzieningen/{id}", Inhoud(3)));
        await verhaal.Wijzig("fatima", household ? "Voorziening: hulp bij het huishouden, 2 uur per week" : "Voorziening: begeleiding individueel, 4 uur per week", "B-26",
            huis.Beschikking, $"{huis.Beschikking}/voorzieningen/{id}", Inhoud(household ? 2 : 4));
    }

    /// <summary>A consulent of another gemeente, and one of another team.</summary>
    public static async Task PlayClosed(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        verhaal.Chapter("Wie het dossier niet mag zien");
        string[] parts = ["", "/taken", "/logboek", "/mensen", "/onderzoek", "/onderzoek/gesprek", "/plan", "/aanvragen", "/beschikkingen", "/vragen", $"/routes/{huis.Begeleiding}", "/toewijzingen"];
        foreach (var part in parts)
            await verhaal.Dicht("petra", $"Een consulent van een andere gemeente leest zaken/…{(part.StartsWith("/routes", StringComparison.Ordinal) ? "/routes" : part)}", "J-05", d => d.Api(gang.Pad + part));
        await verhaal.Dicht("petra", "Zij opent de pagina van de zaak", "J-05", d => d.Get($"/zaken/{gang.Zaak}"));
        await verhaal.Dicht("piet", "Een andere inwoner leest het plan", "J-16", d => d.Api($"{gang.Mijn}/plan"));
        await verhaal.Dicht("zus", "Een aanbieder leest de zaak", "J-03", d => d.Api(gang.Pad));
        await verhaal.Dicht("joris", "Een consulent van een ander team leest de zaak", "J-15", d => d.Api(gang.Pad));
        await verhaal.Geweigerd("joris", "Noodtoegang zonder reden", "J-15", "NoodtoegangZonderReden", d => d.ApiPost($"{gang.Pad}/noodtoegang", new { }));
        await verhaal.Goed("joris", "Noodtoegang met reden", "J-15", d => d.ApiPost($"{gang.Pad}/noodtoegang", new { reden = "De collega is ziek en de inwoner belt in paniek." }));
        await verhaal.Goed("joris", "Nu leest hij de zaak, en dat staat in het logboek van de inwoner", "J-14", d => d.Api(gang.Pad));
        var first = (await verhaal.Lees("hanneke", "noodtoegangen")).Json[0];
        await verhaal.Goed("hanneke", "Een ander beoordeelt de noodtoegang achteraf", "J-15",
            d => d.ApiPost($"noodtoegangen/{first.GetProperty("id")}/beoordeling", new { terecht = true, oordeel = "Terecht: er was niemand anders." }));
    }
}
