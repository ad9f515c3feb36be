using Microsoft.Playwright;
using Platform;
using TestKit;

namespace Browser.Tests;

/// <summary>What the main journey passes by: urgency, a file of another team, a case that ends early, open huis, direct assignment, a naaste.</summary>
internal sealed class Zijreis(Huis huis)
{
    private Proefgemeente gemeente = null!;
    private Proefmarkt markt = null!;
    private Bezoeker consulent = null!;

    public async Task Walk()
    {
        gemeente = await Proefgemeente.In(huis.Keuken);
        markt = await Proefmarkt.In(gemeente, aanbieders: 2);
        await using var consulente = consulent = await Bezoeker.In(huis, "consulent2", await huis.Medewerker("Joris Kuiper", gemeente, null, Role.Consulent), 1280);
        await Spoed();
        await AnderTeam();
        await Afsluiten();
        await TweeRoutes();
        await Naaste();
        await ZonderScript();
    }

    private async Task Spoed()
    {
        await consulent.Ga("/werklijst");
        await consulent.Ga("/meldingen/nieuw");
        await consulent.Fout(null, ("Hulpvraag", "Mevrouw komt morgen uit het ziekenhuis."));
        await consulent.Doe(
            null,
            ("Kanaal", "Telefoon"), ("Voornaam", "Annie"), ("Achternaam", "Bos"), ("Straat", "Kerkpad"), ("Huisnummer", "11"), ("Postcode", "3512 AC"), ("Plaats", "Zonnedorp"),
            ("Wijkcode", gemeente.Wijk), ("Telefoon", "0301234567"), ("Relatie", "Transferverpleegkundige"), ("Spoed", "true"), ("SpoedReden", "Zij kan thuis niet alleen uit bed."));
        var zaak = consulent.Pad.Split('/').Last();
        await consulent.Ga($"/zaken/{zaak}");
        await consulent.Ga($"/zaken/{zaak}/beschikking");
        await consulent.Ga("/werklijst?wie=mijn");
        await consulent.Ga($"/zaken/{zaak}");
        await consulent.Fout("KanWachten");
        await consulent.Doe("KanWachten", ("WachtReden", "Haar dochter slaapt de eerste weken bij haar."));
        await consulent.Fout("Overdragen");
        await consulent.Doe("Overdragen", ("Team", gemeente.AnderTeam.ToString()), ("TeamReden", "Zij woont voortaan in het zuiden."));
    }

    private async Task AnderTeam()
    {
        var (deelnemer, persoon) = (await gemeente.Medewerker(Role.Consulent), huis.Inwoner("Cor de Graaf"));
        var zaak = await Bijzaak.Reported(huis, gemeente, deelnemer, ("Cor", "de Graaf", persoon.Bsn), gemeente.AndereWijk);
        await consulent.Ga(zaak.Adres);
        Assert.EndsWith("/noodtoegang", consulent.Pad, StringComparison.Ordinal);
        await consulent.Fout(null);
        await consulent.Doe(null, ("Reden", "Meneer belt in paniek en zijn team is dicht."));
        await using var beslisser = await Bezoeker.In(huis, "beslisser2", await huis.Medewerker("Hanneke Smit", gemeente, null, Role.Beslisser), 1280);
        await beslisser.Ga("/beschikkingen/te-nemen");
        await beslisser.Ga("/openen");
        await beslisser.Ga("/noodtoegang");
        await beslisser.Volg("/noodtoegang?open=", starts: true);
        await beslisser.Fout(null);
        await beslisser.Doe(null, ("Terecht", "true"), ("Oordeel", "Er was niemand anders."));
        await using var inwoner = await Bezoeker.In(huis, "inwoner2", persoon.Key, 390);
        await inwoner.Ga("/mijn");
        await inwoner.Ga(zaak.Mijn + "/inzage");
        await Assertions.Expect(inwoner.Page.Locator("main")).ToContainTextAsync("Joris Kuiper");
    }

    private async Task Afsluiten()
    {
        var (deelnemer, persoon) = (await gemeente.Medewerker(Role.Consulent), huis.Inwoner("Ria Prins"));
        var zaak = await Bijzaak.Reported(huis, gemeente, deelnemer, ("Ria", "Prins", persoon.Bsn), gemeente.Wijk);
        await consulent.Ga(zaak.Adres);
        await consulent.Fout("Afsluiten");
        await consulent.Doe("Afsluiten", ("Grond", "Ingetrokken"), ("Toelichting", "Mevrouw trekt bij haar dochter in."));
        await using var inwoner = await Bezoeker.In(huis, "inwoner3", persoon.Key, 390);
        await inwoner.Ga("/mijn");
    }

