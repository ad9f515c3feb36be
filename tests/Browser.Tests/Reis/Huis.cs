using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Platform;
using TestKit;
using Waarden;

[assembly: AssemblyFixture(typeof(Browser.Tests.Huis))]

namespace Browser.Tests;

/// <summary>
/// The running product with a browser in front of it, shared by all journeys. Opened at first use; keeps which pages were seen.
/// With KEUKENTAFEL_SCREENSHOTS=folder a picture of every page is kept, at 390 and 1280 px, in both languages.
/// </summary>
public sealed class Huis : IAsyncDisposable
{
    private readonly Lazy<Task<Huis>> opened;
    private IPlaywright? playwright;

    public Huis()
    {
        opened = new(Start);
        Hoofdreis = new(() => Walk(huis => new Hoofdreis(huis).Walk()));
        Zijreis = new(() => Walk(huis => new Zijreis(huis).Walk()));
        Marktreis = new(() => Walk(huis => new Marktreis(huis).Walk()));
        Toetsreis = new(() => Walk(huis => new Toetsreis(huis).Walk()));
        Rondereis = new(() => Walk(huis => new Rondereis(huis).Walk()));
        Huisreis = new(() => Walk(huis => new Huisreis(huis).Walk()));
    }

    /// <summary>Where pictures go; null when none are asked.</summary>
    public static string? Screenshots => Environment.GetEnvironmentVariable("KEUKENTAFEL_SCREENSHOTS");

    /// <summary>From melding to toewijzing over the marketplace.</summary>
    internal Lazy<Task> Hoofdreis { get; }

    /// <summary>The two other routes, what closes a file, and who may look in it.</summary>
    internal Lazy<Task> Zijreis { get; }

    /// <summary>Products, admission, interests.</summary>
    internal Lazy<Task> Marktreis { get; }

    /// <summary>The text of a vraag through the gate.</summary>
    internal Lazy<Task> Toetsreis { get; }

    /// <summary>A sealed round with revision.</summary>
    internal Lazy<Task> Rondereis { get; }

    /// <summary>What belongs to no case: start, sign-in, errors, administration.</summary>
    internal Lazy<Task> Huisreis { get; }

    internal Keuken Keuken { get; private set; } = null!;

    internal IBrowser Browser { get; private set; } = null!;

    internal Rondgang Rondgang { get; private set; } = null!;

    internal Woorden Woorden { get; } = new();

    /// <summary>All journeys.</summary>
    internal Task Everything() => Task.WhenAll(Hoofdreis.Value, Zijreis.Value, Marktreis.Value, Toetsreis.Value, Rondereis.Value, Huisreis.Value);

    internal Task<Huis> Open() => opened.Value;

    /// <summary>Staff of a gemeente or of a provider, with a name that can be read on the screen; answers the key of the persona.</summary>
    internal async Task<string> Medewerker(string naam, Proefgemeente? gemeente, AanbiederId? organisatie, params Role[] rollen)
    {
        var key = "p" + Guid.NewGuid().ToString("N");
        var wide = rollen.Any(r => r is Role.Beslisser or Role.Toezichthouder);
        await Keuken.Put(new Gebruiker
        {
            Id = Id.New<GebruikerId>(Keuken.Clock.SystemNow),
            Issuer = Personas.Issuer,
            Sub = key,
            Naam = naam,
            Rollen = [.. rollen],
            Gemeenten = gemeente is null ? [] : [gemeente.Code],
            Teams = wide || gemeente is null ? [] : [gemeente.Team],
            AlleTeams = wide,
            Organisatie = organisatie,
        });
        Personas.Add(new Persona(key, naam, "medewerker"));
        return key;
    }

    /// <summary>An inwoner who can sign in; answers the key of the persona and the bsn.</summary>
    internal (string Key, string Bsn) Inwoner(string naam)
    {
        var (key, bsn) = ("i" + Guid.NewGuid().ToString("N"), Proefgemeente.NieuwBsn());
        Personas.Add(new Persona(key, naam, "inwoner", bsn));
        return (key, bsn);
    }

    public async ValueTask DisposeAsync()
    {
        if (playwright is null)
            return;
        await Browser.DisposeAsync();
        playwright.Dispose();
        await Keuken.App.StopAsync();
    }

    private Personas Personas => Keuken.App.Services.GetRequiredService<Personas>();

    private async Task Walk(Func<Huis, Task> journey)
    {
        await Open();
        try
        {
            await journey(this);
        }
        finally
        {
            if (Screenshots is { } folder)
                await File.WriteAllLinesAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, "klachten.txt"), Rondgang.Complaints.Distinct());
        }
    }

    private async Task<Huis> Start()
    {
        Keuken = await Keuken.On(Engine.Sqlite);
        Rondgang = new Rondgang(Keuken.App.Services);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        return this;
    }
}
