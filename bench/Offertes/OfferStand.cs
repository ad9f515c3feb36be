using System.Globalization;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform;
using TestKit;

namespace Bench;

/// <summary>What the offers are measured on: a PostgreSQL that writes to disk, one server as its own process, and a market.</summary>
internal sealed class OfferStand : IAsyncDisposable
{
    private readonly WebApplication desk;
    private readonly TokenIssuer issuer;

    private OfferStand(PostgresCluster cluster, WebApplication desk, TokenIssuer issuer, ServerProcess server) => (Cluster, this.desk, this.issuer, Server) = (cluster, desk, issuer, server);

    public PostgresCluster Cluster { get; }

    public ServerProcess Server { get; }

    public SeededMarket Market { get; private set; } = null!;

    public OfferClient Client { get; } = new();

    public string Connection => desk.Services.GetRequiredService<DatabaseSettings>().ConnectionString;

    public static async Task<OfferStand> Make(int bidders)
    {
        var cluster = await PostgresCluster.Make("max_wal_size = 4GB", "shared_buffers = 256MB");
        var issuer = await TokenIssuer.Start();
        string[] arguments =
        [
            "--environment=Development", "--Data=" + Directory.CreateTempSubdirectory("keukentafel-bench-").FullName, "--ConnectionStrings:Keukentafel=" + await cluster.NewDatabase(),
            "--Grens:PerSeconde=100000", "--Logging:LogLevel:Default=Warning", .. issuer.ServerArguments,
        ];
        var desk = App.Build([.. arguments, "--Kalender:Aan=false"], demo: false);
        await using (var scope = desk.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
            await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(default);
        }
        var stand = new OfferStand(cluster, desk, issuer, new ServerProcess([ServerProcess.Program, "serve", "--demo", "--Demo:Inhoud=false", .. arguments]));
        stand.Server.Start();
        await stand.Server.Ready();
        stand.Market = await SeededMarket.Make(desk.Services, issuer, bidders);
        return stand;
    }

    /// <summary>Lets a persona of the demo sign in for a bidder: streams are for browsers, with a session.</summary>
    public async Task AddPersona(string key, SeededBidder bidder)
    {
        await using var scope = desk.Services.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        db.Add(new Gebruiker { Id = Waarden.Id.New<Waarden.GebruikerId>(TimeProvider.System.GetUtcNow()), Issuer = Personas.Issuer, Sub = key, Naam = "Bieder", Rollen = [Role.Bieder], Organisatie = bidder.Organisatie });
        await db.SaveChangesAsync();
    }

    /// <summary>Rows of a question to the database.</summary>
    public async Task<List<T>> Ask<T>(string sql, Func<NpgsqlDataReader, T> read, params IEnumerable<(string Name, object Value)> values)
    {
        await using var connection = new NpgsqlConnection(Connection + ";Pooling=false;Command Timeout=300");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }

    public Task Do(string sql) => Ask(sql, _ => true);

    /// <summary>How busy the machine is, others included: figures mean little beside a number that is not named.</summary>
    public static double LoadAverage => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Client.Dispose();
        await desk.DisposeAsync();
        await issuer.DisposeAsync();
        await Cluster.DisposeAsync();
    }
}
