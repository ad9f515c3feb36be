using System.Globalization;
using Host;
using Microsoft.Playwright;
using Platform;
using TestKit;
using Waarden;

namespace Browser.Tests;

/// <summary>
/// A sealed round with revision through the pages: three aanbieders (a phone, a keyboard, English) and a colleague without script, a
/// consulent, a beheerder, the inwoner, two who open, and somebody who only checks a receipt. What comes before publication is put there.
/// </summary>
internal sealed partial class Rondereis(Huis huis)
{
    private const string Vraagtekst = "Mag het ook op een vast dagdeel in de week?";
    private const string Antwoordtekst = "Ja, als het maar in de ochtend is.";

    private static readonly Kijkwijze Nederlands = new(Twice: true);
    private static readonly Kijkwijze Engels = new(English: true, Twice: true);

    private Proefgemeente gemeente = null!;
    private Proefmarkt markt = null!;
    private Bezoeker consulent = null!;
    private Bezoeker telefoon = null!;
    private Bezoeker toetsen = null!;
    private Bezoeker engels = null!;
    private Bezoeker kaal = null!;
    private Bezoeker inwoner = null!;
    private string zaak = "";
    private string vraag = "";

    public async Task Walk()
    {
        gemeente = await Proefgemeente.In(huis.Keuken);
        await Office();
        markt = await Proefmarkt.In(gemeente);
        var persoon = huis.Inwoner("Truus van der Velden");
        await Publish(persoon);
        await using var a = consulent = await Bezoeker.In(huis, "ronde-consulent", await huis.Medewerker("Fatima Yilmaz", gemeente, null, Role.Consulent), 1280, kijkwijze: Nederlands);
        await using var b = telefoon = await Bezoeker.In(huis, "ronde-telefoon", await Bieder("Zus Aalbers", 0), 390, kijkwijze: Nederlands);
        await using var c = toetsen = await Bezoeker.In(huis, "ronde-toetsen", await Bieder("Daan Post", 1), 1280, kijkwijze: Nederlands);
        await using var d = engels = await Bezoeker.In(huis, "ronde-engels", await Bieder("Emma Clark", 2), 1280, kijkwijze: Engels);
        await using var e = kaal = await Bezoeker.In(huis, "ronde-kaal", await Bieder("Noor Kist", 2), 390, script: false);
        await using var f = inwoner = await Bezoeker.In(huis, "ronde-inwoner", persoon.Key, 390, kijkwijze: Nederlands);
        await Lezen();
        await Inlichten();
        await Uitstellen();
        await Bieden();
        await Groep();
        await Controleren();
        await Bedenken();
        await Sluiten();
        await Beoordelen();
        await Herzien();
        await Herbeoordelen();
        await Navragen();
        await Openen();
        await Kennismaken();
        await Kiezen();
    }

    private string Zaakvraag => $"/zaken/{zaak}/vragen/{vraag}";

    private string Mijnvraag => $"/mijn/{zaak}/vragen/{vraag}";

    private string Vraagpagina => $"/vragen/{vraag}";

    private Task<string> Bieder(string naam, int aanbieder) => huis.Medewerker(naam, null, markt.Aanbieders[aanbieder].Id, Role.Bieder);

    private string Dag(int later) => huis.Keuken.Clock.Today(gemeente.Code).AddDays(later).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // On a working day at eleven: an outage lies within one day, and closings within the window.
    private async Task Office()
    {
        var now = huis.Keuken.Clock.Now(gemeente.Code);
        await huis.Keuken.Later(gemeente.Code, DomainClock.At(Werkdagen.Add(DomainClock.DateIn(now), 1), new TimeOnly(11, 0)) - now);
    }

    private async Task Publish((string Key, string Bsn) persoon)
    {
        var steller = await gemeente.Medewerker(Role.Consulent);
        using var zelf = huis.Keuken.Iemand("inwoner");
        await zelf.SignIn(persoon.Key);
        var id = await Proefzaak.Report(gemeente, steller, persoon.Bsn, gemeente.Wijk);
        zaak = id.ToString();
        var voorziening = await Proefzaak.Grant(gemeente, id, markt.Begeleiding, "02");
        var opzet = new
        {
            situaties = new[] { "alleenwonend", "psychisch" },
            toelichting = "Sinds een ziekte lukt het niet meer om de dag te plannen.",
            resultaten = new[] { "Zelf de week plannen", "Weer naar buiten" },
            tijden = new[] { "ochtend" },
            geslacht = "geenVoorkeur",
            thuis = new[] { "huisdieren" },
            talen = "",
        };
        vraag = Ok(await steller.ApiPost($"zaken/{zaak}/vragen", new { voorziening, opzet })).Get("vraag");
        var pad = $"zaken/{zaak}/vragen/{vraag}";
        Ok(await steller.ApiChange(pad, pad + "/toets"));
        Ok(await steller.ApiChange(pad, pad + "/goedkeuring", new { gelezen = true }));
        var mijn = $"mijn/{zaak}/vragen/{vraag}";
        var preview = Ok(await zelf.Api(mijn));
        Ok(await zelf.ApiPost(mijn + "/instemming", new { akkoord = true, afdruk = preview.Get("afdruk") }, (await steller.Api(pad)).Versie));
        Ok(await steller.ApiChange(pad, pad + "/publicatie"));
        await huis.Keuken.Drain();
    }

