using System.Text;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The side of the aanbieders: drafts, receipts, withdrawing and coming back, and the end of the term.</summary>
internal sealed partial class Rondereis
{
    private string offerteTelefoon = "";
    private string offerteEngels = "";

    private async Task Bieden()
    {
        await telefoon.Ga(Vraagpagina);
        await telefoon.Doe(null);
        offerteTelefoon = telefoon.Pad;
        await Kept();
        await telefoon.Fout(null, ("Prijs", "45,00"));
        await telefoon.Doe(null, ("Prijs", "59,75"));
        await Received(telefoon);

        await Typen();

        offerteEngels = await OfferEnglish("62.00");
        await Received(engels);
    }

    // What is typed is kept, also when the page is left without a word.
    private async Task Kept()
    {
        foreach (var (name, value) in Plan("Een vaste begeleider, met een vaste vervanger."))
            await telefoon.Page.Locator($"main [name='{name}']").FillAsync(value);
        await Assertions.Expect(telefoon.Page.Locator("[data-bewaar-status][data-staat=klaar]")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Assertions.Expect(telefoon.Page.Locator("form[data-niet-bewaard]")).ToHaveCountAsync(0);
        await Assertions.Expect(telefoon.Page.Locator($"main [data-stroom='{Vraagpagina}/stroom'][data-open=ja][data-sluit][data-antwoorden]")).ToHaveCountAsync(1);
        await telefoon.Kijk(mirror: false);
        await telefoon.Ga(Vraagpagina);
        await telefoon.Volg(offerteTelefoon);
        foreach (var (name, value) in Plan("Een vaste begeleider, met een vaste vervanger."))
            await Assertions.Expect(telefoon.Page.Locator($"main [name='{name}']")).ToHaveValueAsync(value);
    }

    private async Task Typen()
    {
        var toetsenbord = new Toetsenbord(toetsen);
        await toetsen.Ga(Vraagpagina);
        await toetsenbord.Press(toetsen.Form(null).Locator("button"));
        foreach (var (name, value) in Plan("Een klein team van drie mensen.").Where(p => p.Name != "Start"))
            await toetsenbord.Type(name, value);
        await toetsenbord.TypeDate("Start", huis.Keuken.Clock.Today(gemeente.Code).AddDays(60));
        await toetsenbord.Type("Prijs", "58,40");
        await toetsenbord.Press(toetsen.Page.Locator("main form[data-bewaar] button:not([formaction])"));
        await Received(toetsen);
        await toetsenbord.Follow(toetsen.Page.Locator("header a[href='/offertes']"));
    }

    private async Task<string> OfferEnglish(string prijs)
    {
        await engels.Ga(Vraagpagina);
        await engels.Doe(null);
        var offerte = engels.Pad;
        await engels.Doe(null, [.. Plan("Een ervaren begeleider die ook Engels spreekt."), ("Prijs", prijs)]);
        return offerte;
    }

    private (string Name, string Value)[] Plan(string wie) =>
    [
        ("Wie", wie),
        ("Wat", "Wij maken samen een weekplan en oefenen het stap voor stap."),
        ("HoeVaak", "Twee ochtenden per week, en kort bellen op vrijdag."),
        ("Uren", "4"),
        ("Start", Dag(60)),
        ("AandeelNetwerk", "10"),
        ("Evaluatie", "Na zes weken en daarna elk kwartaal, samen."),
        ("Risicos", "Bij ziekte komt de vaste vervanger."),
    ];

    private static async Task Received(Bezoeker wie)
    {
        Assert.EndsWith("/ontvangst", wie.Pad, StringComparison.Ordinal);
        await Assertions.Expect(wie.Page.Locator("main code")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9A-Fa-f]{64}$"));
        await Assertions.Expect(wie.Page.Locator("main a[download], main a[href*='handler=Bestand']")).ToHaveCountAsync(1);
    }

    // The receipt goes out as a file; anybody checks it, with and without script; one letter changed and it is wrong.
    private async Task Controleren()
    {
        await telefoon.Ga(offerteTelefoon + "/ontvangst");
        var bewijs = await Download("Bestand");
        var eigen = await Download("Exemplaar");
        Assert.DoesNotContain("weekplan", bewijs);
        Assert.Contains("weekplan", eigen);
        var changed = Changed(bewijs);
        await using var iemand = await Bezoeker.In(huis, "controleur", null, 390, kijkwijze: Nederlands);
        await iemand.Ga("/controle");
        await iemand.Fout(null);
        await Upload(iemand, bewijs);
        await Assertions.Expect(iemand.Page.Locator("main")).ToContainTextAsync("Het ontvangstbewijs klopt");
        await Upload(iemand, eigen);
        await Assertions.Expect(iemand.Page.Locator("main")).ToContainTextAsync("Het ontvangstbewijs klopt");
        await Upload(iemand, changed);
        await Assertions.Expect(iemand.Page.Locator("main")).ToContainTextAsync("Er klopt iets niet");
        await using var english = await Bezoeker.In(huis, "controleur-engels", null, 1280, kijkwijze: Engels);
        await english.Ga("/controle");
        await english.Doe(null, ("Ontvangst", bewijs));
        await Assertions.Expect(english.Page.Locator("main")).Not.ToContainTextAsync("klopt");
        await english.Doe(null, ("Ontvangst", changed));
        await using var gewoon = await Bezoeker.In(huis, "controleur-kaal", null, 390, script: false);
        await gewoon.Ga("/controle");
        await gewoon.Fout(null, ("Ontvangst", "Dit is geen bewijs."));
        await gewoon.Doe(null, ("Ontvangst", bewijs));
        await Assertions.Expect(gewoon.Page.Locator("main")).ToContainTextAsync("Het ontvangstbewijs klopt");
        await Upload(gewoon, changed);
        await Assertions.Expect(gewoon.Page.Locator("main")).ToContainTextAsync("Er klopt iets niet");
    }

    private static string Changed(string receipt)
    {
        var at = receipt.IndexOf("\"stand\": \"", StringComparison.Ordinal) + "\"stand\": \"".Length;
        return receipt[..at] + (receipt[at] == '0' ? '1' : '0') + receipt[(at + 1)..];
    }

    private async Task<string> Download(string handler)
    {
        var file = await telefoon.Page.RunAndWaitForDownloadAsync(() => telefoon.Page.Locator($"main a[href*='handler={handler}']").ClickAsync());
        Assert.EndsWith(".json", file.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllTextAsync(await file.PathAsync());
    }

    private static async Task Upload(Bezoeker wie, string receipt)
    {
        await wie.Ga("/controle");
        await wie.Page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = "bewijs.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(receipt) });
        await wie.Doe(null);
    }

    // One withdraws, thinks again and is back in time.
    private async Task Bedenken()
    {
        await engels.Ga(offerteEngels);
        await engels.Doe("Intrekking");
        await engels.Ga("/offertes");
        offerteEngels = await OfferEnglish("61.50");
        await Received(engels);
        await engels.Ga(offerteEngels);
    }

    // The end of the term comes while the page is open.
    private async Task Sluiten()
    {
        await telefoon.Ga(Vraagpagina);
        await engels.Ga(Vraagpagina);
        await kaal.Ga(Vraagpagina);
        await Past(await Sluit());
        await Hears(telefoon, "De ronde is gesloten");
        await Hears(engels, "The round has closed");
        await telefoon.Move(() => telefoon.Page.Locator(".kt-stroom a").ClickAsync());
        await telefoon.Kijk();
        await Assertions.Expect(telefoon.Page.Locator("main")).ToContainTextAsync("De ronde is gesloten");
        await kaal.Ga(Vraagpagina);
        await telefoon.Ga(offerteTelefoon);
        await telefoon.Ga(offerteTelefoon + "/ontvangst");
    }

    // Own points and the highest, no names; one revises, one lets it pass, and it works without script.
    private async Task Herzien()
    {
        await huis.Keuken.Drain();
        await Hears(engels, "There is news about this question");
        await telefoon.Ga(offerteTelefoon);
        await telefoon.Volg(offerteTelefoon + "/herziening");
        foreach (var other in markt.Aanbieders.Skip(1))
            await Assertions.Expect(telefoon.Page.Locator("main")).Not.ToContainTextAsync(other.Naam);
        await telefoon.Fout(null);
        await telefoon.Fout(null, ("Toelichting", "Wij veranderen niets."));
        await engels.Ga(offerteEngels);
        await engels.Volg(offerteEngels + "/herziening");
        await kaal.Ga(offerteEngels + "/herziening");
        await kaal.Fout(null);
        await telefoon.Doe(null, ("Uren", "5"), ("Prijs", "57,30"), ("Toelichting", "Een uur meer per week, omdat oefenen tijd kost."));
        await Received(telefoon);
        await telefoon.Ga(offerteTelefoon + "/herziening");
        await Assertions.Expect(telefoon.Page.Locator("main")).ToContainTextAsync("U hebt uw offerte herzien");
        await telefoon.Ga(offerteTelefoon);
        var feedback = await markt.Aanbieders[2].Bieder.Api(offerteEngels.TrimStart('/') + "/terugkoppeling");
        await engels.Ga(Vraagpagina);
        await Past(DateTimeOffset.Parse(feedback.Get("sluit"), System.Globalization.CultureInfo.InvariantCulture));
        await Hears(engels, "The round has closed");
        await engels.Ga(offerteEngels + "/herziening");
        await Assertions.Expect(engels.Page.Locator("main form")).ToHaveCountAsync(0);
        await kaal.Ga(offerteEngels + "/herziening");
    }
}
