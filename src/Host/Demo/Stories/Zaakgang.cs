using Waarden;

namespace Host;

/// <summary>The steps that every case takes with its consulent, from melding to plan and decision.</summary>
internal sealed class Zaakgang(Verhaal verhaal, string consulent)
{
    public Verhaal Verhaal => verhaal;

    public string Consulent => consulent;

    public string Zaak { get; private set; } = "";

    /// <summary>Below <c>/v1/</c>.</summary>
    public string Pad => $"zaken/{Zaak}";

    public string Mijn => $"mijn/{Zaak}";

    /// <summary>The melding by the person himself.</summary>
    public async Task MeldZelf(string persona, DemoMens mens, string step, string hulpvraag) =>
        Zaak = (await verhaal.Goed(persona, step, "B-01", d => d.ApiPost("meldingen", new
        {
            gemeente = DemoWorld.Merenveld.ToString(), inwoner = mens.Inwoner(verhaal.Vandaag, zelf: true), kanaal = "Online", door = "Inwoner", hulpvraag,
        }))).Get("zaak");

    /// <summary>The melding by telephone or at the counter, entered by the consulent.</summary>
    public async Task MeldVoor(DemoMens mens, string step, string hulpvraag, string kanaal = "Telefoon", string? spoed = null) =>
        Zaak = (await verhaal.Goed(consulent, step, spoed is null ? "B-01" : "B-32", d => d.ApiPost("meldingen", new
        {
            gemeente = DemoWorld.Merenveld.ToString(), inwoner = mens.Inwoner(verhaal.Vandaag, zelf: false), kanaal, door = "Consulent", hulpvraag, spoed,
        }))).Get("zaak");

    public Task Neem() => verhaal.Wijzig(consulent, "De consulent neemt de zaak in behandeling", "B.1", Pad, $"{Pad}/behandelaar");

    /// <summary>What comes before the onderzoek: client support, identity, pgb explained.</summary>
    public Task Voorbereid(bool mantelzorger) =>
        Onderzoek("Gewezen op gratis cliëntondersteuning, ook de mantelzorger; identiteit vastgesteld; pgb uitgelegd", "B-03", "voorbereiding", new
        {
            gewezenInwoner = verhaal.Vandaag, gewezenMantelzorger = mantelzorger ? verhaal.Vandaag : (DateOnly?)null, geenMantelzorger = !mantelzorger,
            identiteitOp = verhaal.Vandaag, document = "Identiteitskaart", pgbUitgelegd = verhaal.Vandaag,
        });

    public Task<Antwoord> Onderzoek(string step, string rule, string part, object? body = null) =>
        verhaal.Wijzig(consulent, step, rule, $"{Pad}/onderzoek", $"{Pad}/onderzoek/{part}", body);

    public Task<Antwoord> OnderzoekGeweigerd(string step, string rule, string code, string part, object? body = null) =>
        verhaal.Geweigerd(consulent, step, rule, code, d => d.ApiChange($"{Pad}/onderzoek", $"{Pad}/onderzoek/{part}", body));

    public Task Gesprek(string tekst, string aanwezig) =>
        verhaal.Wijzig(consulent, "Aantekeningen van het keukentafelgesprek", "B-09", $"{Pad}/onderzoek/gesprek", $"{Pad}/onderzoek/gesprek", new { tekst, aanwezig, op = verhaal.Vandaag });

    public Task Omvang(string activiteit, int minuten, decimal keer, string? afwijking = null) =>
        Onderzoek($"Omvang onderbouwd: {activiteit}, {minuten} minuten × {keer} per week", "B-14", "omvang", new { activiteit, minuten, keer, per = "Week", afwijking });

    public Task Zrm(string domein, string reden) => Onderzoek($"ZRM-domein {domein} geopend, met reden", "C-25", "zrm", new { domein, reden });

    public Task ZrmScore(string domein, int niveau, string toelichting) =>
        Onderzoek($"ZRM-domein {domein} gescoord: {niveau}", "C-01", $"zrm/{domein}", new
        {
            niveau, niveauInwoner = niveau, toelichting, informatieVan = verhaal.Vandaag, training = verhaal.Vandaag.AddDays(-200),
        });

