using Microsoft.Playwright;
using Platform;

namespace Browser.Tests;

/// <summary>The side of the gemeente and the inwoner: scores, the invitation, scores again, opening and choosing.</summary>
internal sealed partial class Rondereis
{
    private async Task Beoordelen()
    {
        await consulent.Ga(Zaakvraag);
        await consulent.Ga(Zaakvraag + "/beoordeling");
        await consulent.Doe("Belang", ("HeeftBelang", "False"));
        await Score(3);
        await consulent.Doe("Klaar");
        await engels.Ga(Vraagpagina);
        await consulent.Doe("Herziening");
    }

    private async Task Herbeoordelen()
    {
        await consulent.Ga(Zaakvraag);
        await consulent.Ga(Zaakvraag + "/beoordeling");
        await Assertions.Expect(consulent.Page.Locator("main")).ToContainTextAsync("Een uur meer per week, omdat oefenen tijd kost.");
        foreach (var aanbieder in markt.Aanbieders)
            await Assertions.Expect(consulent.Page.Locator("main")).Not.ToContainTextAsync(aanbieder.Naam);
        await Score(1);
        await consulent.Doe("Klaar");
        await inwoner.Ga("/mijn");
        await inwoner.Volg(Mijnvraag + "/voorstellen");
        foreach (var group in await inwoner.Page.Locator("main fieldset").AllAsync())
            await group.Locator("input[value=Past]").CheckAsync(new() { Force = true });
        await inwoner.Doe(null);
        await consulent.Ga(Zaakvraag);
    }

    // So many plans wait for a score.
    private async Task Score(int plans)
    {
        var forms = consulent.Page.Locator("main form[action*='handler=Score']");
        await Assertions.Expect(forms).ToHaveCountAsync(plans);
        for (var i = 0; i < plans; i++)
        {
            var form = forms.Nth(i);
            foreach (var name in await form.Locator("input[type=radio]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(e => e.name))]"))
                await form.Locator($"[name='{name}'][value='{(plans == 1 ? 5 : 4 - i % 2)}']").CheckAsync(new() { Force = true });
            foreach (var reason in await form.Locator("input[name^=Redenen]").AllAsync())
                await reason.FillAsync("Dit plan sluit aan bij wat in de vraag staat.");
            await consulent.Move(() => form.Locator("button").ClickAsync());
        }
        await consulent.Kijk();
    }

    private async Task Openen()
    {
        foreach (var (naam, rol) in new[] { ("Hanneke de Wit", Role.Beslisser), ("Ruben Vos", Role.Inkoper) })
        {
            await using var opener = await Bezoeker.In(huis, "ronde-" + rol.ToString().ToLowerInvariant(), await huis.Medewerker(naam, gemeente, null, rol), rol == Role.Inkoper ? 390 : 1280, kijkwijze: Nederlands);
            await opener.Ga("/openen");
            await opener.Doe(null, ("Vragen", vraag), ("GeenBelang", "true"));
        }
        await huis.Keuken.Drain();
        await consulent.Ga(Zaakvraag + "/uitkomst");
        await Assertions.Expect(consulent.Page.Locator("main")).ToContainTextAsync("57,30");
    }

    // The winner steps back; the inwoner has the choice again, without a new round.
    private async Task Kiezen()
    {
        await inwoner.Ga(Mijnvraag + "/keuze");
        await Choose(0);
        await using var beslisser = await Bezoeker.In(huis, "ronde-besluit", await huis.Medewerker("Mira Laan", gemeente, null, Role.Beslisser), 1280, kijkwijze: Nederlands);
        await beslisser.Ga(Zaakvraag + "/besluit");
        await beslisser.Doe(null, ("GeenBelang", "true"));
        await huis.Keuken.Drain();
        await engels.Ga(offerteEngels);
        await engels.Volg(offerteEngels + "/uitslag");
        await telefoon.Ga(offerteTelefoon);
        await telefoon.Fout("Terugtrekking");
        await telefoon.Doe("Terugtrekking", ("Reden", "Onze medewerker is langdurig ziek geworden."));
        await huis.Keuken.Drain();
        await consulent.Ga(Zaakvraag);
        await consulent.Ga(Zaakvraag + "/uitkomst");
        await inwoner.Ga("/mijn");
        await inwoner.Ga(Mijnvraag + "/keuze");
        await Choose(1);
    }

    private async Task Choose(int aanbieder)
    {
        var eigen = inwoner.Page.Locator("main section").Filter(new() { HasText = markt.Aanbieders[aanbieder].Naam });
        await inwoner.Move(() => eigen.Locator("form button").ClickAsync());
        await inwoner.Kijk();
    }
}
