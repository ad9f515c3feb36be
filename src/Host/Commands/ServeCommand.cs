using System.CommandLine;
using Platform;

namespace Host;

/// <summary><c>keukentafel serve</c>: the web application.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var demo = new Option<bool>("--demo") { Description = "Fictieve gemeenten, personages in plaats van aanmelden; nooit in productie." };
        var command = new Command("serve", "Start de webapplicatie.") { demo };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parse, ct) => Run([.. parse.UnmatchedTokens], parse.GetValue(demo), ct));
        return command;
    }

    private static async Task<int> Run(string[] args, bool demo, CancellationToken ct)
    {
        await using var app = App.Build(args, demo);
        var settings = app.Services.GetRequiredService<DatabaseSettings>();
        using var sole = settings.IsSqlite ? SqliteLock.Take(settings) : null;
        await Prepare(app, settings, own: false, ct);
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new StartupException("The port is taken. Stop the other program, or choose another with --urls=http://127.0.0.1:PORT.");
        }
        Console.WriteLine("Keukentafel: " + string.Join(" ", app.Urls));
        // Pages answer at once; the content of the demo comes in behind them. Off for who brings his own: --Demo:Inhoud=false.
        var content = demo && app.Configuration.GetValue("Demo:Inhoud", true) ? DemoContent.Play(app) : Task.CompletedTask;
        await app.WaitForShutdownAsync(ct);
        await content;
        return 0;
    }

    // The embedded database belongs to this process and follows the program; PostgreSQL is migrated by `migreer` only (ADR 12).
    internal static async Task Prepare(WebApplication app, DatabaseSettings settings, bool own, CancellationToken ct)
    {
        await using var scope = app.Services.CreateSystemScope();
        var migrator = scope.ServiceProvider.GetRequiredService<Migrator>();
        if (own || settings.IsSqlite && !app.Environment.IsProduction())
            await migrator.Migrate(ct);
        else
            await migrator.EnsureCurrent(ct);
        if (app.Services.GetRequiredService<DemoMode>().On)
            await DemoWorld.Ensure(app.Services, ct);
    }
}
