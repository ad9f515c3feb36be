namespace Host;

/// <summary>K-05: a man of 81 asks day care; a volunteer drives, the soos and the church have places, and two elderly keep each other company.</summary>
internal static class Ouderensoos
{
    private static readonly string[] Rubrieken =
    [
        "Een man van 81 vraagt dagbesteding. Zijn vrouw is overleden en autorijden mag niet meer.",
        "Hij wil mensen om zich heen en niet naar een instelling.",
        "Hij kookt en wast zelf en houdt zijn tuin bij.",
        "Een man verderop in het dorp is ook alleen; zij kennen elkaar van vroeger.",
        "Er zijn een ouderensoos, koffie na de kerk en een vrijwilliger die rijdt.",
        "Er is geen andere wet nodig.",
        "Er blijft geen maatwerk over.",
    ];

    /// <summary>Up to the onderzoek; the case waits there in the demo that is served.</summary>
    public static async Task<Zaakgang> Begin(Verhaal verhaal)
    {
        verhaal.Chapter("K-05: informele alternatieven");
        var gang = new Zaakgang(verhaal, "joris");
        await gang.MeldZelf("piet", DemoMensen.Piet, "De inwoner meldt zich zelf", "Ik zit de hele dag alleen. Mijn dokter zei: vraag dagbesteding aan.");
        await gang.Neem();
        await gang.Voorbereid(mantelzorger: false);
        await verhaal.Goed("piet", "Hij ziet af van een persoonlijk plan", "B-04", d => d.ApiPost($"{gang.Mijn}/persoonlijk-plan", new { stand = "Afgezien" }));
        await gang.Onderzoek("Het onderzoek begint", "B-02", "start");
        await gang.Gesprek("Hij leeft op als het over de soos gaat. Vervoer is het probleem.", "de inwoner, de consulent");
        return gang;
    }

    public static async Task Play(Verhaal verhaal)
    {
        var gang = await Begin(verhaal);
        await gang.Verslag(Rubrieken);
        await gang.Doel("Ik zie elke week mensen met wie ik kan praten.");
        (string Trede, string Wat, string Wie, string HoeVaak)[] means =
        [
            ("Netwerk", "Twee ouderen eten samen", "een dorpsgenoot", "1 keer per week"),
            ("Vrijwilligers", "Vervoer door een vrijwilliger", "vrijwilliger", "2 keer per week"),
            ("Vrijwilligers", "Koffie en activiteiten in de kerk", "kerk", "1 keer per week"),
            ("AlgemeneVoorziening", "Ouderensoos", "buurthuis", "1 keer per week"),
        ];
        var made = new List<(string Id, string Wat)>();
        foreach (var (trede, wat, wie, hoeVaak) in means)
            made.Add((await gang.Element($"In plaats van dagbesteding: {wat.ToLowerInvariant()}", new
            {
                trede, doel = 1, wat, wie, hoeVaak, overgeslagen = "Zelf erheen komen lukt niet; familie woont ver weg.", instemmingOp = verhaal.Vandaag,
            }, "D.1"), wat));
        await gang.PlanAkkoord("piet");
        foreach (var (id, wat) in made)
        {
            await gang.Stap(id, "Georganiseerd", $"{wat}: geregeld", "D.2", akkoordHelper: true);
            await gang.Stap(id, "Actief", $"{wat}: begonnen", "D.2");
        }
        await gang.Sluit("Vier informele mogelijkheden samen doen wat dagbesteding zou doen.");
        await verhaal.Settle();
        verhaal.Feit("Er kwam geen vraag aan te pas", "B-23", 0, await gang.Vragen());
    }
}
