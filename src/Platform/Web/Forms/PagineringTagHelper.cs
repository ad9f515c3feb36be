using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// Previous and next of a list that is read in pieces (keyset paging: there are no page numbers). Shows nothing when
/// there is neither and no count. In a page an expression that gives null arrives as an empty text: that is none too.
/// </summary>
[HtmlTargetElement("kt-paginering")]
public sealed class PagineringTagHelper : TagHelper
{
    /// <summary>The address of the piece before, if there is one.</summary>
    public string? Vorige { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The address of the piece after, if there is one.</summary>
    public string? Volgende { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>How many there are or are shown, as a sentence.</summary>
    public string? Aantal { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The view that the links stand in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Vorige is null && Volgende is null && Aantal is null)
        {
            output.SuppressOutput();
            return;
        }

        var teksten = ViewContext.Teksten();
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kt-paginering");
        output.Attributes.SetAttribute("aria-label", teksten["PagineringLabel"].Value);
        if (Aantal is not null)
        {
            var count = new TagBuilder("p");
            count.InnerHtml.Append(Aantal);
            output.Content.AppendHtml(count);
        }

        if (Vorige is null && Volgende is null)
            return;

        var list = new TagBuilder("ul");
        if (Vorige is not null)
            list.InnerHtml.AppendHtml(Item(Vorige, teksten["PagineringVorige"], back: true));
        if (Volgende is not null)
            list.InnerHtml.AppendHtml(Item(Volgende, teksten["PagineringVolgende"], back: false));
        output.Content.AppendHtml(list);
    }

    private static TagBuilder Item(string href, string text, bool back)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = href;
        link.Attributes["rel"] = back ? "prev" : "next";
        if (back)
            link.InnerHtml.AppendHtml(Icoon.Terug).Append(text);
        else
            link.InnerHtml.Append(text).AppendHtml(Icoon.Verder);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
