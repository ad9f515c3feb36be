using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>A list of things to do, each a &lt;kt-taak&gt; with its own status.</summary>
[HtmlTargetElement("kt-takenlijst")]
public sealed class TakenlijstTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-taken");
    }
}

/// <summary>One thing to do: a title, a link when it can be done now, a hint and a status in words.</summary>
[HtmlTargetElement("kt-taak", ParentTag = "kt-takenlijst")]
public sealed class TaakTagHelper : TagHelper
{
    /// <summary>What is to be done.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it is done; without it the task cannot be started yet.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>A sentence under the title.</summary>
    public string? Hint { get; set; }

    /// <summary>ok, let-op, fout, info or neutraal.</summary>
    public string Kind { get; set; } = "neutraal";

    /// <summary>The status in words; empty shows none.</summary>
    public string Status { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Href is null ? "kt-taak" : "kt-taak kt-taak--link");
        var title = new TagBuilder("span");
        title.Attributes["class"] = "kt-taak__titel";
        if (Href is null)
            title.InnerHtml.Append(Title);
        else
            title.InnerHtml.AppendHtml(Anker.To(Href, Title));
        if (Hint is not null)
        {
            var hint = new TagBuilder("span");
            hint.Attributes["class"] = "kt-taak__hint";
            hint.InnerHtml.Append(Hint);
            title.InnerHtml.AppendHtml(hint);
        }

        output.Content.SetHtmlContent(title);
        if (Status.Length > 0)
            output.Content.AppendHtml(StatusTagHelper.Badge(Kind, Status));
    }
}
