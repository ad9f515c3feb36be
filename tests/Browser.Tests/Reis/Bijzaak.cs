using System.Globalization;
using Host;
using TestKit;
using Waarden;

namespace Browser.Tests;

/// <summary>A case beside the main journey: what leads up to the pages of interest goes through the API.</summary>
internal sealed class Bijzaak(Huis huis, Proefgemeente gemeente, Deelnemer consulent, string zaak)
{
    private string Pad => $"zaken/{zaak}";

    /// <summary>Where the pages of the gemeente are.</summary>
    public string Adres => $"/zaken/{zaak}";

    /// <summary>Where those of the inwoner are.</summary>
    public string Mijn => $"/mijn/{zaak}";

    /// <summary>Voorzieningen that were granted.</summary>
    public IReadOnlyList<string> Voorzieningen { get; private set; } = [];

    /// <summary>A melding at the counter, for somebody who can sign in with this bsn.</summary>
    public static async Task<Bijzaak> Reported(Huis huis, Proefgemeente gemeente, Deelnemer consulent, (string Voornaam, string Achternaam, string Bsn) wie, string wijk)
    {
        var answer = Ok(await consulent.ApiPost("meldingen", new
        {
            gemeente = gemeente.Code,
            inwoner = new
            {
                bsn = wie.Bsn, voornaam = wie.Voornaam, achternaam = wie.Achternaam, geboren = "1951-02-03", straat = "Kerkpad", huisnummer = "3", postcode = "3512 AC",
                plaats = "Zonnedorp", wijkcode = wijk, telefoon = "0301234567", geheimAdres = false,
            },
            kanaal = "Telefoon",
            door = "Consulent",
            hulpvraag = "Het huis schoonhouden lukt niet meer, en de dag is lang en leeg.",
        }));
        return new Bijzaak(huis, gemeente, consulent, answer.Get("zaak"));
    }

    /// <summary>As far as the report and a plan with these elements that the inwoner signed on paper.</summary>
    public async Task Plan(params (string Wat, string Categorie)[] maatwerk)
    {
        Ok(await consulent.ApiChange(Pad, $"{Pad}/behandelaar"));
        await Onderzoek("voorbereiding", new { gewezenInwoner = Dag(0), geenMantelzorger = true, identiteitOp = Dag(0), document = "Paspoort", pgbUitgelegd = Dag(0) });
        await Onderzoek("persoonlijk-plan", new { stand = "Afgezien" });
        await Onderzoek("start");
        await Onderzoek("rubrieken", new { rubrieken = "abcdefg".ToDictionary(c => c.ToString(), c => $"Wat wij over onderdeel {c} bespraken.") });
        foreach (var categorie in maatwerk.Select(m => m.Categorie))
        {
            var (activiteit, minuten) = categorie == "01" ? ("HuisLicht", 180) : ("Contacten", 120);
            await Onderzoek("omvang", new { activiteit, categorie, minuten, keer = 1m, per = "Week", afwijking = "Meneer woont in een groot huis." });
        }
        await Onderzoek("verslag");
        Ok(await consulent.ApiChange($"{Pad}/plan", $"{Pad}/plan/doelen", new { tekst = "Een schoon huis en een dag met mensen erin" }));
        foreach (var (wat, categorie) in maatwerk)
            Ok(await consulent.ApiChange($"{Pad}/plan", $"{Pad}/plan/elementen", new { doel = 1, trede = "Maatwerk", wat, categorie, overgeslagen = "Er is niemand die dit kan doen." }));
        Ok(await consulent.ApiChange($"{Pad}/plan", $"{Pad}/plan/antwoord", new { akkoord = true, ondertekendOp = Dag(0) }));
    }

    /// <summary>As far as a decision that grants every element: a product for each.</summary>
    public async Task Granted(Deelnemer beslisser, params ProductId[] producten)
    {
        Ok(await consulent.ApiPost($"{Pad}/aanvragen", new { wijze = "OndertekendVerslag", ontvangen = Dag(0) }));
        var beschikking = $"{Pad}/beschikkingen/{Ok(await consulent.ApiPost($"{Pad}/beschikkingen", new { soort = "Maatwerk" })).Get("beschikking")}";
        var rows = Ok(await consulent.Api(beschikking)).Json.GetProperty("voorzieningen").EnumerateArray().Select(v => v.GetProperty("voorziening").GetString()!).ToList();
        foreach (var (voorziening, product) in rows.Zip(producten))
        {
            Ok(await consulent.ApiChange(beschikking, $"{beschikking}/voorzieningen/{voorziening}", new
            {
                product, resultaat = "U hebt een schoon huis.", aard = "Hulp bij wat u zelf niet meer kunt.", volume = 3m, frequentie = "Week", ingang = Dag(30), einde = Dag(394),
                motivering = "U woont alleen en hebt niemand die dit kan doen.",
            }));
        }
        Ok(await consulent.ApiChange(beschikking, $"{beschikking}/motivering", new { overwegingen = "Uw eigen kracht en uw netwerk zijn niet genoeg.", herbeoordeling = Dag(300), bijdrage = true }));
        Ok(await consulent.ApiChange(beschikking, $"{beschikking}/voorstel"));
        Ok(await beslisser.ApiChange(beschikking, $"{beschikking}/besluit", new { wijze = "Uitgereikt" }));
        await huis.Keuken.Drain();
        Voorzieningen = rows;
    }

    private string Dag(int later) => huis.Keuken.Clock.Today(gemeente.Code).AddDays(later).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task Onderzoek(string part, object? body = null) => Ok(await consulent.ApiChange($"{Pad}/onderzoek", $"{Pad}/onderzoek/{part}", body));

    private static Antwoord Ok(Antwoord answer)
    {
        Assert.True(answer.Ok, $"{answer.Path}: {(int)answer.Status} {answer.Text}");
        return answer;
    }
}
