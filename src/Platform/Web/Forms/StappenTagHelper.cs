using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>Where somebody is in a process of a few steps: an ordered list of &lt;kt-stap&gt;.</summary>
[HtmlTargetElement("kt-stappen")]
[RestrictChildren("kt-stap")]
public sealed class StappenTagHelper : TagHelper
{
    /// <summary>The name of the process, for assistive technology.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-stappen");
        if (Label.Length > 0)
            output.Attributes.SetAttribute("aria-label", Label);
    }
}

/// <summary>One step. <c>status</c>: klaar, nu or later.</summary>
[HtmlTargetElement("kt-stap", ParentTag = "kt-stappen")]
public sealed class StapTagHelper : TagHelper
{
    /// <summary>klaar, nu or later; anything else is a mistake of the page and throws.</summary>
    public string Status { get; set; } = "later";

    /// <summary>Where the step can be seen again.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The view that the step stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Status is not ("klaar" or "nu" or "later"))
            throw new InvalidOperationException($"status=\"{Status}\" does not exist; choose klaar, nu or later.");

        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"kt-stap kt-stap--{Status}");
        if (Status == "nu")
            output.Attributes.SetAttribute("aria-current", "step");

        var inner = new TagBuilder(Href is null ? "span" : "a");
        if (Href is not null)
            inner.Attributes["href"] = Href;
        output.PreContent.SetHtmlContent(inner.RenderStartTag());
        var spoken = new TagBuilder("span");
        spoken.Attributes["class"] = "kt-verborgen";
        spoken.InnerHtml.Append($" ({ViewContext.Teksten()[Status switch { "klaar" => "StapKlaar", "nu" => "StapNu", _ => "StapLater" }]})");
        output.PostContent.AppendHtml(spoken).AppendHtml(inner.RenderEndTag());
    }
}
