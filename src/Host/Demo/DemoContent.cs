using Platform;

namespace Host;

/// <summary>
/// Plays the market and the opening parts of the stories behind a program that serves the demo, so that every page has something to
/// show. It looks first at what is there and plays nothing twice.
/// </summary>
internal sealed class DemoContent(WebApplication app, ILogger log)
{
    private const int PagesRead = 8;

    /// <summary>Plays it; a surprise is logged and ends it, the program goes on.</summary>
    public static async Task Play(WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Host.Demo");
        try
        {
            await new DemoContent(app, log).Play(app.Lifetime.ApplicationStopping);
        }
        catch (Exception failure) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            log.LogInformation("The content of the demo was broken off by the end of the program ({Failure}).", failure.GetType().Name);
        }
        catch (SurpriseException surprise)
        {
            log.LogWarning("The content of the demo is incomplete: {Surprise}", surprise.Message);
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException)
        {
            log.LogWarning("The content of the demo is incomplete: {Failure}", failure.GetType().Name);
        }
    }

    private async Task Play(CancellationToken ct)
    {
        using var verhaal = new Verhaal(Address(), TextWriter.Null, json: true, ct);
        await verhaal.Settle();
        await DemoSetup.Play(verhaal, app.Services, ct);
        var known = await Known(verhaal);
        if (known is null)
            return;
        foreach (var (consulent, mens, hulpvraag) in DemoMensen.Meer.Where(m => !known.Contains(m.Mens.Naam)))
            await new Zaakgang(verhaal, consulent).MeldVoor(mens, "Melding per telefoon", hulpvraag);
        if (!known.Contains(DemoMensen.Bert.Naam))
            await Direct.Prepare(verhaal);
        if (!known.Contains(DemoMensen.Samira.Naam))
            await Household(verhaal);
        if (!known.Contains(DemoMensen.Piet.Naam))
            await Ouderensoos.Begin(verhaal);
        if (!known.Contains(DemoMensen.Greet.Naam))
            await Lerares.Play(verhaal, clock: false);
        log.LogInformation("The content of the demo is complete after {Steps} steps.", verhaal.Steps);
    }

    private static async Task Household(Verhaal verhaal)
    {
        var huis = new Huishouden(verhaal, await DemoSetup.Catalogue(verhaal));
        await HuishoudenMelding.Play(huis);
        await HuishoudenBesluit.Play(huis);
        await HuishoudenVraag.Play(huis);
        await HuishoudenRonde.Begin(huis, "zus");
        await HuishoudenRonde.Draft(huis, "zus", HuishoudenRonde.Plan(huis, "een zelfstandige begeleider", 4), HuishoudenRonde.Prijzen["zus"]);
    }

    /// <summary>Names on the worklist, open and closed; null when there are so many cases that this is no fresh demo.</summary>
    private static async Task<HashSet<string>?> Known(Verhaal verhaal)
    {
        var names = new HashSet<string>();
        foreach (var filter in new[] { "zaken?wie=alles", "zaken?wie=alles&status=Afgesloten" })
        {
            string? next = null;
            for (var page = 0; page == 0 || next is not null; page++)
            {
                if (page == PagesRead)
                    return null;
                var read = (await verhaal.Lees("hanneke", filter + (next is null ? "" : "&na=" + Uri.EscapeDataString(next)))).Json;
                names.UnionWith(read.GetProperty("zaken").EnumerateArray().Select(z => z.GetProperty("naam").GetString()!));
                next = read.GetProperty("volgende").GetString();
            }
        }
        return names;
    }

    // Where the program listens on every address, it is asked on this machine.
    private Uri Address()
    {
        var url = app.Urls.First().Replace("://+", "://127.0.0.1", StringComparison.Ordinal).Replace("://*", "://127.0.0.1", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://127.0.0.1", StringComparison.Ordinal).Replace("://[::]", "://127.0.0.1", StringComparison.Ordinal);
        return new Uri(url);
    }
}
