using System.Net;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Beschikkingen;

/// <summary>A letter as HTML: the same for the page and for the PDF. Everything in it is encoded.</summary>
internal static class BriefHtml
{
    /// <summary>Header, main and signature, with the classes of brief.css.</summary>
    public static string Body(Brief brief)
    {
        var html = new StringBuilder();
        html.Append("<header class=\"brief__hoofd\"><p>").Append(E(brief.Afzender)).Append("</p></header><main>");
        if (brief.Concept is { } concept)
            html.Append("<p class=\"brief__kader\"><strong>").Append(E(concept)).Append("</strong></p>");
        html.Append("<address class=\"brief__adres\">").Append(string.Join('\n', brief.Adres.Select(E))).Append("</address><dl class=\"brief__kenmerk\">");
        foreach (var regel in brief.Kenmerken)
            html.Append("<dt>").Append(E(regel.Naam)).Append("</dt><dd>").Append(E(regel.Waarde)).Append("</dd>");
        html.Append("</dl><h1>").Append(E(brief.Titel)).Append("</h1><p>").Append(E(brief.Aanhef)).Append("</p><div class=\"brief__kader\">");
        foreach (var zin in brief.Kern)
            html.Append("<p>").Append(E(zin)).Append("</p>");
        html.Append("</div>");
        foreach (var deel in brief.Delen)
            Part(html, deel);
        html.Append("<div class=\"brief__groet\">");
        foreach (var regel in brief.Ondertekening)
            html.Append("<p>").Append(E(regel)).Append("</p>");
        return html.Append("</div></main>").ToString();
    }

    /// <summary>The decision and its parts alone, below a heading of the page around it.</summary>
    public static IHtmlContent Explanation(Brief brief)
    {
        var html = new StringBuilder();
        foreach (var zin in brief.Kern)
            html.Append("<p>").Append(E(zin)).Append("</p>");
        foreach (var deel in brief.Delen)
            Part(html, deel, onPage: true);
        return new HtmlString(html.ToString());
    }

    // On a page of the site names and values look as everywhere; in a letter they are a table, which prints and reads aloud well.
    private static void Part(StringBuilder html, BriefDeel deel, bool onPage = false)
    {
        html.Append("<h2>").Append(E(deel.Kop)).Append("</h2>");
        if (deel.Regels.Count > 0)
        {
            html.Append(onPage ? "<dl class=\"kt-lijst\">" : "<table><tbody>");
            foreach (var regel in deel.Regels)
                Row(html, regel, onPage);
            html.Append(onPage ? "</dl>" : "</tbody></table>");
        }
        foreach (var alinea in deel.Geschreven.Where(a => a.Length > 0))
            html.Append("<p lang=\"nl\">").Append(Lines(alinea)).Append("</p>");
        foreach (var alinea in deel.Alineas)
            html.Append("<p>").Append(Lines(alinea)).Append("</p>");
    }

    private static void Row(StringBuilder html, BriefRegel regel, bool onPage)
    {
        var (naam, waarde, lang) = (E(regel.Naam), Lines(regel.Waarde), regel.Geschreven ? " lang=\"nl\"" : "");
        html.Append(onPage ? $"<div class=\"kt-regel\"><dt>{naam}</dt><dd{lang}>{waarde}</dd></div>" : $"<tr><th scope=\"row\">{naam}</th><td{lang}>{waarde}</td></tr>");
    }

    private static string Lines(string text) => E(text.ReplaceLineEndings("\n")).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
