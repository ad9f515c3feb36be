using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Platform;

/// <summary>Makes one HTML file of a document, with style and fonts inside it: it is printed without network and without other files.</summary>
internal sealed partial class PdfPage(IWebHostEnvironment environment)
{
    public string Html(PdfDocument document) =>
        $"""
        <!DOCTYPE html>
        <html lang="{WebUtility.HtmlEncode(document.Taal)}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
        <title>{WebUtility.HtmlEncode(document.Titel)}</title>
        <style>{Style(document.Stijl)}</style>
        </head>
        <body>{document.Body}</body>
        </html>
        """;

    // A missing stylesheet makes a plain letter, not none.
    private string Style(string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("assets/" + name);
        if (!file.Exists)
            return "";
        using var reader = new StreamReader(file.CreateReadStream());
        return Font().Replace(reader.ReadToEnd(), match => Inside(match.Groups["path"].Value) ?? match.Value);
    }

    private string? Inside(string path)
    {
        IFileInfo file = environment.WebRootFileProvider.GetFileInfo("assets/" + path);
        if (!file.Exists)
            return null;
        using var stream = file.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return $"url(data:font/woff2;base64,{Convert.ToBase64String(bytes.ToArray())})";
    }

    [GeneratedRegex("""url\("?(?<path>fonts/[a-z0-9.-]+)"?\)""")]
    private static partial Regex Font();
}
