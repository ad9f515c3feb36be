using System.Globalization;
using Host;
using Platform;
using TestKit;

namespace Browser.Tests;

/// <summary>
/// A need on its way from melding to toewijzing, through the pages alone: an inwoner with a phone, a consulent, two who decide and
/// open, and an aanbieder without a mouse. Only the rivals of that aanbieder come in through the API.
/// </summary>
internal sealed partial class Hoofdreis(Huis huis)
{
    private Proefgemeente gemeente = null!;
    private Proefmarkt markt = null!;
    private Bezoeker inwoner = null!;
    private Bezoeker consulent = null!;
    private Bezoeker beslisser = null!;
    private Bezoeker aanbieder = null!;
    private string zaak = "";
    private string vraag = "";

    public async Task Walk()
    {
        gemeente = await Proefgemeente.In(huis.Keuken);
        markt = await Proefmarkt.In(gemeente);
        inwoner = await Bezoeker.In(huis, "inwoner", huis.Inwoner("Nadia Bakkali").Key, 390);
        consulent = await Bezoeker.In(huis, "consulent", await huis.Medewerker("Fatima Yilmaz", gemeente, null, Role.Consulent), 1280);
        beslisser = await Bezoeker.In(huis, "beslisser", await huis.Medewerker("Hanneke de Wit", gemeente, null, Role.Beslisser), 1280);
        aanbieder = await Bezoeker.In(huis, "aanbieder", await huis.Medewerker("Zus Aalbers", null, markt.Aanbieders[0].Id, Role.Bieder, Role.AanbiederRegie), 1280);
        try
        {
            await Melden();
            await Onderzoeken();
            await Plannen();
            await Beschikken();
            await Vragen();
            await Bieden();
            await Beoordelen();
            await Openen();
            await Kiezen();
            await Toewijzen();
        }
        finally
        {
            await inwoner.DisposeAsync();
            await consulent.DisposeAsync();
            await beslisser.DisposeAsync();
            await aanbieder.DisposeAsync();
        }
    }

    private string Vandaag => Dag(0);

    private string Dag(int later) => huis.Keuken.Clock.Today(gemeente.Code).AddDays(later).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string IdAfter(string path, string word)
    {
        Assert.Contains(word, path, StringComparison.Ordinal);
        return path[(path.IndexOf(word, StringComparison.Ordinal) + word.Length)..].Split('/', '?')[0];
    }

    private async Task Melden()
    {
        await inwoner.Ga("/");
        await inwoner.Ga("/mijn");
        await inwoner.Ga("/melding");
        await inwoner.Zoek(("gemeente", gemeente.Code.Value), ("voor", "mij"));
        await inwoner.Fout(null, ("Hulpvraag", ""), ("Voornaam", "Nadia"));
        await inwoner.Doe(
            null,
            ("Hulpvraag", "Ik krijg de post en de rekeningen niet meer bij. Mijn dag loopt door elkaar."),
            ("Achternaam", "Bakkali"),
            ("Geboren", "1979-05-17"),
            ("Straat", "Lindelaan"),
            ("Huisnummer", "7"),
            ("Postcode", "3512 AB"),
            ("Plaats", "Zonnedorp"),
            ("Wijkcode", gemeente.Wijk),
            ("Telefoon", "0612345678"));
        zaak = IdAfter(inwoner.Pad, "/melding/ontvangst/");
        await inwoner.Ga($"/mijn/{zaak}/persoonlijk-plan");
        await inwoner.Fout(null);
        await inwoner.Doe(null, ("Stand", "Ingeleverd"), ("Tekst", "Iemand die op maandag met mij de post doet.\nWeer naar de buurtkamer gaan."));
        await inwoner.Ga("/mijn");
    }

    private async Task Onderzoeken()
    {
        var adres = $"/zaken/{zaak}";
        await consulent.Ga("/werklijst?wie=team");
        await consulent.Volg(adres);
        await consulent.Doe("Nemen");
        await consulent.Ga(adres + "/mensen");
        await consulent.Fout("Toevoegen");
        await consulent.Doe("Toevoegen", ("Nieuw.Rol", "zus"), ("Nieuw.Voornaam", "Soraya"), ("Nieuw.Achternaam", "Bakkali"), ("Nieuw.Telefoon", "0687654321"));
        await consulent.Ga(adres + "/onderzoek");
        await consulent.Doe(
            "Voorbereiden",
            ("GewezenInwoner", Vandaag),
            ("GeenMantelzorger", "true"),
            ("IdentiteitOp", Vandaag),
            ("Document", "Paspoort"),
            ("PgbUitgelegd", Vandaag));
        await consulent.Doe("Beginnen");
        await consulent.Ga(adres + "/onderzoek/gesprek");
        await consulent.Doe(null, ("Op", Vandaag), ("Aanwezig", "Mevrouw en haar zus"), ("Tekst", "Mevrouw vertelt dat de post blijft liggen sinds zij alleen woont."));
        await Verslag(adres + "/onderzoek");
    }

