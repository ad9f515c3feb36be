namespace Host;

/// <summary>Steps 1 to 3: melding, onderzoek, ondersteuningsplan.</summary>
internal static class HuishoudenMelding
{
    private static readonly string[] Rubrieken =
    [
        "Een ouder met drie jonge kinderen is uitgeput. De zorg voor de eigen moeder, die vergeetachtig wordt, komt er elke dag bij.",
        "Zij wil rust in huis, op tijd naar school en geen aanmaningen meer. Haar moeder moet veilig thuis kunnen blijven.",
        "Zij kookt, brengt de kinderen en regelt de zorg voor haar moeder. Post en geld lukken niet meer.",
        "Haar zus neemt haar moeder één dag in de week. Meer is niet mogelijk naast haar eigen werk.",
        "Een vrijwilliger van de formulierenbrigade en de inloop van het buurthuis helpen bij losse vragen.",
        "De schulden gaan naar de schuldhulpverlening. De huisarts is gevraagd naar de moeder te kijken.",
        "Wat overblijft: begeleiding bij opvoeding, post en dagritme, en hulp bij het huishouden.",
    ];

    public static async Task Play(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        verhaal.Chapter("Het huishouden: melding en onderzoek");
        await gang.MeldZelf("samira", DemoMensen.Samira, "De inwoner meldt zich zelf, online", "Ik kan niet meer. Ik heb drie kinderen, mijn moeder wordt vergeetachtig en er liggen rekeningen die ik niet open durf te maken.");
        var receipt = (await verhaal.Lees("samira", $"meldingen/{gang.Zaak}/ontvangstbevestiging")).Json;
        var days = receipt.GetProperty("onderzoekTot").GetDateTime() - receipt.GetProperty("ontvangen").GetDateTime();
        verhaal.Feit("De ontvangst is bevestigd; het onderzoek is binnen zes weken klaar, of de eerste werkdag daarna", "B-02", "ja", days.TotalDays is >= 42 and <= 46 ? "ja" : "nee");
        await gang.Neem();
        await Prepare(huis);
        await Talk(huis);
        await Report(huis);
        await Plan(huis);
    }

    private static async Task Prepare(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        await gang.OnderzoekGeweigerd("Beginnen zonder op cliëntondersteuning te wijzen", "B-03", "OndersteuningNietGenoemd", "start");
        await gang.Voorbereid(mantelzorger: true);
        await gang.OnderzoekGeweigerd("Beginnen terwijl de week voor het persoonlijk plan loopt", "B-04", "PersoonlijkPlanTermijnLoopt", "start");
        await verhaal.Goed("samira", "De inwoner levert een persoonlijk plan in, met drie wensen", "B-04", d => d.ApiPost($"{gang.Mijn}/persoonlijk-plan", new
        {
            stand = "Ingeleverd",
            tekst = "Ik wil zelf voor mijn kinderen blijven zorgen, met iemand naast mij die meedenkt.",
            wensen = new[] { "Iemand die steeds dezelfde is", "Hulp op een moment dat de kinderen thuis zijn", "Mijn moeder in de buurt houden" },
        }));
        await gang.Onderzoek("Het onderzoek begint", "B-02", "start");
        foreach (var mens in DemoMensen.OmSamira)
            await (await verhaal.Wie("fatima")).ApiPost($"{gang.Pad}/mensen", mens);
        var people = (await verhaal.Lees("fatima", $"{gang.Pad}/mensen")).Json.GetProperty("betrokkenen").GetArrayLength();
        verhaal.Feit("Wie er om het gezin heen staat, is vastgelegd", "B-07", DemoMensen.OmSamira.Length, people);
    }

    private static async Task Talk(Huishouden huis)
    {
        var gang = huis.Gang;
        await gang.Gesprek("Aan tafel met haar en haar zus. Ze slaapt slecht. De post ligt in een la.", "de inwoner, haar zus, de consulent");
        await gang.OnderzoekGeweigerd("Een ZRM-domein openen zonder reden", "C-25", "DomeinZonderReden", "zrm", new { domein = "FIN" });
        await gang.Zrm("FIN", "Er zijn betalingsachterstanden bij drie partijen.");
        await gang.ZrmScore("FIN", 2, "Inkomsten dekken de lasten niet; schulden nemen toe.");
        await gang.Zrm("NET", "De zorg voor haar moeder drukt op het gezin.");
        await gang.ZrmScore("NET", 3, "Enige steun van familie, weinig contacten daarbuiten.");
        await gang.OnderzoekGeweigerd("Afwijken van de norm zonder reden", "B-14", "AfwijkingZonderReden", "omvang", new { activiteit = "Opvoeding", minuten = 120, keer = 2, per = "Week" });
        await gang.Omvang("Opvoeding", 90, 2);
        await gang.Omvang("Administratie", 60, 1);
        await gang.Omvang("HuisZwaar", 60, 1);
        await gang.Omvang("Was", 60, 1, "Vijf personen in huis, van wie één vaak beddengoed wisselt.");
    }

