using Microsoft.Playwright;
using Platform;

namespace Browser.Tests;

/// <summary>Two of the three aanbieders have one owner: they say so, are asked about it, and two persons judge before prices open.</summary>
internal sealed partial class Rondereis
{
    private async Task Groep()
    {
        var (eigen, zuster) = (markt.Aanbieders[0].Id, markt.Aanbieders[1].Id);
        var kvk = (await markt.Aanbieders[1].Bieder.Api($"aanbieders/{zuster}")).Get("kvk");
        await using (var regie = await Bezoeker.In(huis, "ronde-regie", await huis.Medewerker("Wim Dijk", null, eigen, Role.AanbiederRegie), 1280, kijkwijze: Nederlands))
        {
            await regie.Ga("/mijn-organisatie");
            await regie.Volg("/mijn-organisatie/zeggenschap");
            await regie.Fout(null, ("Invoer.Nummers", "123"));
            await regie.Doe(null, ("Invoer.Nummers", kvk), ("Invoer.Werkwijze", "Elke vestiging heeft een eigen schrijver; niemand leest mee."));
            await regie.Ga("/mijn-organisatie/zeggenschap");
        }
        await using var inkoper = await Bezoeker.In(huis, "ronde-register", await huis.Medewerker("Anke Mol", gemeente, null, Role.Inkoper), 390, kijkwijze: Nederlands);
        await inkoper.Ga($"/aanbieders/{eigen}");
        await inkoper.Volg($"/aanbieders/{eigen}/zeggenschap");
        await inkoper.Fout(null);
        await inkoper.Doe(null, ("Kvk", "12345678"), ("Bron", "Handelsregister 3-2-2026"));
        var vermelding = await inkoper.Page.Locator("select[name=Vermelding] option").Last.GetAttributeAsync("value");
        await inkoper.Doe("Beeindig", ("Vermelding", vermelding!), ("Reden", "De onderneming is verkocht, zie het register."));
    }

    private async Task Navragen()
    {
        await using var eerste = await Bezoeker.In(huis, "ronde-signaal", await huis.Medewerker("Jet Prins", gemeente, null, Role.Inkoper), 1280, kijkwijze: Nederlands);
        await eerste.Ga("/openen");
        await eerste.Volg($"/openen/{vraag}");
        foreach (var aanbieder in markt.Aanbieders)
            await Assertions.Expect(eerste.Page.Locator("main")).Not.ToContainTextAsync(aanbieder.Naam);
        await eerste.Fout("Oordeel", ("oordeel", "NietOnafhankelijk"), ("reden", "Dit lijkt mij door één persoon geschreven."));
        await eerste.Doe("Vraag");
        await telefoon.Ga("/offertes");
        await telefoon.Volg(offerteTelefoon + "/toelichting");
        await telefoon.Fout(null, ("Tekst", "Kort."));
        await telefoon.Doe(null, ("Tekst", "Een planner en een begeleider schreven dit plan samen."));
        await eerste.Ga($"/openen/{vraag}");
        await eerste.Doe("Oordeel", ("oordeel", "Onafhankelijk"), ("reden", "Andere mensen schreven, en de plannen verschillen."));
        await using var tweede = await Bezoeker.In(huis, "ronde-signaal-twee", await huis.Medewerker("Theo Rademaker", gemeente, null, Role.Beslisser), 390, script: false);
        await tweede.Ga($"/openen/{vraag}");
        await tweede.Doe("Bevestiging");
    }
}
