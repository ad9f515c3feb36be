using System.Globalization;
using System.Net;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using Waarden;
using Xunit;

namespace TestKit;

/// <summary>A case with a granted voorziening, the people around it, and the steps of a vraag: each state starts from the one before.</summary>
public sealed class Vraagverhaal
{
    public required Proefgemeente Gemeente { get; init; }

    public required Proefmarkt Markt { get; init; }

    public required Deelnemer Consulent { get; init; }

    public required Deelnemer Inwoner { get; init; }

    public required ZaakId Zaak { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    public string Vraag { get; private set; } = "";

    public Keuken Keuken => Gemeente.Keuken;

    public string Zaakpad => $"zaken/{Zaak}";

    public string Vraagpad => $"zaken/{Zaak}/vragen/{Vraag}";

    public string Mijnpad => $"mijn/{Zaak}/vragen/{Vraag}";

    public static async Task<Vraagverhaal> In(Engine engine, bool clientKiest = false, int aanbieders = 2, string? wijk = null, bool geheim = false, Keuken? keuken = null)
    {
        var gemeente = await Proefgemeente.In(keuken ?? await Keuken.On(engine));
        var markt = await Proefmarkt.In(gemeente, aanbieders);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        var (inwoner, bsn) = await gemeente.Inwoner();
        var zaak = await Proefzaak.Report(gemeente, consulent, bsn, wijk ?? gemeente.Wijk, geheim);
        var voorziening = await Proefzaak.Grant(gemeente, zaak, clientKiest ? markt.HuishoudelijkeHulp : markt.Begeleiding, clientKiest ? "01" : "02");
        return new Vraagverhaal { Gemeente = gemeente, Markt = markt, Consulent = consulent, Inwoner = inwoner, Zaak = zaak, Voorziening = voorziening };
    }

    /// <summary>In a database of its own: for who looks at the whole of it, or breaks it.</summary>
    public static async Task<Vraagverhaal> Alone(Engine engine) => await In(engine, keuken: await Keuken.Start(engine));

    /// <summary>A word that only one story has. Letters only: in digits the gate may see a number that tells who somebody is.</summary>
    public static string Woord() => "uniek" + string.Concat(Guid.NewGuid().ToString("N").Select(c => (char)(char.IsDigit(c) ? c - '0' + 'k' : c)));

    /// <summary>One more granted voorziening in the same case.</summary>
    public Task<VoorzieningId> GrantAnother() => Proefzaak.Grant(Gemeente, Zaak, Markt.Begeleiding, "02");

    public static object Opzet(string toelichting = "Sinds een ziekte lukt het niet meer om de dag te plannen.", object? gewichten = null) =>
        new
        {
            situaties = new[] { "alleenwonend", "psychisch" },
            toelichting,
            resultaten = new[] { "Zelf de week plannen", "Weer naar buiten" },
            tijden = new[] { "ochtend" },
            geslacht = "geenVoorkeur",
            thuis = new[] { "huisdieren" },
            talen = "",
            gewichten = gewichten ?? new Dictionary<string, decimal>(),
        };

    public Task<Antwoord> Compose(object? opzet = null) => Consulent.ApiPost(Zaakpad + "/vragen", new { voorziening = Voorziening, opzet = opzet ?? Opzet() });

    public async Task<Vraagverhaal> Composed(object? opzet = null)
    {
        var made = await Compose(opzet);
        Assert.True(made.Status == HttpStatusCode.Created, made.Text);
        Vraag = made.Get("vraag");
        return this;
    }

    /// <summary>Does a step on the vraag with the version as it is now.</summary>
    public async Task<Antwoord> Do(Deelnemer who, string step, object? body = null) =>
        await who.ApiPost($"{Vraagpad}/{step}", body ?? new { }, await Version());

    public async Task<Antwoord> DoMijn(string step, object? body = null) => await Inwoner.ApiPost($"{Mijnpad}/{step}", body ?? new { }, await Version());

    public async Task<int> Version() => (await Consulent.Api(Vraagpad)).Versie;

    public async Task<string> Status() => (await Consulent.Api(Vraagpad)).Get("status");

    public async Task<Vraagverhaal> Agreed()
    {
        await Composed();
        Ok(await Do(Consulent, "toets"));
        Ok(await Do(Consulent, "goedkeuring", new { gelezen = true }));
        var preview = await Inwoner.Api(Mijnpad);
        Ok(await DoMijn("instemming", new { akkoord = true, afdruk = preview.Get("afdruk") }));
        return this;
    }

    public async Task<Vraagverhaal> Published()
    {
        await Agreed();
        Ok(await Do(Consulent, "publicatie"));
        return this;
    }

    /// <summary>A day on which every support of these stories runs.</summary>
    public static string Start { get; } = DomainClock.DateIn(TimeProvider.System.GetUtcNow()).AddDays(60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static object Plan(decimal uren = 4m, string wie = "Ambulant begeleider") =>
        new
        {
            wie,
            wat = "Samen een weekplan maken en stap voor stap oefenen.",
            hoeVaak = "Twee ochtenden per week",
            uren,
            start = Start,
            aandeelNetwerk = 10,
            evaluatie = "Elke drie maanden samen terugkijken.",
            risicos = "Bij ziekte komt een vaste vervanger.",
        };

    /// <summary>Begins an offerte and fills in the draft; answers its id.</summary>
    public async Task<string> Draft(Proefaanbieder aanbieder, decimal prijs = 60m, object? plan = null)
    {
        var begun = await aanbieder.Bieder.ApiPost($"vragen/{Vraag}/offertes");
        Assert.True(begun.Status == HttpStatusCode.Created, begun.Text);
        var id = begun.Get("offerte");
        Ok(await aanbieder.Bieder.ApiPost($"offertes/{id}/concept", new { plan = plan ?? Plan(), prijs }, (await aanbieder.Bieder.Api($"offertes/{id}")).Versie));
        return id;
    }

    public async Task<Antwoord> Submit(Proefaanbieder aanbieder, string offerte) =>
        await aanbieder.Bieder.ApiPost($"offertes/{offerte}/indiening", null, (await aanbieder.Bieder.Api($"offertes/{offerte}")).Versie);

    public async Task<string> Offered(Proefaanbieder aanbieder, decimal prijs = 60m)
    {
        var id = await Draft(aanbieder, prijs);
        Ok(await Submit(aanbieder, id));
        return id;
    }

    /// <summary>Gives an aanbieder a mail address.</summary>
    public Task Mailbox(Proefaanbieder aanbieder, string address) =>
        Keuken.Write(async db => (await db.Set<Aanbieders.Aanbieder>().SingleAsync(a => a.Id == aanbieder.Id)).Email = address);

    /// <summary>What whoever checks the chain of this vraag finds.</summary>
    public async Task<IReadOnlyList<Bevinding>> Controle()
    {
        await using var scope = Keuken.App.Services.CreateSystemScope();
        return await scope.ServiceProvider.GetServices<IControle>().OfType<KetenControle>().Single().CheckSafely(VraagId.From(Guid.Parse(Vraag)), default);
    }

    public Task Later(int days) => Keuken.Later(Gemeente.Code, TimeSpan.FromDays(days));

    /// <summary>Moves the clock to a moment. Terms count working days: how many days later that is differs with the day and hour on which a test runs.</summary>
    public Task Until(DateTimeOffset moment) => Keuken.Later(Gemeente.Code, moment - Keuken.Clock.Now(Gemeente.Code));

    /// <summary>Published, offered by everybody at 58, 60, 62 … euro, and closed.</summary>
    public async Task<IReadOnlyList<string>> Closed()
    {
        await Published();
        var offertes = new List<string>();
        foreach (var (aanbieder, i) in Markt.Aanbieders.Select((a, i) => (a, i)))
            offertes.Add(await Offered(aanbieder, 58m + 2m * i));
        await Later(15);
        return offertes;
    }

    public static object Scores(string offerte, int score) =>
        new { offerte, criteria = new[] { "aanpak", "continuiteit", "netwerk" }.Select(c => new { criterium = c, score, reden = "Dit sluit aan bij de resultaten." }) };

    public async Task<IReadOnlyList<string>> Scored()
    {
        var offertes = await Closed();
        Ok(await Do(Consulent, "belang", new { heeftBelang = false }));
        foreach (var (offerte, i) in offertes.Select((o, i) => (o, i)))
            Ok(await Do(Consulent, "beoordelingen", Scores(offerte, 4 - i % 2)));
        Ok(await Do(Consulent, "beoordelingen/bevestiging"));
        return offertes;
    }

    public async Task<IReadOnlyList<string>> Judged()
    {
        var offertes = await Scored();
        Ok(await DoMijn("oordelen", new { voorstellen = offertes.Take(2).Select((o, i) => new { offerte = o, past = i == 0 ? "Past" : "WeetNiet" }) }));
        return offertes;
    }

    public Task<Antwoord> Open(Deelnemer who) => who.ApiPost("openingen", new { vragen = new[] { Vraag }, geenBelang = true });

    public async Task<IReadOnlyList<string>> Opened()
    {
        var offertes = await Judged();
        Ok(await Open(await Gemeente.Medewerker(Role.Inkoper)));
        Ok(await Open(await Gemeente.Medewerker(Role.Beslisser)));
        return offertes;
    }

    public static void Ok(Antwoord answer) => Assert.True(answer.Ok, $"{answer.Path}: {(int)answer.Status} {answer.Text}");
}
