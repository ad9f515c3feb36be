using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform;
using TestKit;
using Toegang;

namespace Modules.Tests;

public sealed class DatabaseCopyTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_backup_taken_under_writes_holds_what_was_acknowledged_before_it_and_nothing_half(Engine engine)
    {
        var keuken = await Keuken.Start(engine);
        var gemeente = await Proefgemeente.In(keuken);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        for (var i = 0; i < 10; i++)
            Assert.True((await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Ok);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente));
        });
        var file = Path.Combine(Directory.CreateTempSubdirectory("keukentafel-").FullName, "backup");
        var settings = keuken.App.Services.GetRequiredService<DatabaseSettings>();

        await DatabaseCopy.Backup(settings, file, default);
        await stop.CancelAsync();
        await writing;
        var elsewhere = await Elsewhere(engine);
        await DatabaseCopy.Restore(elsewhere, file, default);

        var (zaken, gebeurtenissen) = await Count(elsewhere);
        Assert.True(zaken >= 10);
        // State and event are one transaction: a copy in the middle of writing has both or neither.
        Assert.Equal(zaken, gebeurtenissen);
        var again = await Assert.ThrowsAsync<StartupException>(() => DatabaseCopy.Restore(elsewhere, file, default));
        Assert.Contains(engine == Engine.Sqlite ? "already exists" : "not empty", again.Message);
        await Assert.ThrowsAsync<StartupException>(() => DatabaseCopy.Backup(settings, file, default));
    }

    private static async Task<DatabaseSettings> Elsewhere(Engine engine)
    {
        if (engine == Engine.Sqlite)
            return new DatabaseSettings(null, Directory.CreateTempSubdirectory("keukentafel-").FullName);
        var name = "elders_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(Keuken.Postgres!);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return new DatabaseSettings(new NpgsqlConnectionStringBuilder(Keuken.Postgres) { Database = name }.ConnectionString, "data");
    }

    private static async Task<(int Zaken, int Gebeurtenissen)> Count(DatabaseSettings settings)
    {
        await using var source = settings.IsSqlite
            ? (System.Data.Common.DbConnection)new Microsoft.Data.Sqlite.SqliteConnection(settings.ConnectionString)
            : new NpgsqlConnection(settings.ConnectionString);
        await source.OpenAsync();
        return (await Scalar(source, "select count(*) from toegang_zaak"), await Scalar(source, "select count(*) from platform_gebeurtenis where \"Soort\" = 'MeldingReceived'"));
    }

    private static async Task<int> Scalar(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }
}
