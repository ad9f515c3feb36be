namespace Host;

/// <summary>
/// Elsewhere: a round is stopped after closing by two persons, may not be run again with what was seen, and when it becomes urgent
/// one provider is asked directly.
/// </summary>
internal static class Direct
{
    private static readonly string[] Rubrieken =
    [
        "Een man van in de vijftig raakte na een ziekte het overzicht kwijt.", "Hij wil weer zelf zijn dag indelen.", "Hij doet zijn eigen huishouden.", "Een broer helpt met zware dingen.",
        "De inloop in de wijk helpt bij losse vragen.", "De bedrijfsarts is betrokken.", "Begeleiding bij dagritme blijft over.",
    ];

    private static readonly object Opzet = new
    {
        situaties = new[] { "alleenwonend", "chronisch" }, toelichting = "Iemand die alleen woont zoekt steun om de dag weer op orde te krijgen.",
        resultaten = new[] { "De dag heeft een begin en een einde." }, tijden = new[] { "ochtend" },
    };

    /// <summary>From melding to a beschikking that waits for the beslisser.</summary>
    public static async Task<(Zaakgang Gang, string Beschikking, string Voorziening)> Prepare(Verhaal verhaal)
    {
        var gang = new Zaakgang(verhaal, "fatima");
        await gang.MeldVoor(DemoMensen.Bert, "Melding aan de balie", "Na mijn ziekte krijg ik niets meer georganiseerd.", "Balie");
        await gang.Neem();
        await gang.Voorbereid(mantelzorger: false);
        await gang.Onderzoek("Hij ziet af van een persoonlijk plan, aan de balie", "B-04", "persoonlijk-plan", new { stand = "Afgezien" });
        await gang.Onderzoek("Het onderzoek begint", "B-02", "start");
        await gang.Omvang("Dagstructuur", 60, 2);
        await gang.Verslag(Rubrieken);
        await gang.Doel("Ik deel mijn eigen dag weer in.");
        await gang.Element("Trede 7, maatwerk: begeleiding", new { trede = "Maatwerk", doel = 1, wat = "Begeleiding bij dagritme", categorie = "02", overgeslagen = "Broer en inloop zijn er, maar te weinig voor dagritme." });
        await gang.PlanAkkoordOpPapier();
        await verhaal.Goed("fatima", "Aanvraag: het ondertekende verslag", "B-21", d => d.ApiPost($"{gang.Pad}/aanvragen", new { wijze = "OndertekendVerslag", ontvangen = verhaal.Vandaag }));
        var beschikking = await gang.Beschikking("Maatwerk");
        var voorziening = (await verhaal.Lees("fatima", beschikking)).Json.GetProperty("voorzieningen")[0].GetProperty("voorziening").GetString()!;
        await verhaal.Wijzig("fatima", "Voorziening: begeleiding individueel, 2 uur per week", "B-26", beschikking, $"{beschikking}/voorzieningen/{voorziening}", new
        {
            product = (await DemoSetup.Catalogue(verhaal))["02A03"].GetProperty("id").GetString(), resultaat = "Hij deelt zijn eigen dag weer in", aard = "Begeleiding bij dagritme",
            volume = 2, frequentie = "Week", ingang = verhaal.Vandaag, einde = verhaal.Vandaag.AddMonths(9), motivering = "Eigen kracht en inloop zijn niet genoeg voor dagritme.",
        });
        await gang.StelVoor(beschikking, "Na onderzoek blijft begeleiding bij dagritme over; de rest regelt hij zelf en met zijn broer.");
        return (gang, beschikking, voorziening);
    }

    public static async Task Play(Verhaal verhaal)
    {
        verhaal.Chapter("Elders: een ronde gestaakt, geen herhaling, een directe toewijzing");
        var (gang, beschikking, voorziening) = await Prepare(verhaal);
        await gang.Besluit(beschikking);
        await verhaal.Settle();
        var vraag = await Publish(verhaal, gang, voorziening);
        await Stop(verhaal, gang, vraag);
        await verhaal.Geweigerd("fatima", "Dezelfde vraag opnieuw, met wat men gezien heeft", "E-32", "HerhalingGeblokkeerd", d => d.ApiPost($"{gang.Pad}/vragen", new { voorziening, opzet = Opzet }));
        var land = await ProviderOf("land", verhaal);
        await verhaal.Geweigerd("fatima", "Directe toewijzing wegens spoed die er niet is", "E.17", "GrondPastNiet",
            d => d.ApiPost($"{gang.Pad}/direct/{voorziening}", new { aanbieder = land, grond = "Spoed", reden = "Het moet nu echt beginnen, wij willen niet wachten." }));
        await verhaal.Wijzig("fatima", "Het is nu spoed: hij komt uit het ziekenhuis", "B-32", gang.Pad, $"{gang.Pad}/spoed", new { reden = "Ontslag uit het ziekenhuis, niemand thuis." });
        await Assign(verhaal, gang, voorziening, "land", "Spoed", "Ontslag uit het ziekenhuis; deze aanbieder kan morgen beginnen.", DemoMensen.Bert);
    }