    // Everybody looks; the time that is left stands there, and the page listens.
    private async Task Lezen()
    {
        await telefoon.Ga("/vragen");
        await telefoon.Volg(Vraagpagina);
        await engels.Ga("/vragen");
        await engels.Volg(Vraagpagina);
        await kaal.Ga(Vraagpagina);
        var toetsenbord = new Toetsenbord(toetsen);
        await toetsen.Ga("/");
        await toetsenbord.Follow(toetsen.Page.Locator("header a[href='/vragen']"));
        await toetsenbord.Follow(toetsen.Page.Locator($"main a[href='{Vraagpagina}']"));
        foreach (var wie in new[] { telefoon, toetsen, engels })
        {
            await Assertions.Expect(wie.Page.Locator("main [data-stroom]")).ToHaveCountAsync(1);
            await Assertions.Expect(wie.Page.Locator(".kt-aftellen")).ToContainTextAsync(wie == engels ? "days" : "dagen");
        }
    }

    // One asks, without a name; the answer comes to everybody who has the page open.
    private async Task Inlichten()
    {
        await consulent.Ga(Zaakvraag);
        await consulent.Volg(Zaakvraag + "/inlichtingen");
        await telefoon.Fout("Inlichting", ("Tekst", "Hoezo?"));
        await telefoon.Fout("Inlichting", ("Tekst", $"Wij van {markt.Aanbieders[0].Naam} willen weten of het op een vast dagdeel mag."));
        await telefoon.Doe("Inlichting", ("Tekst", Vraagtekst));
        await Assertions.Expect(telefoon.Page.Locator("main")).ToContainTextAsync("Uw vraag is gesteld");
        await consulent.Ga(Zaakvraag);
        await consulent.Ga(Zaakvraag + "/inlichtingen");
        await Assertions.Expect(consulent.Page.Locator("main")).Not.ToContainTextAsync(markt.Aanbieders[0].Naam);
        await consulent.Fout(null);
        await consulent.Fout(null, ("Antwoord", "Vraag het aan mevrouw Van der Velden."));
        await using (var gewoon = await Bezoeker.In(huis, "ronde-consulent-kaal", await huis.Medewerker("Joris Bos", gemeente, null, Role.Consulent), 390, script: false))
        {
            await gewoon.Ga(Zaakvraag + "/inlichtingen");
            await gewoon.Fout(null);
            await gewoon.Doe(null, ("Antwoord", Antwoordtekst));
        }
        await consulent.Ga(Zaakvraag + "/inlichtingen");
        await huis.Keuken.Drain();
        await Hears(toetsen, "Er is een nieuw antwoord");
        await Hears(engels, "There is a new answer");
        foreach (var wie in new[] { toetsen, engels, telefoon, kaal })
        {
            await wie.Ga(Vraagpagina);
            await Assertions.Expect(wie.Page.Locator("main")).ToContainTextAsync(Antwoordtekst);
        }
    }

    // The platform was away for half an hour: everybody gets more time, and hears so.
    private async Task Uitstellen()
    {
        var before = await Sluit();
        await huis.Keuken.Later(gemeente.Code, TimeSpan.FromHours(1));
        await using var beheerder = await Bezoeker.In(huis, "ronde-beheerder", await huis.Medewerker("Karin Blok", gemeente, null, Role.Beheerder), 1280, kijkwijze: Nederlands);
        await beheerder.Ga("/beheer");
        await beheerder.Volg("/beheer/storingen");
        await beheerder.Fout(null);
        await beheerder.Doe(null, ("Dag", Dag(0)), ("Van", "11:30"), ("Tot", "12:00"), ("Reden", "Het netwerk van het rekencentrum lag eruit."));
        Assert.True(await Sluit() > before);
        await huis.Keuken.Drain();
        await Hears(toetsen, "eindigt op een ander moment");
        await Hears(engels, "ends at another moment");
    }

    // Says it in the page that is open, as something new for who can't see it, and without a new page.
    private static async Task Hears(Bezoeker wie, string word)
    {
        var said = wie.Page.Locator(".kt-stroom[role=status]");
        await Assertions.Expect(said).ToContainTextAsync(word, new() { Timeout = 20_000 });
        await Assertions.Expect(said.Locator("a")).ToHaveCountAsync(1);
        await wie.Kijk(mirror: false);
    }

    private async Task<DateTimeOffset> Sluit() =>
        DateTimeOffset.Parse((await markt.Aanbieders[0].Bieder.Api($"vragen/{vraag}")).Get("sluit"), CultureInfo.InvariantCulture);

    private async Task Past(DateTimeOffset moment)
    {
        await huis.Keuken.Later(gemeente.Code, moment - huis.Keuken.Clock.Now(gemeente.Code) + TimeSpan.FromMinutes(1));
        await huis.Keuken.Drain();
    }

    private static Antwoord Ok(Antwoord answer)
    {
        Assert.True(answer.Ok, $"{answer.Path}: {(int)answer.Status} {answer.Text}");
        return answer;
    }
}
