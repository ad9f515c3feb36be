using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// A card around what belongs together. With <c>title</c> it has a heading, with <c>href</c> the heading is a link and
/// the whole card can be pressed; put no other links or buttons in such a card. Several go in a div class="kt-rooster".
/// </summary>
[HtmlTargetElement("kt-kaart")]
public sealed class KaartTagHelper : TagHelper
{
    /// <summary>The heading of the card.</summary>
    public string? Title { get; set; }

    /// <summary>Where the card leads.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The level of the heading, 2 to 4.</summary>
    public int Level { get; set; } = 2;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Href is null ? "kt-kaart" : "kt-kaart kt-kaart--link");
        if (Title is null)
        {
            output.TagName = "div";
            return;
        }

        var heading = new TagBuilder($"h{Math.Clamp(Level, 2, 4).ToString(CultureInfo.InvariantCulture)}");
        heading.Attributes["class"] = "kt-kaart__kop";
        if (Href is null)
            heading.InnerHtml.Append(Title);
        else
            heading.InnerHtml.AppendHtml(Anker.To(Href, Title));
        output.PreContent.SetHtmlContent(heading);
    }
}

internal static class Anker
{
    public static TagBuilder To(string href, string text)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = href;
        link.InnerHtml.Append(text);
        return link;
    }
}
