using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>A list to choose one from; for up to about seven answers &lt;kt-keuze&gt; reads easier.</summary>
[HtmlTargetElement("kt-select")]
public sealed class SelectTagHelper : VeldBasis
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The first, empty line; without it the general "choose one".</summary>
    public string? Leeg { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(output);
        var select = new TagBuilder("select");
        select.Attributes["class"] = "utrecht-select utrecht-select--html-select";
        Describe(select);
        Take(output.Attributes, select);
        var value = CurrentValue();
        select.InnerHtml.AppendHtml(Option("", Leeg ?? ViewContext.Teksten()["SelectLeeg"], false));
        foreach (var item in Items)
            select.InnerHtml.AppendHtml(Option(item.Value ?? item.Text, item.Text, string.Equals(item.Value ?? item.Text, value, StringComparison.OrdinalIgnoreCase)));

        Frame(output, "utrecht-form-field--select");
        output.Content.AppendHtml(LabelElement());
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(select);
    }

    private static TagBuilder Option(string value, string text, bool chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (chosen)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }
}
