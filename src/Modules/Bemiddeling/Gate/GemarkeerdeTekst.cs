using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Bemiddeling;

/// <summary>The typed texts of a vraag with their findings, for a page.</summary>
internal sealed record GemarkeerdeTekst(VraagInhoud Inhoud, IReadOnlyList<Genummerd> Vondsten)
{
    /// <summary>The fields that have text, results together.</summary>
    public IEnumerable<IGrouping<string, Tekstveld>> Velden => Inhoud.Teksten().Where(t => t.Tekst.Length > 0).GroupBy(t => t.Veld);

    /// <summary>
    /// One text with its findings marked: a number that leads to the finding, and for who can't see the mark where it begins and ends.
    /// Made here and not in a page, so that no blank stands in it that the text does not have.
    /// </summary>
    public IHtmlContent Html(Tekstveld veld, IStringLocalizer texts)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in Markering.Cut(veld, Vondsten))
        {
            if (piece.In.Count == 0)
                html.Append(piece.Tekst);
            else
                html.AppendHtml(Mark(piece, texts));
        }
        return html;
    }

    private TagBuilder Mark(Tekststuk piece, IStringLocalizer texts)
    {
        var mark = new TagBuilder("mark");
        mark.Attributes["data-stand"] = Vondsten.First(v => v.Nummer == piece.In[0]).Punt.Stand.ToString();
        foreach (var g in piece.Begint)
        {
            var number = new TagBuilder("a");
            number.AddCssClass("kt-gemarkeerd__nummer");
            number.Attributes["href"] = "#vondst-" + g.Nummer.ToString(CultureInfo.InvariantCulture);
            number.InnerHtml.AppendHtml(Unseen(texts["Toets.MarkeringBegin"] + " ")).Append(g.Nummer.ToString(CultureInfo.InvariantCulture))
                .AppendHtml(Unseen(", " + texts["Soort." + g.Punt.Vondst.Soort] + ": "));
            mark.InnerHtml.AppendHtml(number);
        }
        mark.InnerHtml.Append(piece.Tekst);
        if (piece.Eindigt.Count > 0)
            mark.InnerHtml.AppendHtml(Unseen(" " + texts["Toets.MarkeringEinde"]));
        return mark;
    }

    private static TagBuilder Unseen(string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("kt-verborgen");
        // The text around it is Dutch; these words are the reader's.
        span.Attributes["lang"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        span.InnerHtml.Append(text);
        return span;
    }
}