    private async Task Verslag(string onderzoek)
    {
        await consulent.Ga(onderzoek + "/zrm");
        await consulent.Fout("Openen", ("Domein", "FIN"));
        await consulent.Doe("Openen", ("Domein", "FIN"), ("Reden", "Er zijn rekeningen blijven liggen."));
        await consulent.Ga(onderzoek + "/zrm?score=FIN");
        await consulent.Doe("Scoren", ("Niveau", "3"), ("InformatieVan", Vandaag), ("Training", Dag(-200)));
        await consulent.Ga(onderzoek + "/omvang");
        await consulent.Fout(null, ("Activiteit", "Administratie"), ("Minuten", "90"), ("Keer", "1"));
        await consulent.Doe(null, ("Afwijking", "Er ligt een achterstand van een half jaar."));
        await consulent.Doe(null, ("Activiteit", "Contacten"), ("Minuten", "60"), ("Keer", "1"), ("Afwijking", ""));
        await consulent.Ga(onderzoek + "/verslag");
        await consulent.Fout("Verstrekken");
        await consulent.Doe(null, [.. "abcdefg".Select(c => ($"Rubrieken[{c}]", $"Dit bespraken wij over onderdeel {c}, in gewone woorden.")), ("Wensen[1]", "Dit doet een begeleider."), ("Wensen[2]", "De zus gaat de eerste keer mee.")]);
        await consulent.Doe("Verstrekken");
        await inwoner.Ga($"/mijn/{zaak}/verslag");
        await inwoner.Fout(null);
        await inwoner.Doe(null, ("Akkoord", "true"));
    }

    private async Task Plannen()
    {
        var plan = $"/zaken/{zaak}/plan";
        await consulent.Ga(plan);
        await consulent.Fout("Doel");
        await consulent.Doe("Doel", ("DoelTekst", "Ik wil mijn post en geldzaken weer op orde hebben"));
        await consulent.Fout("Element", ("Nieuw.Doel", "1"), ("Nieuw.Trede", "Maatwerk"), ("Nieuw.Wat", "Begeleiding bij post en geldzaken"));
        await consulent.Doe("Element", ("Nieuw.Doel", "1"), ("Nieuw.Trede", "Netwerk"), ("Nieuw.Wat", "Samen naar de buurtkamer"), ("Nieuw.Wie", "Haar zus"), ("Nieuw.HoeVaak", "elke week"), ("Nieuw.Overgeslagen", "Alleen gaan lukt nu nog niet."), ("Nieuw.InstemmingOp", Vandaag));
        await consulent.Doe("Element", ("Nieuw.Doel", "1"), ("Nieuw.Trede", "Maatwerk"), ("Nieuw.Wat", "Begeleiding bij post en geldzaken"), ("Nieuw.Overgeslagen", "Er is niemand die dit elke week kan doen."), ("Nieuw.Categorie", "02"));
        await inwoner.Ga($"/mijn/{zaak}/plan");
        await inwoner.Fout(null);
        await inwoner.Doe(null, ("Akkoord", "true"));
        await consulent.Ga(plan);
        var stap = await consulent.Page.Locator("main a[href*='?element=']").First.GetAttributeAsync("href");
        await consulent.Ga(stap!.Split('#')[0]);
        await consulent.Doe("Stap", ("Stap.Naar", "Georganiseerd"));
    }

    private async Task Beschikken()
    {
        await inwoner.Ga($"/mijn/{zaak}/aanvraag");
        await inwoner.Doe(null);
        await consulent.Ga($"/zaken/{zaak}/aanvraag");
        await consulent.Fout("Vragen");
        await consulent.Ga($"/zaken/{zaak}/beschikking");
        await consulent.Doe("Start");
        var voorziening = await consulent.Page.Locator("main a[href*='/voorzieningen/']").First.GetAttributeAsync("href");
        await consulent.Ga(voorziening!);
        await consulent.Fout(null, ("Motivering", ""));
        await consulent.Doe(
            null,
            ("Uitkomst", "Toegekend"),
            ("Product", markt.Begeleiding.ToString()),
            ("Resultaat", "Uw post en geldzaken zijn op orde."),
            ("Aard", "Een begeleider doet samen met u de post en maakt met u een weekplanning."),
            ("Volume", "2,5"),
            ("Frequentie", "Week"),
            ("Ingang", Dag(45)),
            ("Einde", Dag(410)),
            ("Vorm", "ZorgInNatura"),
            ("Motivering", "U hebt niemand om u heen die dit elke week met u kan doen."));
        await consulent.Doe("Motivering", ("Overwegingen", "U kunt uw post niet alleen doen. Uw zus helpt al op een andere manier."), ("Herbeoordeling", Dag(300)));
        await consulent.Doe("Voorstel");
        await beslisser.Ga("/beschikkingen/te-nemen");
        var besluit = await beslisser.Page.Locator("main a[href$='/besluit']").First.GetAttributeAsync("href");
        await beslisser.Ga(besluit!);
        await beslisser.Fout("Terug");
        await beslisser.Doe(null, ("Wijze", "Uitgereikt"));
        await huis.Keuken.Drain();
        var beschikking = IdAfter(besluit!, "/beschikkingen/");
        await beslisser.Ga($"/zaken/{zaak}/beschikkingen/{beschikking}/brief");
        await inwoner.Ga($"/mijn/{zaak}/beschikkingen/{beschikking}");
        await inwoner.Ga($"/mijn/{zaak}/beschikkingen/{beschikking}/brief");
    }
}
