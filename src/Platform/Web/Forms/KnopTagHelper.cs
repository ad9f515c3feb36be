using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// A button, or with <c>href</c> a link that looks like one. <c>kind</c>: primary (one a page), secondary, subtle, link
/// or gevaar (cannot be undone). A button sends the form unless <c>type</c> says otherwise.
/// </summary>
[HtmlTargetElement("kt-knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>How much the button asks for attention; an unknown kind is a mistake of the page and throws.</summary>
    public string Kind { get; set; } = "primary";

    /// <summary>Where the link leads; without it this is a button.</summary>
    public string? Href { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>submit, button or reset.</summary>
    public string Type { get; set; } = "submit";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var look = Kind switch
        {
            "primary" => "utrecht-button utrecht-button--primary-action",
            "secondary" => "utrecht-button utrecht-button--secondary-action",
            "subtle" => "utrecht-button utrecht-button--subtle",
            "gevaar" => "utrecht-button utrecht-button--primary-action kt-gevaar",
            "link" => "kt-linkknop",
            _ => throw new InvalidOperationException($"kind=\"{Kind}\" does not exist; choose primary, secondary, subtle, link or gevaar."),
        };
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Href is null && Kind != "link" ? $"{look} utrecht-button--html-button" : look);
        if (Href is null)
        {
            output.TagName = "button";
            output.Attributes.SetAttribute("type", Type);
            return;
        }

        output.TagName = "a";
        output.Attributes.SetAttribute("href", Href);
    }
}
