using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// Prints a document as a tagged PDF by Chromium: setting <c>Chromium:Pad</c>, else the first browser on the PATH. Each print has a
/// private folder that is deleted afterwards, no network, and twenty seconds; two at a time. Where there is no browser it is refused,
/// and the page offers the browser's own print instead.
/// </summary>
public sealed partial class PdfPrinter
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim turns = new(2);
    private readonly PdfPage page;
    private readonly ILogger<PdfPrinter> log;
    private readonly string? program;

    internal PdfPrinter(PdfPage page, IConfiguration configuration, ILogger<PdfPrinter> log)
    {
        (this.page, this.log) = (page, log);
        program = Find(configuration["Chromium:Pad"]);
    }

    /// <summary>No browser here, or it failed.</summary>
    public static Refusal NotAvailable { get; } = new(typeof(Teksten), "PdfNietBeschikbaar", "B-26", 503);

    /// <summary>True when there is a browser to print with.</summary>
    public bool IsAvailable => program is not null;

    /// <summary>The bytes of the PDF, or <see cref="NotAvailable"/>.</summary>
    public async Task<Result<byte[]>> Print(PdfDocument document, CancellationToken ct)
    {
        if (program is null)
            return NotAvailable;
        await turns.WaitAsync(ct);
        // Readable by this user only, and gone when the print is done: the letter is about a person.
        var folder = Directory.CreateTempSubdirectory("keukentafel-pdf-");
        try
        {
            return await Print(program, folder.FullName, page.Html(document), ct) ?? (Result<byte[]>)NotAvailable;
        }
        finally
        {
            Delete(folder);
            turns.Release();
        }
    }

    private async Task<byte[]?> Print(string browser, string folder, string html, CancellationToken ct)
    {
        var source = Path.Combine(folder, "brief.html");
        var target = Path.Combine(folder, "brief.pdf");
        await File.WriteAllTextAsync(source, html, ct);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        using var process = Process.Start(Order(browser, folder, source, target));
        if (process is null)
            return null;
        try
        {
            // What the browser says may quote the page, so it is read away and never logged.
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, patience.Token),
                process.StandardError.BaseStream.CopyToAsync(Stream.Null, patience.Token),
                process.WaitForExitAsync(patience.Token)
            );
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            ct.ThrowIfCancellationRequested();
            LogFailure(log, "time");
            return null;
        }
        if (process.ExitCode == 0 && File.Exists(target))
            return await File.ReadAllBytesAsync(target, ct);
        LogFailure(log, "exit " + process.ExitCode);
        return null;
    }

    private static ProcessStartInfo Order(string browser, string folder, string source, string target)
    {
        var order = new ProcessStartInfo(browser) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-crash-reporter", "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + Path.Combine(folder, "profiel"),
            "--no-pdf-header-footer", "--export-tagged-pdf", "--print-to-pdf=" + target, new Uri(source).AbsoluteUri,
        ];
        foreach (var argument in arguments)
            order.ArgumentList.Add(argument);
        order.Environment["HOME"] = folder;
        order.Environment["TMPDIR"] = folder;
        return order;
    }

    private void Delete(DirectoryInfo folder)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 3)
            {
                // A browser that was stopped may still be closing its files.
                Thread.Sleep(100);
            }
            catch (IOException)
            {
                LogLeft(log);
            }
        }
    }

    private static string? Find(string? configured)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return File.Exists(configured) ? configured : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(f => Names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A letter could not be printed as PDF: {Reason}.")]
    private static partial void LogFailure(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A folder of the PDF printer could not be deleted; empty the temporary folder.")]
    private static partial void LogLeft(ILogger log);
}
