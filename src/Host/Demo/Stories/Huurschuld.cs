namespace Host;

/// <summary>
/// K-04: a mother of four with two months of rent arrears, because her benefit had not begun. It can't wait: no marketplace, a
/// temporary decision, a provider at once, and the team pays the arrears itself, which costs a tenth of what eviction would.
/// </summary>
internal static class Huurschuld
{
    private static readonly string[] Rubrieken =
    [
        "Een moeder met vier kinderen heeft twee maanden huurschuld, omdat haar uitkering nog niet begonnen was. Uitzetting is aangezegd.",
        "Zij wil met haar kinderen in het huis blijven.",
        "Zij houdt het gezin goed draaiende en is open over het geld.",
        "Er is geen netwerk dat dit bedrag kan voorschieten.",
        "Het team mag de schuld betalen: uitzetting en opvang kosten ten minste tien keer zo veel.",
        "De uitkering is met spoed in orde gemaakt.",
        "Tijdelijke begeleiding overbrugt de eerste weken. Daarna is niets meer nodig.",
    ];

    public static async Task Play(Verhaal verhaal)
    {
        verhaal.Chapter("K-04: spoed, het team handelt zelf");
        var gang = new Zaakgang(verhaal, "fatima");
        await gang.MeldVoor(DemoMensen.Kim, "Een moeder belt: vrijdag staat de deurwaarder voor de deur", "Twee maanden huurschuld, vier kinderen, uitzetting aangezegd.", spoed: "De uitzetting is deze week.");
        await gang.Neem();
        await gang.Voorbereid(mantelzorger: false);
        await verhaal.Goed("kim", "Zij ziet af van een persoonlijk plan", "B-04", d => d.ApiPost($"{gang.Mijn}/persoonlijk-plan", new { stand = "Afgezien" }));
        await gang.Onderzoek("Het onderzoek begint meteen", "B-32", "start");
        await gang.Zrm("HUI", "Uitzetting dreigt binnen een week.");
        await gang.ZrmScore("HUI", 2, "De woning is geschikt, maar uitzetting is aangezegd.");
        await Decide(verhaal, gang);
        await Act(gang);
        await gang.Verslag(Rubrieken);
        await gang.Sluit("De schuld is betaald, de uitkering loopt, het gezin blijft in huis.");
        await verhaal.Settle();
        verhaal.Feit("Er kwam geen vraag aan te pas", "B-32", 0, await gang.Vragen());
        var mine = (await verhaal.Lees("kim", "mijn")).Json;
        verhaal.Feit("De inwoner ziet dat haar zaak is afgesloten", "B-27", "True", mine[0].GetProperty("afgesloten").GetBoolean().ToString());
    }

    private static async Task Decide(Verhaal verhaal, Zaakgang gang)
    {
        var beschikking = await gang.Beschikking("Tijdelijk");
        var product = (await DemoSetup.Catalogue(verhaal))["02A03"].GetProperty("id").GetString();
        var granted = await verhaal.Wijzig("fatima", "Voorziening: begeleiding, 3 uur per week, zes weken", "B-32", beschikking, $"{beschikking}/voorzieningen", new
        {
            product, resultaat = "Het gezin blijft in huis", aard = "Begeleiding bij geld en post", volume = 3, frequentie = "Week",
            ingang = verhaal.Vandaag, einde = verhaal.Vandaag.AddDays(41), motivering = "Wachten op het onderzoek kan niet: de uitzetting is deze week.",
        });
        await gang.StelVoor(beschikking, "Tijdelijke voorziening vooruitlopend op het onderzoek, omdat uitzetting dreigt.");
        await gang.Besluit(beschikking);
        await verhaal.Settle();
        var voorziening = granted.Get("voorziening");
        await verhaal.Geweigerd("fatima", "Een vraag op de marktplaats terwijl het spoed is", "B-32", "SpoedNietOpMarkt",
            d => d.ApiPost($"{gang.Pad}/vragen", new { voorziening, opzet = new { situaties = new[] { "gezin", "geldzorgen" }, resultaten = new[] { "Het gezin blijft in huis." } } }));
        await Direct.Assign(verhaal, gang, voorziening, "brug", "Spoed", "De uitzetting is deze week; deze aanbieder kan morgen beginnen.", DemoMensen.Kim);
        await Direct.Start(verhaal, "brug");
    }

    private static async Task Act(Zaakgang gang)
    {
        var verhaal = gang.Verhaal;
        await gang.Doel("Wij blijven in ons huis.");
        var pays = await gang.Element("Het team betaalt zelf twee maanden huur: een tiende van wat uitzetting kost", new
        {
            trede = "AlgemeneVoorziening", doel = 1, wat = "Twee maanden huurschuld betalen uit het budget van het team", wie = "wijkteam", hoeVaak = "eenmalig", overgeslagen = "Niemand in haar omgeving kan dit bedrag missen.",
        }, "D.1");
        var benefit = await gang.Element("Uitkering met spoed", new { trede = "AndereWetten", doel = 1, wat = "Uitkering met spoed in orde", wie = "werk en inkomen", overgeslagen = "Alleen deze wet voorziet in inkomen." }, "D.1");
        await gang.PlanAkkoord("kim");
        foreach (var (element, what) in new[] { (pays, "De huurschuld"), (benefit, "De uitkering") })
        {
            await gang.Stap(element, "Georganiseerd", $"{what}: geregeld", "D.2");
            await gang.Stap(element, "Actief", $"{what}: betaald", "D.2");
        }
        verhaal.Feit("Beide acties zijn gedaan", "D.2", 2,
            (await verhaal.Lees(gang.Consulent, $"{gang.Pad}/plan")).Json.GetProperty("elementen").EnumerateArray().Count(e => e.GetProperty("status").GetString() == "Actief"));
    }
}
