using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>A short status in a list or beside a heading: a word and a shape, never colour alone.</summary>
[HtmlTargetElement("kt-status")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>ok, let-op, fout, info or neutraal.</summary>
    public string Kind { get; set; } = "neutraal";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var soort = Soorten.Parse(Kind);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"kt-status kt-status--{soort.Name()}");
        output.PreContent.SetHtmlContent(Icoon.Of(soort));
    }

    internal static TagBuilder Badge(string kind, string text)
    {
        var soort = Soorten.Parse(kind);
        var badge = new TagBuilder("span");
        badge.Attributes["class"] = $"kt-status kt-status--{soort.Name()}";
        badge.InnerHtml.AppendHtml(Icoon.Of(soort)).Append(text);
        return badge;
    }
}

/// <summary>
/// A message in the page. <c>fout</c> is announced at once by a screen reader, <c>ok</c> when it is quiet, the others are
/// part of the text.
/// </summary>
[HtmlTargetElement("kt-melding")]
public sealed class MeldingTagHelper : TagHelper
{
    /// <summary>ok, let-op, fout or info.</summary>
    public string Kind { get; set; } = "info";

    /// <summary>The heading of the message, if it needs one.</summary>
    public string? Title { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var soort = Soorten.Parse(Kind);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", soort switch
        {
            Soort.Ok => "utrecht-alert utrecht-alert--ok",
            Soort.LetOp => "utrecht-alert utrecht-alert--warning",
            Soort.Fout => "utrecht-alert utrecht-alert--error",
            _ => "utrecht-alert utrecht-alert--info",
        });
        if (soort is Soort.Fout or Soort.Ok && !output.Attributes.ContainsName("role"))
            output.Attributes.SetAttribute("role", soort is Soort.Fout ? "alert" : "status");

        output.PreContent.AppendHtml("<div class=\"utrecht-alert__icon\">").AppendHtml(Icoon.Of(soort))
            .AppendHtml("</div><div class=\"utrecht-alert__content\"><div class=\"utrecht-alert__message\">");
        if (Title is not null)
        {
            var heading = new TagBuilder("h2");
            heading.InnerHtml.Append(Title);
            output.PreContent.AppendHtml(heading);
        }

        output.PostContent.SetHtmlContent("</div></div>");
    }
}
