using Platform;
using TestKit;

namespace Browser.Tests;

/// <summary>The side of buying: products, rules of admission, an aanbieder of one person who asks admission, interests.</summary>
internal sealed class Marktreis(Huis huis)
{
    private Proefgemeente gemeente = null!;
    private Bezoeker inkoper = null!;

    public async Task Walk()
    {
        gemeente = await Proefgemeente.In(huis.Keuken);
        await using var buyer = inkoper = await Bezoeker.In(huis, "inkoper2", await huis.Medewerker("Ruben Dekker", gemeente, null, Role.Inkoper), 1280);
        await Producten();
        await inkoper.Ga("/toelatingen");
        await inkoper.Ga("/aanbieders/nieuw");
        await inkoper.Fout(null, ("Invoer.Naam", "Zorg aan huis Wilma"));
        await inkoper.Doe(null, ("Invoer.Naam", "Zorg aan huis Wilma"), ("Invoer.Kvk", "81234567"), ("Invoer.AgbCode", "98765432"), ("Invoer.Plaats", "Zonnedorp"));
        var id = Waarden.AanbiederId.From(Guid.Parse(new Uri(inkoper.Page.Url).AbsolutePath.Split('/').Last()));
        await using var wilma = await Bezoeker.In(huis, "eenpersoonszaak", await huis.Medewerker("Wilma Kok", null, id, Role.Bieder, Role.AanbiederRegie), 390);
        await Organisatie(wilma);
        await Toelating(wilma);
        await inkoper.Ga("/aanbieders?zoek=wilma");
        await Belang(id.ToString());
    }

    private async Task Producten()
    {
        await inkoper.Ga("/");
        await inkoper.Ga("/producten");
        await inkoper.Ga("/producten/nieuw");
        await inkoper.Fout(null, ("Invoer.Code", "02A09"));
        await inkoper.Doe(
            null,
            ("Invoer.Code", "02A09"), ("Invoer.Naam", "Hulp bij het huishouden"), ("Invoer.Categorie", "01"), ("Invoer.Eenheid", "04"), ("Invoer.Van", Dag(-30)),
            ("Invoer.Rechtsvorm", "ClientKiest"), ("Invoer.Jaarloon", "27500"), ("Invoer.Werkgeverslasten", "26"), ("Invoer.BetaaldeUren", "1878"), ("Invoer.ProductieveUren", "1380"),
            ("Invoer.ReisEnOpleiding", "1,10"), ("Invoer.Overhead", "14"), ("Invoer.GemeentelijkeEisen", "0,30"), ("Invoer.Indexatie", "3"), ("Invoer.UrenPerEenheid", "1"), ("Invoer.Tarief", "34,80"));
        var product = inkoper.Pad.Split('?')[0];
        await inkoper.Ga(product + "/wijzigen");
        await inkoper.Doe(null, ("Invoer.Tarief", "35,20"));
        await inkoper.Doe("Publiceer");
        await inkoper.Fout("Beeindig");
        await inkoper.Ga("/producten");
        await inkoper.Ga("/procedure");
        await inkoper.Doe(null, ("Invoer.Instroom", "Doorlopend"));
    }

    private static async Task Organisatie(Bezoeker wilma)
    {
        await wilma.Ga("/");
        await wilma.Ga("/mijn-organisatie");
        await wilma.Ga("/mijn-organisatie/wijzigen");
        await wilma.Fout(null, ("Invoer.Medewerkers", "-1"));
        await wilma.Doe(null, ("Invoer.Profiel", "Ik help mensen thuis. Ik kom altijd zelf."), ("Invoer.Medewerkers", "1"), ("Invoer.Plaats", "Zonnedorp"), ("Invoer.Talen", "Nederlands, Fries"));
        await wilma.Ga("/vragen");
        await wilma.Ga("/offertes");
        await wilma.Ga("/toewijzingen");
    }

    private async Task Toelating(Bezoeker wilma)
    {
        await wilma.Ga("/toelating");
        await wilma.Volg("/toelating/nieuw?samenwerking=" + gemeente.Gemeente.Samenwerking);
        await wilma.Fout(null);
        await wilma.Alles(null, "Zie de bijlage van mijn kwaliteitsverslag.");
        await wilma.Doe(null);
        var toelating = wilma.Pad.Split('?')[0];
        await inkoper.Ga("/toelatingen");
        await inkoper.Ga(toelating);
        await inkoper.Fout("Toets");
        await inkoper.Alles("Toets", "");
        await inkoper.Doe("Toets", ("Invoer.Oordelen[0].Voldoet", "false"), ("Invoer.Oordelen[0].Toelichting", "De datum ontbreekt."), ("Invoer.Besluit", "Aanvullen"));
        await wilma.Ga(toelating);
        await wilma.Doe("Aanvullen", ("Invoer.Antwoorden[0].Bewijs", "Afgegeven op 3 maart van dit jaar."));
        await inkoper.Ga(toelating);
        await inkoper.Alles("Toets", "");
        await inkoper.Doe("Toets", ("Invoer.Besluit", "Toelaten"));
        await wilma.Ga("/toelating");
        await wilma.Ga("/mijn-organisatie");
        await wilma.Doe(null, ("Invoer.Aanbod[0].Plekken", "2"), ("Invoer.Aanbod[0].WachttijdDagen", "14"));
    }

    private async Task Belang(string aanbieder)
    {
        await inkoper.Ga("/aanbieders/" + aanbieder);
        await inkoper.Ga("/belangen");
        await inkoper.Fout(null);
        await inkoper.Doe(null, ("Invoer.Aanbieder", aanbieder), ("Invoer.Aard", "Naaste"));
        await inkoper.Doe("Beeindig");
    }

    private string Dag(int later) => huis.Keuken.Clock.Today(gemeente.Code).AddDays(later).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
