using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>An explanation that opens when asked for, for instance of a word of law.</summary>
[HtmlTargetElement("kt-uitleg")]
public sealed class UitlegTagHelper : TagHelper
{
    /// <summary>The question or word that is explained.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-uitleg");
        var summary = new TagBuilder("summary");
        summary.InnerHtml.Append(Title);
        output.PreContent.AppendHtml(summary).AppendHtml("<div class=\"kt-uitleg__inhoud\">");
        output.PostContent.AppendHtml("</div>");
    }
}

/// <summary>The way back to the page above, at the top of the page.</summary>
[HtmlTargetElement("kt-terug")]
public sealed class TerugTagHelper : TagHelper
{
    /// <summary>Where the link leads.</summary>
    public string Href { get; set; } = "";

    /// <summary>The view that the link stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        link.InnerHtml.AppendHtml(Icoon.Terug);
        if (text.IsEmptyOrWhiteSpace)
            link.InnerHtml.Append(ViewContext.Teksten()["Terug"]);
        else
            link.InnerHtml.AppendHtml(text);
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-terug");
        output.Content.SetHtmlContent(link);
    }
}
