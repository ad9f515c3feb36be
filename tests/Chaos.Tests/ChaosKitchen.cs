using System.Diagnostics;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Chaos.Tests;

/// <summary>
/// Everything a chaos round stands on, and nothing of it inside the servers: a PostgreSQL that writes to disk, an issuer of tokens, a
/// market, and servers as processes that can be killed.
/// </summary>
internal sealed class ChaosKitchen : IAsyncDisposable
{
    private const int Bidders = 8;

    // Built over the same database, to put rows in and to look at them; it never runs.
    private readonly WebApplication desk;
    private readonly TokenIssuer issuer;
    private readonly IReadOnlyList<string> arguments;
    private SeededMarket? market;

    private ChaosKitchen(PostgresCluster cluster, TokenIssuer issuer, IReadOnlyList<string> arguments) =>
        (Cluster, this.issuer, this.arguments, desk) = (cluster, issuer, arguments, App.Build([.. arguments, "--Kalender:Aan=false"], demo: false));

    public PostgresCluster Cluster { get; }

    public string Connection => desk.Services.GetRequiredService<DatabaseSettings>().ConnectionString;

    public SeededMarket Market => market!;

    /// <summary>Those that run or will run again.</summary>
    public List<ServerProcess> Servers { get; } = [];

    /// <summary>How long a server takes to start on this machine as busy as it is now: terms that are too short for it would show nothing.</summary>
    public TimeSpan Start => Servers.Max(s => s.StartTook);

    public OfferClient Client { get; } = new();

    /// <summary>Makes it with one running server, with a fault planted in it when one is named.</summary>
    public static async Task<ChaosKitchen> Make(string? fault = null)
    {
        var cluster = await PostgresCluster.Make();
        var issuer = await TokenIssuer.Start();
        var folder = Directory.CreateTempSubdirectory("keukentafel-").FullName;
        string[] arguments =
        [
            "--environment=Development", "--Data=" + folder, "--ConnectionStrings:Keukentafel=" + await cluster.NewDatabase(), "--Logging:LogLevel:Default=Warning", .. issuer.ServerArguments,
        ];
        var kitchen = new ChaosKitchen(cluster, issuer, arguments);
        await using (var scope = kitchen.desk.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
            await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(default);
        }
        // The first server makes the key vault; the drafts below are sealed with it.
        await kitchen.AddServer(fault);
        kitchen.market = await SeededMarket.Make(kitchen.desk.Services, issuer, Bidders);
        return kitchen;
    }

    /// <summary>One more server.</summary>
    public async Task AddServer(string? fault = null)
    {
        string[] program = fault is null ? [ServerProcess.Program, "serve"] : [typeof(Saboteur).Assembly.Location, Saboteur.Verb, fault];
        var server = new ServerProcess([.. program, .. arguments]);
        Servers.Add(server);
        server.Start();
        await server.Ready();
    }

    /// <summary>Looks at rows with the rights of somebody of the gemeente who sees all its cases: what is not released is not there.</summary>
    public async Task<T> LookAsGemeente<T>(Func<KeukentafelDbContext, Task<T>> look)
    {
        await using var scope = desk.Services.CreateAsyncScope();
        var rights = scope.ServiceProvider.GetRequiredService<AccessScope>();
        (rights.Gemeenten, rights.AllTeams) = ([Market.Gemeente], true);
        return await look(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>());
    }

    /// <summary><c>keukentafel controleer</c>, as a process.</summary>
    public async Task<(int Code, string Output)> Check()
    {
        var start = new ProcessStartInfo("dotnet", [ServerProcess.Program, "controleer", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers)
            await server.DisposeAsync();
        Client.Dispose();
        await desk.DisposeAsync();
        await issuer.DisposeAsync();
        await Cluster.DisposeAsync();
    }
}
