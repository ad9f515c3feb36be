using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>What happened when, newest or oldest first as the page orders it: an ordered list of &lt;kt-moment&gt;.</summary>
[HtmlTargetElement("kt-tijdlijn")]
public sealed class TijdlijnTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-tijdlijn");
    }
}

/// <summary>One event: when (as text, already in Dutch time), a title, and details inside.</summary>
[HtmlTargetElement("kt-moment", ParentTag = "kt-tijdlijn")]
public sealed class MomentTagHelper : TagHelper
{
    /// <summary>The moment as the person reads it.</summary>
    public string Wanneer { get; set; } = "";

    /// <summary>The moment for machines, if known.</summary>
    public DateTimeOffset? Tijd { get; set; }

    /// <summary>What happened.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-moment");
        output.PreContent.SetHtmlContent(Tijdstip.Element(Wanneer, Tijd));
        var title = new TagBuilder("p");
        title.Attributes["class"] = "kt-moment__titel";
        title.InnerHtml.Append(Title);
        output.PreContent.AppendHtml(title);
    }
}

/// <summary>
/// A moment that counts down: the text inside tells it in full and suffices; a script adds the time that is left.
/// </summary>
[HtmlTargetElement("kt-aftellen")]
public sealed class AftellenTagHelper : TagHelper
{
    /// <summary>The moment itself.</summary>
    public DateTimeOffset Tot { get; set; }

    /// <summary>What time it is for the domain, which may differ from the clock of the reader's device.</summary>
    public DateTimeOffset Nu { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Tijdstip.Machine(Tot));
        output.Attributes.SetAttribute("data-aftellen", "");
        output.Attributes.SetAttribute("data-nu", Tijdstip.Machine(Nu));
    }
}

internal static class Tijdstip
{
    public static string Machine(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static TagBuilder Element(string text, DateTimeOffset? moment)
    {
        // A time element without datetime must hold a machine readable text, which a written date is not.
        var element = new TagBuilder(moment is null ? "span" : "time");
        element.Attributes["class"] = "kt-moment__tijd";
        if (moment is not null)
            element.Attributes["datetime"] = Machine(moment.Value);
        element.InnerHtml.Append(text);
        return element;
    }
}
