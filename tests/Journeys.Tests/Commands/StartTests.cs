using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using TestKit;

namespace Journeys.Tests;

/// <summary>What can go wrong at the start ends in one sentence that says what to do, and exit code 2; never a stack trace.</summary>
public sealed class StartTests
{
    private static string NewFolder() => Directory.CreateTempSubdirectory("keukentafel-").FullName;

    [Fact]
    public async Task A_second_process_on_one_embedded_database_is_refused()
    {
        var folder = NewFolder();
        using var first = await Serving(folder);
        var second = await Run("serve", "--Data=" + folder, "--urls=http://127.0.0.1:0");
        Refused(second, "Another Keukentafel already uses");
        first.Kill();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Refused(await Run("serve", "--Data=" + NewFolder(), $"--urls=http://127.0.0.1:{port}"), "port");
    }

    [Fact]
    public async Task A_folder_that_can_not_be_written_is_named() =>
        Refused(await Run("serve", "--Data=/proc/keukentafel", "--urls=http://127.0.0.1:0"), "data folder");

    [Fact]
    public async Task A_wrong_connection_string_is_explained_without_repeating_it()
    {
        var result = await Run("serve", "--Data=" + NewFolder(), "--ConnectionStrings:Keukentafel=geheim;wachtwoord");
        Refused(result, "not a PostgreSQL connection string");
        Assert.DoesNotContain("wachtwoord", result.Errors);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_explained() =>
        Refused(await Run("migreer", "--Data=" + NewFolder(), "--ConnectionStrings:Keukentafel=Host=127.0.0.1;Port=1;Username=x;Password=geheim;Timeout=2"), "can't be reached");

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        var folder = NewFolder();
        using (var first = await Serving(folder))
            first.Kill();
        await using (var db = new SqliteConnection($"Data Source={folder}/keukentafel.db;Pooling=False"))
        {
            await db.OpenAsync();
            await using var command = db.CreateCommand();
            command.CommandText = "insert into __EFMigrationsHistory values ('99991231235959_Later', '99')";
            await command.ExecuteNonQueryAsync();
        }
        Refused(await Run("serve", "--Data=" + folder, "--urls=http://127.0.0.1:0"), "newer version");
    }

    [Fact]
    public async Task Production_refuses_demo_mode() =>
        Refused(await Programma.Run("Production", "serve", "--demo", "--Data=" + NewFolder()), "Production refuses it");

    private static void Refused(Afloop result, string sentence)
    {
        Assert.Contains(sentence, result.Errors);
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("   at ", result.Errors);
    }

    private static async Task<Process> Serving(string folder)
    {
        var process = Programma.Start("Development", ["serve", "--Data=" + folder, "--urls=http://127.0.0.1:0"]);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Keukentafel:", StringComparison.Ordinal))
                return process;
        }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    private static Task<Afloop> Run(params string[] arguments) => Programma.Run("Development", arguments);
}
