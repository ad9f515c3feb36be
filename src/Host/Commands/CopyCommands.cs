using System.CommandLine;
using Platform;

namespace Host;

/// <summary><c>keukentafel backup</c> and <c>keukentafel herstel</c>: one file with the whole database, beside a running server.</summary>
internal static class CopyCommands
{
    public static Command Backup() => Create("backup", "Schrijft de hele database naar één bestand, ook terwijl de server draait.", DatabaseCopy.Backup, "De backup staat in ");

    public static Command Restore() => Create("herstel", "Zet een backup terug in een lege database.", DatabaseCopy.Restore, "Teruggezet uit ");

    private static Command Create(string name, string description, Func<DatabaseSettings, string, CancellationToken, Task> run, string done)
    {
        var file = new Argument<string>("bestand") { Description = "Het backupbestand." };
        var command = new Command(name, description) { file };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parse, ct) =>
        {
            var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine([.. parse.UnmatchedTokens]).Build();
            var settings = new DatabaseSettings(configuration.GetConnectionString("Keukentafel"), configuration["Data"] ?? "data");
            await run(settings, parse.GetRequiredValue(file), ct);
            Console.WriteLine(done + parse.GetRequiredValue(file));
            return 0;
        });
        return command;
    }
}