    private async Task TweeRoutes()
    {
        var (deelnemer, beslisser, persoon) = (await gemeente.Medewerker(Role.Consulent), await gemeente.Medewerker(Role.Beslisser), huis.Inwoner("Bert Visser"));
        var zaak = await Bijzaak.Reported(huis, gemeente, deelnemer, ("Bert", "Visser", persoon.Bsn), gemeente.Wijk);
        await consulent.Ga($"{zaak.Adres}/plan");
        await consulent.Ga($"{zaak.Adres}/aanvraag");
        await using var inwoner = await Bezoeker.In(huis, "inwoner4", persoon.Key, 390);
        await inwoner.Ga($"{zaak.Mijn}/aanvraag");
        await zaak.Plan(("Schoonmaken", "01"), ("Samen de dag plannen", "02"));
        await zaak.Granted(beslisser, markt.HuishoudelijkeHulp, markt.Begeleiding);
        await OpenHuis(zaak, inwoner, zaak.Voorzieningen[0]);
        await Direct(zaak, zaak.Voorzieningen[1]);
        await using var aanbieder = await Bezoeker.In(huis, "aanbieder2", await huis.Medewerker("Piet Land", null, markt.Aanbieders[1].Id, Role.Bieder, Role.AanbiederRegie), 390);
        await aanbieder.Ga("/vragen");
        await aanbieder.Ga("/offertes");
        await aanbieder.Ga("/toewijzingen");
        await aanbieder.Volg("/toewijzingen/", starts: true);
        await aanbieder.Doe("Weiger", ("Invoer.Grond", "BuitenDeskundigheid"), ("Invoer.Toelichting", "Dit vraagt een GGZ-opleiding die wij niet hebben. Onze laatste plek is gisteren vergeven."));
        await huis.Keuken.Drain();
        await consulent.Ga(zaak.Adres + "/toewijzingen");
        await consulent.Ga(zaak.Adres);
        await inwoner.Ga("/mijn");
    }

    private async Task OpenHuis(Bijzaak zaak, Bezoeker inwoner, string voorziening)
    {
        await consulent.Ga($"{zaak.Adres}/route/{voorziening}");
        await consulent.Doe(null, ("Route", "OpenHuis"));
        var kiezen = $"{zaak.Mijn}/kiezen/{voorziening}";
        await inwoner.Ga(kiezen);
        await inwoner.Ga(kiezen + "?volgorde=Alfabet");
        var kaart = inwoner.Page.Locator("main form").Filter(new() { HasText = markt.Aanbieders[0].Naam });
        await inwoner.Move(() => kaart.Locator("button").ClickAsync());
        await inwoner.Kijk();
        await huis.Keuken.Drain();
        await consulent.Ga($"{zaak.Adres}/route/{voorziening}");
    }

    private async Task Direct(Bijzaak zaak, string voorziening)
    {
        await consulent.Ga($"{zaak.Adres}/direct/{voorziening}");
        await consulent.Fout(null);
        await consulent.Doe(null, ("Aanbieder", markt.Aanbieders[1].Id.ToString()), ("Grond", "Continuiteit"), ("Reden", "Meneer kent deze begeleider al zes jaar en vertrouwt haar."));
        await huis.Keuken.Drain();
    }

    private async Task Naaste()
    {
        await using var dochter = await Bezoeker.In(huis, "naaste", huis.Inwoner("Leila Haddad").Key, 390);
        await dochter.Ga("/mijn");
        await dochter.Ga($"/melding?gemeente={gemeente.Code}&voor=ander");
        await dochter.Fout(null, ("Hulpvraag", "Mijn vader komt de deur niet meer uit."));
        await dochter.Doe(
            null,
            ("Relatie", "dochter"), ("NaasteVoornaam", "Leila"), ("NaasteAchternaam", "Haddad"), ("NaasteTelefoon", "0611223344"), ("Voornaam", "Youssef"), ("Achternaam", "Haddad"),
            ("Straat", "Dorpsstraat"), ("Huisnummer", "5"), ("Postcode", "3512 AB"), ("Plaats", "Zonnedorp"), ("Wijkcode", gemeente.Wijk));
    }

    private async Task ZonderScript()
    {
        await using var inwoner = await Bezoeker.In(huis, "zonder-script", huis.Inwoner("Teun Mol").Key, 390, script: false);
        await inwoner.Ga($"/melding?gemeente={gemeente.Code}&voor=mij");
        await inwoner.Fout(null, ("Hulpvraag", "Ik kom de trap niet meer op."));
        await inwoner.Doe(
            null,
            ("Voornaam", "Teun"), ("Achternaam", "Mol"), ("Straat", "Dorpsstraat"), ("Huisnummer", "8"), ("Postcode", "3512 AB"), ("Plaats", "Zonnedorp"), ("Wijkcode", gemeente.Wijk));
        Assert.StartsWith("/melding/ontvangst/", inwoner.Pad, StringComparison.Ordinal);
        await inwoner.Ga("/mijn");
    }
}
