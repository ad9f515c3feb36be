using System.CommandLine;
using Platform;

namespace Host;

/// <summary><c>keukentafel migreer</c>: brings the database to this version.</summary>
internal static class MigreerCommand
{
    public static Command Create()
    {
        var command = new Command("migreer", "Brengt de database naar deze versie van het programma. Maak eerst een backup.");
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parse, ct) => Run([.. parse.UnmatchedTokens], ct));
        return command;
    }

    private static async Task<int> Run(string[] args, CancellationToken ct)
    {
        await using var app = App.Build([.. args, "--Kalender:MagMaken=true"], demo: false);
        var settings = app.Services.GetRequiredService<DatabaseSettings>();
        using var sole = settings.IsSqlite ? SqliteLock.Take(settings) : null;
        await using var scope = app.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(ct);
        await app.Services.GetRequiredService<Calendar>().SetUp(ct);
        Console.WriteLine("De database is bij.");
        return 0;
    }
}
