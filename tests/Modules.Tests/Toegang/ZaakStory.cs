using System.Net;
using Host;
using Platform;
using TestKit;
using Toegang;
using Waarden;

namespace Modules.Tests;

/// <summary>A case on its way: each state starts from the one before, all through the front door.</summary>
internal sealed class ZaakStory
{
    private ZaakStory(Proefgemeente gemeente, Deelnemer consulent, Deelnemer inwoner, ZaakId zaak) =>
        (Gemeente, Consulent, Inwoner, Zaak) = (gemeente, consulent, inwoner, zaak);

    public Proefgemeente Gemeente { get; }

    public Deelnemer Consulent { get; }

    public Deelnemer Inwoner { get; }

    public ZaakId Zaak { get; }

    public string Api => $"zaken/{Zaak}";

    public string Page => $"/zaken/{Zaak}";

    /// <summary>A consulent registers the melding of somebody who can sign in.</summary>
    public static async Task<ZaakStory> Reported(Engine engine, Action<Dictionary<string, object?>>? adjust = null) =>
        await Reported(await Proefgemeente.In(await Keuken.On(engine)), adjust);

    /// <summary>The same in a wijk that another team serves.</summary>
    public static async Task<ZaakStory> OfOtherTeam(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        return await Reported(gemeente, i => i["wijkcode"] = gemeente.AndereWijk);
    }

    private static async Task<ZaakStory> Reported(Proefgemeente gemeente, Action<Dictionary<string, object?>>? adjust)
    {
        var consulent = await gemeente.Medewerker(Role.Consulent);
        var (inwoner, bsn) = await gemeente.Inwoner();
        var answer = await consulent.ApiPost("meldingen", Melding(gemeente, bsn, adjust));
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.True(ZaakId.TryParse(answer.Get("zaak"), null, out var zaak));
        return new ZaakStory(gemeente, consulent, inwoner, zaak);
    }

    /// <summary>Client support pointed out, personal plan waived, onderzoek begun.</summary>
    public static async Task<ZaakStory> Started(Engine engine)
    {
        var story = await Reported(engine);
        await story.Prepared();
        Assert.True((await story.Post("onderzoek/persoonlijk-plan", new { stand = "Afgezien" })).Ok);
        Assert.True((await story.Post("onderzoek/start")).Ok);
        return story;
    }

    public async Task Prepared() =>
        Assert.True((await Post("onderzoek/voorbereiding", new { gewezenInwoner = Today, geenMantelzorger = true, identiteitOp = Today, document = "Paspoort", pgbUitgelegd = Today })).Ok);

    public DateOnly Today => Gemeente.Keuken.Clock.Today(Gemeente.Code);

    public Task<Antwoord> WriteReport() =>
        Post("onderzoek/rubrieken", new { rubrieken = "abcdefg".ToDictionary(c => c.ToString(), c => $"Tekst van onderdeel {c}.") });

    /// <summary>Posts on the version that the whole of it has now.</summary>
    public async Task<Antwoord> Post(string path, object? body = null, Deelnemer? by = null)
    {
        var root = path.StartsWith("onderzoek/gesprek", StringComparison.Ordinal) ? "/onderzoek/gesprek" : path.StartsWith("onderzoek", StringComparison.Ordinal) ? "/onderzoek" : path.StartsWith("plan", StringComparison.Ordinal) ? "/plan" : "";
        var seen = await Consulent.Api(Api + root);
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        return await (by ?? Consulent).ApiPost($"{Api}/{path}", body, seen.Versie);
    }

    public static Dictionary<string, object?> Melding(Proefgemeente gemeente, string? bsn = null, Action<Dictionary<string, object?>>? adjust = null)
    {
        var inwoner = new Dictionary<string, object?>
        {
            ["bsn"] = bsn, ["voornaam"] = "Truus", ["tussenvoegsel"] = "van der", ["achternaam"] = "Velden", ["geboren"] = "1943-05-17", ["straat"] = "Dorpsstraat", ["huisnummer"] = "12a",
            ["postcode"] = "3512 AB", ["plaats"] = "Zonnedorp", ["wijkcode"] = gemeente.Wijk, ["telefoon"] = "0612345678", ["geheimAdres"] = false,
        };
        adjust?.Invoke(inwoner);
        return new() { ["gemeente"] = gemeente.Code, ["inwoner"] = inwoner, ["kanaal"] = Kanaal.Balie, ["door"] = MelderRol.Consulent, ["hulpvraag"] = "Het huishouden lukt niet meer" };
    }
}
