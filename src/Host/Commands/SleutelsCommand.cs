using System.CommandLine;
using Platform;

namespace Host;

/// <summary><c>keukentafel sleutels</c>: shows whether the vault fits the database; <c>roteer</c> makes a new version and wraps all keys again.</summary>
internal static class SleutelsCommand
{
    public static Command Create()
    {
        var show = new Command("toon", "Past de sleutelkluis bij deze database?");
        var rotate = new Command("roteer", "Maakt een nieuwe kluissleutel en verpakt alle sleutels opnieuw. Maak daarna een kopie van de kluis.");
        show.TreatUnmatchedTokensAsErrors = rotate.TreatUnmatchedTokensAsErrors = false;
        show.SetAction((parse, ct) => With([.. parse.UnmatchedTokens], Show, ct));
        rotate.SetAction((parse, ct) => With([.. parse.UnmatchedTokens], Rotate, ct));
        return new Command("sleutels", "De sleutelkluis van de marktplaats.") { show, rotate };
    }

    private static async Task<int> With(string[] args, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken ct)
    {
        await using var app = App.Build([.. args, "--Kalender:Aan=false"], demo: false);
        await using var scope = app.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().EnsureCurrent(ct);
        return await work(scope.ServiceProvider, ct);
    }

    private static async Task<int> Show(IServiceProvider services, CancellationToken ct)
    {
        var problems = await services.GetRequiredService<VaultCheck>().Problems(ct);
        Console.WriteLine(problems.Count == 0
            ? $"De kluis past. Versie {services.GetRequiredService<IKeyVault>().Current}."
            : $"De kluis past niet. {string.Join(" ", problems.Select(Say))} Zet de goede kluis terug; tot dan kan niets worden verzegeld of geopend.");
        return problems.Count == 0 ? 0 : 1;
    }

    private static string Say(VaultProblem problem) =>
        problem.IsLost ? $"Versie {problem.Versie} ontbreekt." : $"Versie {problem.Versie} is een andere dan waarmee deze database is verzegeld.";

    private static async Task<int> Rotate(IServiceProvider services, CancellationToken ct)
    {
        if (await Show(services, ct) != 0)
            return 1;
        var settings = services.GetRequiredService<DatabaseSettings>();
        using var sole = settings.IsSqlite ? SqliteLock.Take(settings) : null;
        var version = services.GetRequiredService<IKeyVault>().Rotate();
        await services.GetRequiredService<VaultCheck>().TakeUp(ct);
        var count = await services.GetRequiredService<SealedKeys>().Rewrap(ct);
        Console.WriteLine($"Versie {version}; {count} sleutels opnieuw verpakt. Maak nu een kopie van de kluis, apart van de backups.");
        return 0;
    }
}
