using System.Diagnostics;

namespace Journeys.Tests;

/// <summary>How a command ended.</summary>
internal sealed record Afloop(int Code, string Output, string Errors);

/// <summary>The program and other commands as processes of their own.</summary>
internal static class Programma
{
    // As it is built for itself, with everything it needs beside it: tests/X/bin/Debug/net10.0 → src/Host/bin/Debug/net10.0.
    private static readonly string Dll = Path.GetFullPath(Path.Combine(
        Checkout, "src/Host", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "../../.."), AppContext.BaseDirectory), "keukentafel.dll"));

    /// <summary>The root of the project.</summary>
    public static string Checkout => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    public static Task<Afloop> Run(string environment, params string[] arguments) => End(Start(environment, arguments));

    public static Process Start(string environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return Process.Start(start)!;
    }

    /// <summary>A script of the documentation, run by Node.</summary>
    public static Task<Afloop> Script(string path, params string[] arguments) =>
        End(Process.Start(new ProcessStartInfo("node", [Path.Combine(Checkout, path), .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!);

    private static async Task<Afloop> End(Process process)
    {
        using (process)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new Afloop(process.ExitCode, await output, errors);
        }
    }
}
