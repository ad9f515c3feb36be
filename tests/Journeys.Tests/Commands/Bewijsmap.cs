using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform;
using TestKit;

namespace Journeys.Tests;

/// <summary>A round that was played over HTTP until its day was signed; the program stopped, its data stayed, and a bidder kept his files.</summary>
internal sealed class Bewijsmap
{
    private static readonly Dictionary<Engine, Lazy<Task<Bewijsmap>>> Shared = new() { [Engine.Sqlite] = new(() => Play(Engine.Sqlite)), [Engine.Postgres] = new(() => Play(Engine.Postgres)) };

    private readonly string folder;
    private readonly string connection;

    private Bewijsmap(string folder, string connection, string bewijs, string exemplaar, string sleutel) =>
        (this.folder, this.connection, Bewijs, Exemplaar, Sleutel) = (folder, connection, bewijs, exemplaar, sleutel);

    /// <summary>The receipt.</summary>
    public string Bewijs { get; }

    /// <summary>The bidder's own copy, with plan, price and salts.</summary>
    public string Exemplaar { get; }

    /// <summary>The public key, as anybody can get it.</summary>
    public string Sleutel { get; }

    public static Task<Bewijsmap> On(Engine engine) => Shared[engine].Value;

    /// <summary>A text as a file.</summary>
    public static string Bestand(string text)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("keukentafel-").FullName, "bestand");
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>The data, copied for one test.</summary>
    public async Task<Bewijskopie> Copy()
    {
        var copy = Directory.CreateTempSubdirectory("keukentafel-").FullName;
        foreach (var file in Directory.GetFiles(folder))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        if (connection.Length == 0)
            return new Bewijskopie(copy, "");
        var builder = new NpgsqlConnectionStringBuilder(connection) { Pooling = false };
        var original = builder.Database;
        builder.Database = "kopie_" + Guid.NewGuid().ToString("N");
        await Bewijskopie.Execute(new NpgsqlConnection(Keuken.Postgres), $"create database {builder.Database} template {original}");
        return new Bewijskopie(copy, builder.ConnectionString);
    }

    private static async Task<Bewijsmap> Play(Engine engine)
    {
        var keuken = await Keuken.Start(engine);
        var story = await (await Vraagverhaal.In(engine, keuken: keuken)).Published();
        var bidder = story.Markt.Aanbieders[0];
        var offerte = await story.Offered(bidder, 61m);
        await story.Offered(story.Markt.Aanbieders[1], 62m);
        await story.Later(1);
        await keuken.Drain();
        var bewijs = (await bidder.Bieder.Api($"offertes/{offerte}/ontvangst")).Text;
        var exemplaar = await bidder.Bieder.Api($"offertes/{offerte}/exemplaar");
        var dag = exemplaar.Json.GetProperty("dagwortel").GetProperty("dag").GetString();
        using var nobody = keuken.Iemand();
        var sleutel = (await nobody.Api($"dagwortels/{story.Gemeente.Code}/{dag}")).Get("sleutel");
        var folder = keuken.App.Services.GetRequiredService<DatabaseSettings>().Folder;
        await keuken.App.StopAsync();
        await keuken.App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return new Bewijsmap(folder, keuken.ConnectionString, bewijs, exemplaar.Text, sleutel);
    }
}

/// <summary>A copy of the data, to meddle with.</summary>
internal sealed record Bewijskopie(string Folder, string Connection)
{
    /// <summary>The key vault.</summary>
    public string Kluis => Directory.GetFiles(Folder, "*").Single(f => File.ReadAllText(f).Contains("\"ondertekening\"", StringComparison.Ordinal));

    /// <summary>A command on these data.</summary>
    public Task<Afloop> Run(params string[] arguments) =>
        Programma.Run("Development", [.. arguments, "--Data=" + Folder, .. Connection.Length > 0 ? new[] { "--ConnectionStrings:Keukentafel=" + Connection } : []]);

    /// <summary>Writes past the product; answers how many rows.</summary>
    public Task<int> Sql(string sql) =>
        Execute(Connection.Length > 0 ? new NpgsqlConnection(Connection) : new SqliteConnection($"Data Source={Path.Combine(Folder, "keukentafel.db")};Pooling=False"), sql);

    internal static async Task<int> Execute(System.Data.Common.DbConnection connection, string sql)
    {
        await using (connection)
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteNonQueryAsync();
        }
    }
}
