namespace Host;

/// <summary>Between opening and choice the inwoner meets two aanbieders: one text for all, past the gate and with her agreement, a first name and no more.</summary>
internal static class HuishoudenKennismaking
{
    private const string Samenvatting = "Zij wil rustig kennismaken en weten hoe een gewone ochtend eruitziet. Graag langzaam praten.";

    public static async Task Play(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Kennismaken voor de keuze");
        var (mijn, zaak) = (huis.MijnVraag + "/kennismaking", huis.ZaakVraag + "/kennismaking");
        var wie = new[] { huis.Offertes["zus"], huis.Offertes["brug"] };
        await verhaal.Geweigerd("samira", "Bij haar thuis afspreken kan niet: een vorm van de lijst is nodig", "E-AUC-09", "VormOntbreekt", d => d.ApiChange(huis.MijnVraag, mijn, new { offertes = wie }));
        await verhaal.Wijzig("samira", "De inwoner wil twee aanbieders spreken, in de bibliotheek", "E-AUC-09", huis.MijnVraag, mijn, new { offertes = wie, vorm = "Bibliotheek", plek = "Beneden, bij de leestafel" });
        await Write(huis, mijn, zaak);
        await verhaal.Wijzig("fatima", "De consulent verstuurt de uitnodigingen; alle aanbieders krijgen dezelfde tekst", "E-AUC-09", huis.ZaakVraag, zaak + "/uitnodiging");
        await Answer(huis);
        var moment = verhaal.Nu.AddDays(1);
        await verhaal.Wijzig("fatima", "Het gesprek staat gepland", "E-AUC-09", huis.ZaakVraag, zaak + "/gesprekken", new { offerte = huis.Offertes["zus"], gesprek = moment });
        await verhaal.Klok("De klok gaat voorbij het gesprek", "E-AUC-09", moment.AddHours(2));
        await verhaal.Wijzig("fatima", "Het gesprek is gevoerd; punten, prijzen en termijnen blijven wat ze waren", "E-AUC-09", huis.ZaakVraag, zaak + "/gesprekken/uitkomst", new { offerte = huis.Offertes["zus"], gehouden = true });
    }

    private static async Task Write(Huishouden huis, string mijn, string zaak)
    {
        var verhaal = huis.Verhaal;
        await verhaal.Geweigerd("fatima", "Een samenvatting met haar naam erin", "E-AUC-05", "TekstHerkenbaar",
            d => d.ApiChange(huis.ZaakVraag, zaak + "/samenvatting", new { tekst = $"Mevrouw {DemoMensen.Samira.Achternaam} wil rustig kennismaken en de ochtend bespreken.", plek = "Beneden, bij de leestafel" }));
        await verhaal.Wijzig("fatima", "Eén samenvatting voor iedereen, door de toets", "E-AUC-05", huis.ZaakVraag, zaak + "/samenvatting", new { tekst = Samenvatting, plek = "Beneden, bij de leestafel" });
        await verhaal.Geweigerd("fatima", "Versturen voordat de inwoner de tekst goed vindt", "E.2", "StandNietGoed", d => d.ApiChange(huis.ZaakVraag, zaak + "/uitnodiging"));
        var afdruk = (await verhaal.Lees("samira", mijn)).Get("afdruk");
        await verhaal.Wijzig("samira", "De inwoner vindt precies deze tekst goed", "E-AUC-04", huis.MijnVraag, mijn + "/instemming", new { akkoord = true, afdruk });
    }

    private static async Task Answer(Huishouden huis)
    {
        var verhaal = huis.Verhaal;
        var (zus, brug) = ($"kennismakingen/{huis.Offertes["zus"]}", $"kennismakingen/{huis.Offertes["brug"]}");
        var asked = await verhaal.Lees("zus", zus);
        verhaal.Feit("De uitnodiging noemt haar voornaam nog niet", "E-AUC-09", 0, Named(asked));
        await verhaal.Geweigerd("zus", "Meedoen zonder geheimhouding", "E-AUC-09", "GeheimhoudingOntbreekt", d => d.ApiChange(zus, zus + "/antwoord", new { aanvaard = true }));
        await verhaal.Wijzig("zus", "Zij doet mee en belooft geheimhouding", "E-AUC-09", zus, zus + "/antwoord", new { aanvaard = true, geheimhouding = true });
        verhaal.Feit("Alleen wie meedoet, leest haar voornaam", "E-AUC-09", 1, Named(await verhaal.Lees("zus", zus)));
        await verhaal.Dicht("kleur", "Wie niet gevraagd is, vindt niets", "J-16", d => d.Api(zus));
        await verhaal.Wijzig("brug", "Een ander wil geen gesprek; dat telt nergens mee", "E-AUC-09", brug, brug + "/antwoord", new { aanvaard = false });
    }

    private static int Named(Antwoord page) => page.Text.Contains(DemoMensen.Samira.Voornaam, StringComparison.Ordinal) ? 1 : 0;
}
