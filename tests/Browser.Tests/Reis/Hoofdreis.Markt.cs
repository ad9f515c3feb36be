using Microsoft.Playwright;
using Platform;

namespace Browser.Tests;

/// <summary>The second half: the vraag finds an aanbieder.</summary>
internal sealed partial class Hoofdreis
{
    private string Zaakvraag => $"/zaken/{zaak}/vragen/{vraag}";

    private string Mijnvraag => $"/mijn/{zaak}/vragen/{vraag}";

    private async Task Vragen()
    {
        await consulent.Ga($"/zaken/{zaak}");
        var route = await consulent.Page.Locator("main a[href*='/route/']").First.GetAttributeAsync("href");
        await consulent.Ga(route!);
        await consulent.Doe(null, ("Route", "Marktplaats"));
        await consulent.Fout(null, ("Resultaten", "De post is bij"), ("Toelichting", "Mevrouw Bakkali woont alleen."));
        await consulent.Doe(null, ("Situaties", "alleenwonend"), ("Situaties", "geldzorgen"), ("Tijden", "ochtend"));
        vraag = IdAfter(consulent.Pad, "/vragen/");
        await consulent.Doe("Toets");
        await consulent.Fout("Goedkeuring", ("Gelezen", "true"));
        await consulent.Ga(Zaakvraag + "/wijzigen");
        await consulent.Doe(null, ("Toelichting", "Het gaat om een half jaar post. Rustig uitleggen helpt."));
        await consulent.Doe("Toets");
        await consulent.Fout("Goedkeuring");
        await consulent.Doe("Goedkeuring", ("Gelezen", "true"));
        await inwoner.Ga(Mijnvraag);
        await inwoner.Fout(null);
        await inwoner.Doe(null, ("Akkoord", "True"));
        await consulent.Ga(Zaakvraag);
        await consulent.Doe("Publicatie");
        await huis.Keuken.Drain();
    }

    private async Task Bieden()
    {
        await Rival(1, 60.50m);
        await Rival(2, 57.25m);
        var toetsen = new Toetsenbord(aanbieder);
        await aanbieder.Ga("/");
        await toetsen.Follow(aanbieder.Page.Locator("header a[href='/vragen']"));
        await toetsen.Follow(aanbieder.Page.Locator($"main a[href='/vragen/{vraag}']"));
        await toetsen.Press(aanbieder.Form(null).Locator("button"));
        await toetsen.Type("Wie", "Een vaste begeleider, en een vaste vervanger bij ziekte.");
        await toetsen.Type("Wat", "Wij openen samen de post, maken een map en spreken een vaste dag af.");
        await toetsen.Type("HoeVaak", "Elke maandagochtend, en kort bellen op donderdag.");
        await toetsen.Type("Uren", "2,5");
        await toetsen.TypeDate("Start", huis.Keuken.Clock.Today(gemeente.Code).AddDays(50));
        await toetsen.Type("AandeelNetwerk", "20");
        await toetsen.Type("Evaluatie", "Na zes weken en daarna elk kwartaal, samen met u.");
        await toetsen.Type("Risicos", "Er kan een deurwaarder komen. Dan bellen wij dezelfde dag.");
        await toetsen.Type("Prijs", "45,00");
        await toetsen.Press(aanbieder.Page.Locator("main form[data-bewaar] button:not([formaction])"), refused: true);
        await toetsen.Type("Prijs", "59,75");
        await toetsen.Press(aanbieder.Page.Locator("main form[data-bewaar] button:not([formaction])"));
        Assert.EndsWith("/ontvangst", aanbieder.Pad, StringComparison.Ordinal);
        await toetsen.Follow(aanbieder.Page.Locator("header a[href='/offertes']"));
    }

    private async Task Rival(int index, decimal prijs)
    {
        var bieder = markt.Aanbieders[index].Bieder;
        var begun = await bieder.ApiPost($"vragen/{vraag}/offertes");
        Assert.True(begun.Ok, begun.Text);
        var offerte = begun.Get("offerte");
        var plan = new
        {
            wie = "Een klein team van drie mensen.",
            wat = "Wij doen samen de post en maken een lijst van wat betaald moet worden.",
            hoeVaak = "Twee keer per week, op afspraak.",
            uren = 3m,
            start = Dag(48),
            evaluatie = "Elke drie maanden met een kort gesprek.",
            risicos = "Als een afspraak niet doorgaat, komen wij binnen twee dagen terug.",
        };
        var kept = await bieder.ApiPost($"offertes/{offerte}/concept", new { plan, prijs }, (await bieder.Api($"offertes/{offerte}")).Versie);
        Assert.True(kept.Ok, kept.Text);
        var sent = await bieder.ApiPost($"offertes/{offerte}/indiening", null, (await bieder.Api($"offertes/{offerte}")).Versie);
        Assert.True(sent.Ok, sent.Text);
    }

