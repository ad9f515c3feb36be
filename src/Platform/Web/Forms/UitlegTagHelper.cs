using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>An explanation that opens when asked for, for instance of a word of law. It stands open when a field in it was refused.</summary>
[HtmlTargetElement("kt-uitleg")]
public sealed class UitlegTagHelper : TagHelper
{
    /// <summary>The question or word that is explained.</summary>
    public string Title { get; set; } = "";

    /// <summary>The view that the explanation stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = VeldRegister.Of(ViewContext.HttpContext).Fields;
        var before = fields.Count;
        await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-uitleg");
        if (fields.Skip(before).Any(field => ViewContext.ViewData.ModelState.TryGetValue(field.Name, out var entry) && entry.Errors.Count > 0))
            output.Attributes.SetAttribute("open", "open");
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
