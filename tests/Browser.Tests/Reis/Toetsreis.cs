using Microsoft.Playwright;
using Platform;
using TestKit;

namespace Browser.Tests;

/// <summary>
/// The gate by its pages: a consulent with a script and a keyboard, a second reader on a phone, a consulent without script. All in
/// one case; what came before is put there.
/// </summary>
internal sealed class Toetsreis(Huis huis)
{
    private const string Text = "Mevrouw Veldens fietst naar Kudelstaart. Roos is haar bloem.";

    private string pad = "";

    public async Task Walk()
    {
        var gemeente = await Proefgemeente.In(huis.Keuken);
        var markt = await Proefmarkt.In(gemeente, 1);
        var compose = await gemeente.Medewerker(Role.Consulent);
        var zaak = await Proefzaak.Report(gemeente, compose, huis.Inwoner("Truus van der Velden").Bsn, gemeente.Wijk);
        var voorziening = await Proefzaak.Grant(gemeente, zaak, markt.Begeleiding, "02");
        var made = await compose.ApiPost($"zaken/{zaak}/vragen", new
        {
            voorziening,
            opzet = new { situaties = new[] { "alleenwonend" }, toelichting = Text, resultaten = new[] { "Weer naar buiten" }, tijden = Array.Empty<string>(), geslacht = "geenVoorkeur", thuis = Array.Empty<string>(), talen = "" },
        });
        pad = $"/zaken/{zaak}/vragen/{made.Get("vraag")}";
        await using var consulent = await Bezoeker.In(huis, "consulent", await huis.Medewerker("Fatima Yilmaz", gemeente, null, Role.Consulent), 1280);
        await using var lezer = await Bezoeker.In(huis, "lezer", await huis.Medewerker("Hanneke de Wit", gemeente, null, Role.Beslisser), 390);
        await using var kaal = await Bezoeker.In(huis, "kaal", await huis.Medewerker("Joris Bos", gemeente, null, Role.Consulent), 390, script: false);
        await Decide(consulent);
        await ReadAgain(lezer, $"/zaken/{zaak}");
        await Finish(kaal);
    }

    private async Task Decide(Bezoeker wie)
    {
        await wie.Ga(pad);
        await wie.Doe("Toets");
        Assert.Equal(pad + "/toets", wie.Pad);
        await Assertions.Expect(wie.Page.Locator("mark")).ToHaveCountAsync(3);
        Assert.Equal("1Veldens", (await Marked(wie.Page))[0]);
        await wie.Fout("Goedkeuring", ("Gelezen", "true"));

        // By keyboard alone: leave the second finding in, first without a reason.
        var toetsen = new Toetsenbord(wie);
        await toetsen.Choose("Besluiten[1].Keuze", "Afwijzen");
        await toetsen.Press(wie.Form("Besluiten").Locator("button:not([formaction])"), refused: true);
        Assert.Equal("#Besluiten_1__Reden", await wie.Page.Locator(".kt-fouten a").First.GetAttributeAsync("href"));
        await toetsen.Type("Besluiten[1].Reden", "Daar wonen erg veel mensen.");
        await toetsen.Pick("Besluiten[1].Grond", "Anders");
        await toetsen.Press(wie.Form("Besluiten").Locator("button:not([formaction])"));
        await Meter(wie.Page);
        await wie.Doe("Besluiten", ("Besluiten[0].Keuze", "Overnemen"), ("Besluiten[1].Keuze", "Afwijzen"), ("Besluiten[1].Grond", "GewoonWoord"));
        await Assertions.Expect(wie.Page.Locator("main")).ToContainTextAsync("Een tweede persoon moet nog meelezen");
    }

    // While somebody types the meter says what it would become; nothing is kept of it.
    private static async Task Meter(IPage page)
    {
        var sentence = page.Locator("#meting [data-meting-zin]");
        var before = await sentence.InnerTextAsync();
        var text = page.Locator("[name='Tekst.Toelichting']");
        await text.FillAsync("Zij heeft autisme.");
        await Assertions.Expect(sentence).Not.ToHaveTextAsync(before);
        await Assertions.Expect(page.Locator("#meting")).ToContainTextAsync("een ontwikkelingsstoornis");
        await Assertions.Expect(page.Locator("#meting + [role=status]")).ToHaveTextAsync(await sentence.InnerTextAsync());
        // The browser asks before unsaved work is left.
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await page.ReloadAsync();
        await Assertions.Expect(sentence).ToHaveTextAsync(before);
    }

    private async Task ReadAgain(Bezoeker wie, string zaak)
    {
        await wie.Ga(zaak);
        await wie.Volg(pad + "/tegenlezing");
        await Assertions.Expect(wie.Page.Locator("mark")).ToHaveCountAsync(1);
        await wie.Fout(null);
        await wie.Fout(null, ("Akkoord", "False"), ("Reden", "kort"));
        await wie.Doe(null, ("Akkoord", "True"), ("Reden", ""));
        Assert.Equal(pad, wie.Pad);
    }

    private async Task Finish(Bezoeker wie)
    {
        await wie.Ga(pad + "/toets");
        await wie.Page.Locator("[name='Tekst.Toelichting']").FillAsync("Zij heeft autisme.");
        await wie.Move(() => wie.Page.Locator("button[formaction$='handler=Meting']").ClickAsync());
        await wie.Kijk();
        await Assertions.Expect(wie.Page.Locator("#meting")).ToContainTextAsync("een ontwikkelingsstoornis");
        Assert.Equal("Zij heeft autisme.", await wie.Page.Locator("[name='Tekst.Toelichting']").InputValueAsync());
        await wie.Ga(pad + "/toets");
        await wie.Doe("Heropenen");
        await wie.Fout("Tekst", ("Tekst.Resultaten", ""));
        await wie.Doe("Tekst", ("Tekst.Toelichting", "Zij wil graag weer fietsen."), ("Tekst.Resultaten", "Weer naar buiten"));
        await Assertions.Expect(wie.Page.Locator("mark")).ToHaveCountAsync(0);
        await wie.Doe("Goedkeuring", ("Gelezen", "true"));
        Assert.Equal(pad, wie.Pad);
    }

    private static async Task<string[]> Marked(IPage page) =>
        await page.Locator("mark").EvaluateAllAsync<string[]>("all => all.map(m => { const c = m.cloneNode(true); c.querySelectorAll('.kt-verborgen').forEach(e => e.remove()); return c.textContent; })");
}
