using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Host;

namespace Journeys.Tests;

/// <summary>The demo that is served fills itself behind the first page, and a restart adds nothing.</summary>
public sealed class DemoContentTests
{
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../src/Host", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "../../.."), AppContext.BaseDirectory), "keukentafel.dll"));

    [Fact]
    public async Task A_served_demo_has_content_and_a_restart_plays_nothing_twice()
    {
        var folder = Directory.CreateTempSubdirectory("keukentafel-").FullName;
        try
        {
            Assert.True(await Serve(folder, Look) > 50);
            Assert.Equal(0, await Serve(folder, Look));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Look(Uri address)
    {
        using var zus = new Deelnemer(address, "zus");
        await zus.SignIn("zus");
        Assert.Equal(1, (await zus.Api("vragen")).Json.GetProperty("vragen").GetArrayLength());
        Assert.Equal("Concept", Assert.Single((await zus.Api("offertes")).Json.EnumerateArray()).GetProperty("status").GetString());
        using var hanneke = new Deelnemer(address, "hanneke");
        await hanneke.SignIn("hanneke");
        Assert.Single((await hanneke.Api("beschikkingen?status=TerBesluit")).Json.EnumerateArray());
        Assert.Equal(7, (await hanneke.Api("zaken?wie=alles")).Json.GetProperty("zaken").GetArrayLength());
        Assert.Single((await hanneke.Api("zaken?wie=alles&status=Afgesloten")).Json.GetProperty("zaken").EnumerateArray());
    }

    // Serves until the content is in; answers how many steps that took.
    private static async Task<int> Serve(string folder, Func<Uri, Task> look)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--demo", "--Data=" + folder, "--urls=http://127.0.0.1:0", "--Logging:Console:FormatterName=simple"]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        using var process = Process.Start(start)!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            Uri? address = null;
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.StartsWith("Keukentafel: ", StringComparison.Ordinal))
                    await Answers(address = new Uri(line["Keukentafel: ".Length..]));
                if (Regex.Match(line, "content of the demo is complete after (\\d+) steps") is { Success: true } done)
                {
                    await look(address!);
                    return int.Parse(done.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                }
                Assert.DoesNotContain("incomplete", line, StringComparison.Ordinal);
            }
            throw new InvalidOperationException("The program ended.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    // Pages answer while the content is still coming in.
    private static async Task Answers(Uri address)
    {
        using var anybody = new Deelnemer(address, "iemand");
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get("/")).Status);
    }
}
