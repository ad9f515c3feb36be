using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// A table: the rows inside are plain thead and tbody. On a phone it scrolls sideways in a region that the keyboard can
/// reach, or with <c>stapel</c> each row becomes a small block, for which every td names its column in data-kop.
/// Figures get class="kt-getal".
/// </summary>
[HtmlTargetElement("kt-tabel")]
public sealed class TabelTagHelper : TagHelper
{
    /// <summary>What the table shows; also the name of the scrolling region.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is only for assistive technology, because a heading above says the same.</summary>
    public bool Stil { get; set; }

    /// <summary>Whether rows become blocks on a phone.</summary>
    public bool Stapel { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Caption.Length == 0)
            throw new InvalidOperationException("<kt-tabel> needs caption=\"…\", the name of the table.");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Stapel ? "kt-tabel kt-tabel--stapel" : "kt-tabel");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        if (!Stapel)
            output.Attributes.SetAttribute("tabindex", "0");

        var caption = new TagBuilder("caption");
        if (Stil)
            caption.Attributes["class"] = "kt-verborgen";
        caption.InnerHtml.Append(Caption);
        output.PreContent.AppendHtml("<table>").AppendHtml(caption);
        output.PostContent.AppendHtml("</table>");
    }
}
