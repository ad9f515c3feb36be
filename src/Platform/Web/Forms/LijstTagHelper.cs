using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>A list of names and values: a description list of &lt;kt-regel&gt;.</summary>
[HtmlTargetElement("kt-lijst")]
public sealed class LijstTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-lijst");
    }
}

/// <summary>One name and value; with <c>href</c> and <c>actie</c> a link to change it, read out with the name.</summary>
[HtmlTargetElement("kt-regel", ParentTag = "kt-lijst")]
public sealed class RegelTagHelper : TagHelper
{
    /// <summary>The name.</summary>
    public string Label { get; set; } = "";

    /// <summary>Where the value can be changed.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The text of that link.</summary>
    public string? Actie { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-regel");
        var name = new TagBuilder("dt");
        name.InnerHtml.Append(Label);
        output.PreContent.AppendHtml(name).AppendHtml("<dd>");
        output.PostContent.AppendHtml("</dd>");
        if (Href is null || Actie is null)
            return;

        var link = Anker.To(Href, Actie);
        var spoken = new TagBuilder("span");
        spoken.Attributes["class"] = "kt-verborgen";
        spoken.InnerHtml.Append($" ({Label})");
        link.InnerHtml.AppendHtml(spoken);
        output.PostContent.AppendHtml("<dd>").AppendHtml((IHtmlContent)link).AppendHtml("</dd>");
    }
}