    private async Task Beoordelen()
    {
        await huis.Keuken.Later(gemeente.Code, TimeSpan.FromDays(15));
        await consulent.Ga(Zaakvraag + "/beoordeling");
        await consulent.Fout("Belang");
        await consulent.Doe("Belang", ("HeeftBelang", "False"));
        var forms = consulent.Page.Locator("main form[action*='handler=Score']");
        await consulent.Fout("Score");
        for (var i = 0; i < await forms.CountAsync(); i++)
        {
            var form = forms.Nth(i);
            foreach (var name in await form.Locator("input[type=radio]").EvaluateAllAsync<string[]>("all => [...new Set(all.map(e => e.name))]"))
                await form.Locator($"[name='{name}'][value='{4 - i % 2}']").CheckAsync(new() { Force = true });
            foreach (var reason in await form.Locator("input[name^=Redenen]").AllAsync())
                await reason.FillAsync("Dit plan sluit aan bij wat in de vraag staat.");
            await consulent.Move(() => form.Locator("button").ClickAsync());
        }
        await consulent.Kijk();
        await consulent.Doe("Klaar");
        await inwoner.Ga("/mijn");
        await inwoner.Volg(Mijnvraag + "/voorstellen");
        foreach (var group in await inwoner.Page.Locator("main fieldset").AllAsync())
            await group.Locator("input[value=Past]").CheckAsync(new() { Force = true });
        await inwoner.Doe(null);
    }

    private async Task Openen()
    {
        await beslisser.Opnieuw();
        await beslisser.Ga("/openen");
        await beslisser.Fout(null);
        await beslisser.Doe(null, ("Vragen", vraag), ("GeenBelang", "true"));
        var key = await huis.Medewerker("Ruben Vos", gemeente, null, Role.Inkoper);
        await using var tweede = await Bezoeker.In(huis, "inkoper", key, 1280);
        await tweede.Ga("/openen");
        await tweede.Doe(null, ("Vragen", vraag), ("GeenBelang", "true"));
    }

    private async Task Kiezen()
    {
        await consulent.Ga(Zaakvraag + "/uitkomst");
        await inwoner.Ga("/mijn");
        await inwoner.Ga(Mijnvraag + "/keuze");
        var eigen = inwoner.Page.Locator("main section").Filter(new() { HasText = markt.Aanbieders[0].Naam });
        await inwoner.Move(() => eigen.Locator("form button").ClickAsync());
        await inwoner.Kijk();
        await beslisser.Ga(Zaakvraag);
        await beslisser.Volg(Zaakvraag + "/besluit");
        await beslisser.Fout(null);
        await beslisser.Doe(null, ("GeenBelang", "true"));
        await huis.Keuken.Drain();
    }

    private async Task Toewijzen()
    {
        await aanbieder.Ga("/offertes");
        var offerte = await aanbieder.Page.Locator("main a[href^='/offertes/']").First.GetAttributeAsync("href");
        await aanbieder.Ga(offerte!);
        await aanbieder.Ga(offerte + "/uitslag");
        await huis.Keuken.Later(gemeente.Code, TimeSpan.FromDays(15));
        await huis.Keuken.Drain();
        await aanbieder.Ga("/toewijzingen");
        var opdracht = await aanbieder.Page.Locator("main a[href^='/toewijzingen/']").First.GetAttributeAsync("href");
        await aanbieder.Ga(opdracht!);
        await Assertions.Expect(aanbieder.Page.Locator("main")).Not.ToContainTextAsync("Bakkali");
        await aanbieder.Fout("Weiger");
        await aanbieder.Doe("Aanvaard");
        await Assertions.Expect(aanbieder.Page.Locator("main")).ToContainTextAsync("Bakkali");
        await huis.Keuken.Drain();
        await consulent.Ga($"/zaken/{zaak}/toewijzingen");
        await consulent.Ga($"/zaken/{zaak}");
        await consulent.Ga($"/zaken/{zaak}/logboek");
        await inwoner.Ga("/mijn");
        await inwoner.Ga($"/mijn/{zaak}/inzage");
        await Assertions.Expect(inwoner.Page.Locator("main")).ToContainTextAsync("Fatima Yilmaz");
    }
}
