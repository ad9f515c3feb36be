namespace Host;

/// <summary>
/// K-01: a woman of 74 loses her old indication. A volunteer is found at the third try, painting stops after four visits, and she
/// becomes adviser of other painters. It ends well without any vraag.
/// </summary>
internal static class Lerares
{
    private static readonly string[] Rubrieken =
    [
        "Een vrouw van 74 raakt haar oude indicatie voor begeleiding kwijt. Zij vergeet veel en heeft pijn in rug en gewrichten.",
        "Zij wil iets moois doen met haar handen en af en toe iemand zien, niet te vaak.",
        "Zij redt zich in huis. Op gang komen lukt niet alleen.",
        "Haar netwerk is klein en zij houdt mensen op afstand.",
        "Vrijwilligers kunnen op bezoek. In een zorgcentrum is een schilderclub met plek.",
        "Geen andere wet is nodig; de huisarts volgt haar geheugen.",
        "Er is geen maatwerk nodig zolang bezoek en een rol bij de schilders lukken.",
    ];

    public static async Task Play(Verhaal verhaal, bool clock)
    {
        verhaal.Chapter("K-01: zonder maatwerk goed geregeld");
        var gang = new Zaakgang(verhaal, "fatima");
        await gang.MeldVoor(DemoMensen.Greet, "De ouderenadviseur belt: de oude indicatie stopt", "Haar oude indicatie voor begeleiding stopt. Zij was lerares, schildert en tuiniert graag, en is veel alleen.");
        await gang.Neem();
        await gang.Voorbereid(mantelzorger: false);
        await verhaal.Goed("greet", "Zij ziet af van een persoonlijk plan", "B-04", d => d.ApiPost($"{gang.Mijn}/persoonlijk-plan", new { stand = "Afgezien" }));
        await gang.Onderzoek("Het onderzoek begint", "B-02", "start");
        await gang.Gesprek("Verlies van de indicatie is de aanleiding om opnieuw te regelen. Ideeën: wijktheater, schilderen, creatieve middagen begeleiden.", "de inwoner, de ouderenadviseur, de consulent");
        await gang.Verslag(Rubrieken);
        await verhaal.Wijzig("greet", "Zij is het eens met het verslag", "B-12", $"{gang.Mijn}/verslag", $"{gang.Mijn}/verslag/reactie", new { akkoord = true });
        await gang.Doel("Ik doe iets met mijn handen waar een ander iets aan heeft.");
        var visit = await Visitor(gang);
        var painting = await gang.Element("Trede 5, algemene voorziening: schilderen in het zorgcentrum", new
        {
            trede = "AlgemeneVoorziening", doel = 1, wat = "Schilderen met de club", wie = "zorgcentrum", hoeVaak = "1 keer per week", overgeslagen = "Familie is er niet; alleen schilderen thuis lukt niet meer.",
        });
        await gang.PlanAkkoord("greet");
        await Active(gang, visit, "Bezoek van een vrijwilliger, 2 keer per maand", helper: true);
        await Active(gang, painting, "Schilderen in het zorgcentrum", helper: false);
        await Turn(gang, painting, clock);
        await gang.Sluit("Bezoek en adviesrol lopen; maatwerk is niet nodig.");
        await verhaal.Settle();
        verhaal.Feit("Er kwam geen vraag aan te pas", "B-23", 0, await gang.Vragen());
    }

    // D-30: own organisation first, then the information desk, then the union of volunteers.
    private static async Task<string> Visitor(Zaakgang gang)
    {
        var visit = await gang.Element("Trede 4, vrijwilliger: bezoek, gezocht in de eigen organisatie", new
        {
            trede = "Vrijwilligers", doel = 1, wat = "Bezoek aan huis", wie = "vrijwilliger", hoeVaak = "2 keer per maand", overgeslagen = "Haar eigen netwerk is klein en kan dit niet.",
        }, "D-30");
        await gang.Stap(visit, "Gedeeld", "De eigen organisatie en de informatiebalie hadden niemand; de vrijwilligersorganisatie wel", "D-30", "Eerst eigen organisatie, toen de balie, toen de vrijwilligersorganisatie.");
        return visit;
    }

    private static async Task Active(Zaakgang gang, string element, string what, bool helper)
    {
        if (helper)
            await gang.Verhaal.Geweigerd(gang.Consulent, "Regelen zonder dat de helper zelf ja zei", "D-02", "HelperNietAkkoord",
                d => d.ApiChange($"{gang.Pad}/plan", $"{gang.Pad}/plan/elementen/{element}/stap", new { naar = "Georganiseerd" }));
        await gang.Stap(element, "Georganiseerd", $"{what}: geregeld", "D.2", akkoordHelper: helper);
        await gang.Stap(element, "Actief", $"{what}: begonnen", "D.2");
    }

    private static async Task Turn(Zaakgang gang, string painting, bool clock)
    {
        var verhaal = gang.Verhaal;
        if (clock)
            await verhaal.Klok("Vier weken later", "D-31", verhaal.Nu.AddDays(28));
        await verhaal.Geweigerd(gang.Consulent, "Stoppen zonder reden", "D-31", "StapZonderReden",
            d => d.ApiChange($"{gang.Pad}/plan", $"{gang.Pad}/plan/elementen/{painting}/stap", new { naar = "Gestopt" }));
        await gang.Stap(painting, "Gestopt", "Het schilderen stopt na 4 bezoeken", "D-31", "Na 4 bezoeken: zij kan niet meer schilderen zoals vroeger en wordt er verdrietig van.");
        var adviser = await gang.Element("Een andere rol: zij geeft andere schilders advies", new
        {
            trede = "AlgemeneVoorziening", doel = 1, wat = "Advies geven aan andere schilders", wie = "zorgcentrum", hoeVaak = "1 keer per week", overgeslagen = "De plek in de club blijft; alleen haar rol verandert.",
        }, "D-31");
        await gang.PlanAkkoord("greet");
        await Active(gang, adviser, "De adviesrol", helper: false);
        var elements = (await verhaal.Lees(gang.Consulent, $"{gang.Pad}/plan")).Json.GetProperty("elementen").EnumerateArray().Select(e => e.GetProperty("status").GetString()!).ToList();
        verhaal.Feit("Bezoek actief, schilderen gestopt, adviesrol actief", "D.2", "Actief Gestopt Actief", string.Join(' ', elements));
    }
}
