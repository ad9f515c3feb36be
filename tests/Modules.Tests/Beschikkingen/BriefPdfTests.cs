using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Host;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The letter as tagged PDF, and as a page where there is no browser to print with.</summary>
public sealed class BriefPdfTests
{
    [Fact]
    public async Task A_printed_letter_is_a_tagged_PDF_with_language_and_title_and_leaves_nothing_behind()
    {
        var keuken = await BeschikkingStory.Kitchen(Engine.Sqlite);
        var printer = keuken.App.Services.GetRequiredService<PdfPrinter>();
        if (!printer.IsAvailable)
            Assert.Skip("No Chromium on this machine: the PDF can't be tested.");
        var before = Left();

        var printed = await printer.Print(new PdfDocument("U krijgt ondersteuning", "nl", "<main><h1>U krijgt ondersteuning</h1><p>Hulp bij het huishouden, 2,5 uur per week, € 21,80.</p></main>"), default);

        var text = Encoding.Latin1.GetString(printed.Value);
        Assert.StartsWith("%PDF", text);
        Assert.Contains("/StructTreeRoot", text);
        Assert.Contains("/Marked true", text);
        Assert.Contains("/Lang (nl)", text);
        Assert.Contains("U krijgt ondersteuning", text);
        if (await Words(printed.Value) is { } words)
            Assert.Contains("2,5 uur per week, € 21,80", words);
        Assert.Empty(Left().Except(before));
    }

    [Fact]
    public async Task Staff_and_inwoner_download_it_and_no_log_knows_the_person()
    {
        var log = new Written();
        var keuken = await Keuken.Start(Engine.Sqlite, builder =>
        {
            BeschikkingStory.Furnish(builder);
            builder.Logging.SetMinimumLevel(LogLevel.Information).AddProvider(log);
            builder.Configuration.AddInMemoryCollection([new("Logging:LogLevel:Default", "Information")]);
        });
        using var story = await (await BeschikkingStory.In(keuken, spoed: false, BeschikkingStory.OnderzoekKlaar)).WithProposal();
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        BeschikkingStory.Good(await story.Post("/besluit", new { wijze = "Post" }, beslisser));
        var path = $"/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/brief";

        Antwoord[] answers = [await story.Consulent.Get("/zaken" + path + "?handler=Pdf"), await story.Inwoner.Get("/mijn" + path + "?handler=Pdf"), await story.Inwoner.Api("mijn" + path)];

        var hasBrowser = keuken.App.Services.GetRequiredService<PdfPrinter>().IsAvailable;
        Assert.All(answers, a => Assert.StartsWith(hasBrowser ? "%PDF" : a.Path.StartsWith("mijn", StringComparison.Ordinal) ? "{" : "<!DOCTYPE", a.Text));
        Assert.NotEmpty(log.Lines);
        foreach (var secret in new[] { "Velden", "Truus", "Dorpsstraat", "3512 AB", "Stofzuigen", "dochter" })
            Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        await keuken.App.StopAsync();
    }

    [Fact]
    public async Task Without_a_browser_the_letter_is_a_page_that_says_how_to_keep_it()
    {
        var keuken = await Keuken.Start(Engine.Sqlite, builder =>
        {
            BeschikkingStory.Furnish(builder);
            builder.Configuration.AddInMemoryCollection([new("Chromium:Pad", "/nergens/chromium")]);
        });
        using var story = await (await BeschikkingStory.In(keuken, spoed: false, BeschikkingStory.OnderzoekKlaar)).WithProposal();
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        BeschikkingStory.Good(await story.Post("/besluit", new { wijze = "Post" }, beslisser));
        var path = $"/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/brief";

        var page = await story.Consulent.Get("/zaken" + path + "?handler=Pdf");
        var api = await story.Consulent.Api("zaken" + path);

        Assert.Contains("Kies Afdrukken in uw browser", page.Text);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "PdfNietBeschikbaar"), (api.Status, api.Refusal));
        await keuken.App.StopAsync();
    }

    private static string[] Left() => Directory.GetDirectories(Path.GetTempPath(), "keukentafel-pdf-*");

    private static async Task<string?> Words(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 });
            return process is null ? null : await process.StandardOutput.ReadToEndAsync();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private sealed class Written : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{formatter(state, exception)} {exception}"));

        public void Dispose() { }
    }
}