    /// <summary>Writes the seven sections and gives the report.</summary>
    public async Task Verslag(IReadOnlyList<string> rubrieken, IReadOnlyDictionary<string, string>? wensen = null)
    {
        var letters = "abcdefg".Select((letter, i) => (Letter: letter.ToString(), Tekst: rubrieken[i])).ToDictionary(r => r.Letter, r => r.Tekst);
        await Onderzoek("Verslag geschreven, onderdelen a tot en met g", "B-10", "rubrieken", new { rubrieken = letters, wensen });
        await Onderzoek("Verslag aan de inwoner verstrekt", "B-12", "verslag");
    }

    public Task Doel(string tekst) => verhaal.Wijzig(consulent, "Doel in het plan, in woorden van de inwoner", "D.2", $"{Pad}/plan", $"{Pad}/plan/doelen", new { tekst });

    /// <summary>Adds a means on its rung; answers its id.</summary>
    public async Task<string> Element(string step, object element, string rule = "D-02")
    {
        await verhaal.Wijzig(consulent, step, rule, $"{Pad}/plan", $"{Pad}/plan/elementen", element);
        return (await verhaal.Lees(consulent, $"{Pad}/plan")).Json.GetProperty("elementen").EnumerateArray().Last().GetProperty("id").GetString()!;
    }

    public Task Stap(string element, string naar, string step, string rule, string? reden = null, bool akkoordHelper = false) =>
        verhaal.Wijzig(consulent, step, rule, $"{Pad}/plan", $"{Pad}/plan/elementen/{element}/stap",
            new { naar, reden, instemmingOp = akkoordHelper ? verhaal.Vandaag : (DateOnly?)null });

    public Task PlanAkkoord(string persona) => verhaal.Wijzig(persona, "De inwoner is het eens met het plan", "D-12", $"{Mijn}/plan", $"{Mijn}/plan/antwoord", new { akkoord = true });

    public Task PlanAkkoordOpPapier() =>
        verhaal.Wijzig(consulent, "Plan ondertekend op papier", "D-12", $"{Pad}/plan", $"{Pad}/plan/antwoord", new { akkoord = true, ondertekendOp = verhaal.Vandaag });

    public Task Sluit(string toelichting) =>
        verhaal.Wijzig(consulent, "Zaak afgesloten: opgelost", "B-27", Pad, $"{Pad}/afsluiting", new { grond = "Opgelost", toelichting });

    /// <summary>Starts a decision; answers its path.</summary>
    public async Task<string> Beschikking(string soort)
    {
        var made = await verhaal.Goed(consulent, $"Beschikking begonnen ({soort.ToLowerInvariant()})", soort == "Tijdelijk" ? "B-32" : "B-26", d => d.ApiPost($"{Pad}/beschikkingen", new { soort }));
        return $"{Pad}/beschikkingen/{made.Get("beschikking")}";
    }

    /// <summary>Reasons of the whole, and on to the beslisser.</summary>
    public async Task StelVoor(string beschikking, string overwegingen)
    {
        // The amount of a year to come may not be fixed yet; a decision that names none is refused then.
        var bijdrage = NormTabel.Nationaal.TryOp(NormCode.EigenBijdrageMaand, verhaal.Vandaag, DemoWorld.Merenveld) is not null;
        await verhaal.Wijzig(consulent, "Overwegingen en herbeoordeling in de beschikking", "B-28", beschikking, $"{beschikking}/motivering",
            new { overwegingen, herbeoordeling = verhaal.Vandaag.AddMonths(6), bijdrage, bijdrageReden = bijdrage ? null : "Het bedrag voor dit jaar is nog niet vastgesteld." });
        await verhaal.Wijzig(consulent, "Beschikking ter besluit voorgelegd", "B-26", beschikking, $"{beschikking}/voorstel");
    }

    public Task Besluit(string beschikking) =>
        verhaal.Wijzig("hanneke", "De beslisser neemt de beschikking, een andere persoon dan wie haar voorbereidde", "B.1", beschikking, $"{beschikking}/besluit", new { wijze = "Uitgereikt" });

    /// <summary>How many vragen the case has.</summary>
    public async Task<int> Vragen() => (await verhaal.Lees(consulent, $"{Pad}/vragen")).Json.GetArrayLength();
}
