using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// A field of one line. <c>type</c>: text, email, tel, search, time, date, number (any number, "12,50" or "12.50"), geld
/// (euros) or bsn. Other attributes (autocomplete, maxlength …) go to the input itself.
/// </summary>
[HtmlTargetElement("kt-veld")]
public class VeldTagHelper : VeldBasis
{
    private static readonly string[] Types = ["text", "email", "tel", "search", "time", "date", "number", "geld", "bsn"];

    /// <summary>What kind of answer is asked; an unknown kind is a mistake of the page and throws.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The width that fits the expected answer: smal, middel, or empty for the usual width.</summary>
    public string? Breedte { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Types.Contains(Type))
            throw new InvalidOperationException($"type=\"{Type}\" does not exist; choose one of {string.Join(", ", Types)}.");

        Prepare(output);
        var input = Input();
        Take(output.Attributes, input);
        Frame(output, "utrecht-form-field--text");
        output.Content.AppendHtml(LabelElement());
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(Type == "geld" ? WithEuro(input) : input);
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["class"] = $"utrecht-textbox utrecht-textbox--html-input{Width()}";
        Describe(input);
        input.Attributes["value"] = CurrentValue(Type == "geld" ? "0.00" : null);
        input.Attributes["type"] = Type is "number" or "geld" or "bsn" ? "text" : Type;
        switch (Type)
        {
            case "number" or "geld":
                input.Attributes["inputmode"] = "decimal";
                input.Attributes["autocomplete"] = "off";
                break;
            case "bsn":
                input.Attributes["inputmode"] = "numeric";
                input.Attributes["autocomplete"] = "off";
                input.Attributes["maxlength"] = "11";
                input.Attributes["spellcheck"] = "false";
                break;
            case "email":
                input.Attributes["autocomplete"] = "email";
                input.Attributes["spellcheck"] = "false";
                break;
            case "tel":
                input.Attributes["autocomplete"] = "tel";
                break;
        }

        return input;
    }

    private string Width() => (Breedte, Type) switch
    {
        ("smal", _) => " kt-smal",
        ("middel", _) => " kt-middel",
        (null or "", "number" or "date" or "time" or "bsn") => " kt-smal",
        (null or "", "tel") => " kt-middel",
        _ => "",
    };

    private static TagBuilder WithEuro(TagBuilder input)
    {
        var sign = new TagBuilder("span");
        sign.Attributes["aria-hidden"] = "true";
        sign.InnerHtml.Append("€");
        var group = new TagBuilder("div");
        group.Attributes["class"] = "kt-geld";
        group.InnerHtml.AppendHtml(sign).AppendHtml(input);
        return group;
    }
}

/// <summary>A date: the browser's own date field, with a hint on how to type it. Binds to <see cref="DateOnly"/>.</summary>
[HtmlTargetElement("kt-datum")]
public sealed class DatumTagHelper : VeldTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Type = "date";
        Hint ??= ViewContext.Teksten()["DatumHint"];
        base.Process(context, output);
    }
}