    private static async Task Report(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        await gang.OnderzoekGeweigerd("Een verslag verstrekken waarin onderdelen ontbreken", "B-10", "RubriekOntbreekt", "verslag");
        var wensen = new Dictionary<string, string> { ["1"] = "Vaste begeleider als voorwaarde in de vraag.", ["2"] = "Middag en avond als voorwaarde in de vraag.", ["3"] = "De zus en de dagopvang houden dit mogelijk." };
        await gang.Verslag(Rubrieken, wensen);
        await verhaal.Wijzig("samira", "De inwoner leest het verslag en verbetert het", "B-12", $"{gang.Mijn}/verslag", $"{gang.Mijn}/verslag/reactie",
            new { akkoord = false, tekst = "Mijn zus kan alleen op vrijdag, niet elke dag die ik noem." });
        await gang.Verslag([.. Rubrieken.Select(r => r.Replace("één dag in de week", "alleen op vrijdag", StringComparison.Ordinal))], wensen);
        await verhaal.Wijzig("samira", "De inwoner is het eens met het verbeterde verslag", "B-12", $"{gang.Mijn}/verslag", $"{gang.Mijn}/verslag/reactie", new { akkoord = true });
    }

    private static async Task Plan(Huishouden huis)
    {
        var (verhaal, gang) = (huis.Verhaal, huis.Gang);
        verhaal.Chapter("Het ondersteuningsplan");
        await gang.Doel("Rust in huis: vaste tijden voor eten, school en slapen.");
        await gang.Doel("Ik weet wat er binnenkomt en wat er betaald moet worden.");
        await gang.Doel("Het huis is schoon zonder dat ik omval.");
        await verhaal.Geweigerd("fatima", "Meteen maatwerk inzetten zonder te zeggen waarom lagere treden niet kunnen", "D-02", "LadderOvergeslagen",
            d => d.ApiChange($"{gang.Pad}/plan", $"{gang.Pad}/plan/elementen", new { trede = "Maatwerk", doel = 1, wat = "Begeleiding", categorie = "02" }));
        await gang.Element("Trede 1, eigen kracht: elke avond samen eten", new { trede = "EigenKracht", doel = 1, wat = "Elke avond samen eten op vaste tijd", wie = "het gezin", hoeVaak = "elke dag" }, "D.1");
        await gang.Element("Trede 3, netwerk: haar zus op vrijdag", new
        {
            trede = "Netwerk", doel = 1, wat = "Moeder gaat op vrijdag naar haar zus", wie = "de zus", hoeVaak = "1 keer per week", overgeslagen = "Er is geen andere volwassene in huis.", instemmingOp = verhaal.Vandaag,
        });
        await gang.Element("Trede 4, vrijwilliger: formulierenbrigade", new
        {
            trede = "Vrijwilligers", doel = 2, wat = "Samen post openen", wie = "formulierenbrigade", hoeVaak = "2 keer per maand", overgeslagen = "Zelf en met familie is dit geprobeerd; de schaamte is te groot.", instemmingOp = verhaal.Vandaag,
        });
        await gang.Element("Trede 6, andere wet: schuldhulpverlening", new { trede = "AndereWetten", doel = 2, wat = "Schuldregeling", wie = "schuldhulpverlening", overgeslagen = "Een algemene cursus helpt niet bij lopende schulden." });
        await gang.Element("Trede 7, maatwerk: begeleiding bij opvoeding, post en dagritme", new
        {
            trede = "Maatwerk", doel = 1, wat = "Begeleiding thuis bij dagritme, opvoeding en post", categorie = "02", overgeslagen = "Vrijwilligers en algemene voorzieningen kunnen deze combinatie niet aan.",
        });
        await gang.Element("Trede 7, maatwerk: hulp bij het huishouden", new { trede = "Maatwerk", doel = 3, wat = "Hulp bij het huishouden", categorie = "01", overgeslagen = "De kinderen zijn te jong en er is geen boodschappen- of schoonmaakdienst die dit doet." });
        await gang.PlanAkkoord("samira");
    }
}
