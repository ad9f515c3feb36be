using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>One checkbox for a <see cref="bool"/>: the label is a statement that the person confirms.</summary>
[HtmlTargetElement("kt-vinkje")]
public sealed class VinkjeTagHelper : VeldBasis
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(output);
        var hint = Hint;
        Hint = null;
        var hintId = hint is null ? null : HintId;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "checkbox";
        input.Attributes["value"] = "true";
        Describe(input, hintId);
        if (Checked())
            input.Attributes["checked"] = "checked";

        Take(output.Attributes, input);
        Frame(output, "kt-vinkje");
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(OptieElement.Make(input, FieldId, LabelText, hint, hintId));
        output.Content.AppendHtml(Unchecked());
    }

    private bool Checked() => Attempted() is { } attempted
        ? attempted.Contains("true", StringComparison.OrdinalIgnoreCase)
        : For.Model is true;

    // A browser sends nothing for an empty checkbox; this tells the binder that it was shown and left empty.
    private TagBuilder Unchecked()
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = Name;
        hidden.Attributes["value"] = "false";
        return hidden;
    }
}
