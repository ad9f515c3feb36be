using System.CommandLine;
using System.Globalization;
using Platform;

namespace Host;

/// <summary>
/// <c>keukentafel controleer</c>: was anything changed outside the product? Reads only, beside a running server.
/// <c>--ontvangst FILE</c> checks a receipt that a bidder kept.
/// </summary>
internal static class ControleerCommand
{
    public static Command Create()
    {
        var receipt = new Option<string?>("--ontvangst") { Description = "Een bewaard ontvangstbewijs (JSON)." };
        var command = new Command("controleer", "Controleert ketens, rijen, handtekeningen en sleutels; 0 = alles klopt, 1 = er klopt iets niet.") { receipt };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parse, ct) => Run([.. parse.UnmatchedTokens], parse.GetValue(receipt), Console.Out, ct));
        return command;
    }

    /// <summary>Checks the database that these arguments name; 0 when all is right.</summary>
    public static async Task<int> Run(string[] args, string? receipt, TextWriter output, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl");
        await using var app = App.Build([.. args, "--Kalender:Aan=false", "--Database:AlleenLezen=true"], demo: false);
        await using var scope = app.Services.CreateSystemScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().EnsureCurrent(ct);
        var checks = scope.ServiceProvider.GetServices<IControle>();
        return receipt is null ? await All(checks, output, ct) : await Receipt(checks, receipt, output, ct);
    }

    private static async Task<int> All(IEnumerable<IControle> checks, TextWriter output, CancellationToken ct)
    {
        var wrong = 0;
        foreach (var check in checks)
        {
            await foreach (var found in check.Check(ct))
            {
                wrong++;
                await output.WriteLineAsync($"FOUT  {found.Waar}: {found.Wat}");
            }
        }
        await output.WriteLineAsync(wrong == 0 ? "Alles klopt." : $"{wrong} keer klopt er iets niet.");
        return wrong == 0 ? 0 : 1;
    }

    private static async Task<int> Receipt(IEnumerable<IControle> checks, string file, TextWriter output, CancellationToken ct)
    {
        if (!File.Exists(file))
            throw new StartupException($"{file} does not exist.");
        var text = await File.ReadAllTextAsync(file, ct);
        foreach (var check in checks)
        {
            if (await check.CheckReceipt(text, ct) is not { } lines)
                continue;
            foreach (var line in lines)
                await output.WriteLineAsync($"{(line.Goed ? "GOED" : "FOUT")}  {line.Wat}");
            return lines.All(l => l.Goed) ? 0 : 1;
        }
        throw new StartupException($"{file} is not a receipt of Keukentafel.");
    }
}