    private static async Task<string> Publish(Verhaal verhaal, Zaakgang gang, string voorziening)
    {
        var made = await verhaal.Goed("fatima", "Vraag opgesteld", "J-17", d => d.ApiPost($"{gang.Pad}/vragen", new { voorziening, opzet = Opzet }));
        var vraag = $"{gang.Pad}/vragen/{made.Get("vraag")}";
        await verhaal.Wijzig("fatima", "De toets vindt niets", "E-AUC-05", vraag, $"{vraag}/toets");
        await verhaal.Wijzig("fatima", "Een mens las de tekst", "J-18", vraag, $"{vraag}/goedkeuring", new { gelezen = true });
        var print = (await verhaal.Lees("fatima", vraag)).Get("afdruk");
        await verhaal.Geweigerd("fatima", "Instemming op papier zonder datum", "E-AUC-04", "HandtekeningOntbreekt", d => d.ApiChange(vraag, $"{vraag}/instemming", new { afdruk = print }));
        await verhaal.Wijzig("fatima", "De inwoner stemt op papier in", "E-AUC-04", vraag, $"{vraag}/instemming", new { ondertekend = verhaal.Vandaag, afdruk = print });
        var published = await verhaal.Wijzig("fatima", "De vraag staat op de marktplaats", "E-AUC-03", vraag, $"{vraag}/publicatie");
        var huis = new Huishouden(verhaal, new Dictionary<string, System.Text.Json.JsonElement>()) { Vraag = made.Get("vraag") };
        await HuishoudenRonde.Begin(huis, "land");
        await HuishoudenRonde.Draft(huis, "land", HuishoudenRonde.Plan(huis, "een ervaren begeleider", 2), 60.10m);
        await verhaal.Wijzig("land", "Eén offerte ingediend", "E-AUC-06", $"offertes/{huis.Offertes["land"]}", $"offertes/{huis.Offertes["land"]}/indiening");
        await verhaal.Klok("De klok gaat voorbij het einde van deze ronde", "E-AUC-10", published.Json.GetProperty("sluit").GetDateTimeOffset());
        return vraag;
    }

    private static async Task Stop(Verhaal verhaal, Zaakgang gang, string vraag)
    {
        await verhaal.Geweigerd("fatima", "Staken zonder grond van de lijst", "E-31", "RedenOntbreekt", d => d.ApiChange(vraag, $"{vraag}/staking", new { toelichting = "Wij zien er toch liever van af." }));
        await verhaal.Wijzig("fatima", "Staken voorgesteld: de behoefte is veranderd", "E-31", vraag, $"{vraag}/staking", new { grond = "BehoefteVeranderd", toelichting = "Hij is onverwacht opgenomen in het ziekenhuis." });
        await verhaal.Dicht("fatima", "Zij bevestigt haar eigen voorstel", "E-31", d => d.ApiChange(vraag, $"{vraag}/staking/bevestiging"));
        await verhaal.Wijzig("hanneke", "Een tweede persoon bevestigt", "E-31", vraag, $"{vraag}/staking/bevestiging");
        verhaal.Feit("De aanbieder ziet dat de vraag is beëindigd", "E-33", "VraagBeeindigd", (await verhaal.Lees("land", "offertes")).Json[0].GetProperty("status").GetString()!);
        await verhaal.Settle();
    }

    public static async Task Assign(Verhaal verhaal, Zaakgang gang, string voorziening, string aanbieder, string grond, string reden, DemoMens mens)
    {
        var id = await ProviderOf(aanbieder, verhaal);
        await verhaal.Geweigerd("fatima", "Directe toewijzing zonder reden", "E-31", "RedenOntbreekt", d => d.ApiPost($"{gang.Pad}/direct/{voorziening}", new { aanbieder = id, grond, reden = "" }));
        await verhaal.Goed("fatima", "Directe toewijzing, met grond en reden", "E.17", d => d.ApiPost($"{gang.Pad}/direct/{voorziening}", new { aanbieder = id, grond, reden }));
        await verhaal.Settle();
        await HuishoudenToewijzing.Accept(verhaal, aanbieder, await Newest(verhaal, aanbieder), mens);
    }

    public static async Task Start(Verhaal verhaal, string aanbieder)
    {
        var pad = $"toewijzingen/{await Newest(verhaal, aanbieder)}";
        await verhaal.Wijzig(aanbieder, "De ondersteuning is begonnen", "WMO305", pad, $"{pad}/start", new { op = verhaal.Vandaag });
    }

    private static async Task<string> Newest(Verhaal verhaal, string aanbieder) =>
        (await verhaal.Lees(aanbieder, "toewijzingen")).Json.GetProperty("toewijzingen")[0].GetProperty("id").GetString()!;

    private static async Task<string> ProviderOf(string key, Verhaal verhaal) => (await DemoSetup.Ids(verhaal)).Single(p => p.Provider.Key == key).Id;
}
