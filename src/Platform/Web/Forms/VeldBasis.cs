using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// What every form field shares: a label, a hint, the errors of the model state with how to mend them, and the links
/// between these for assistive technology. Texts come in already localised.
/// </summary>
public abstract class VeldBasis : TagHelper
{
    /// <summary>The property of the page model that the field fills.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The visible name of the field; without it the display name of the property.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence of help between label and field.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the field may stay empty; then the label says so. Fields are compulsory unless they say otherwise.</summary>
    public bool Optioneel { get; set; }

    /// <summary>The id of the control, when the one made from the name would occur twice on the page.</summary>
    public string? Id { get; set; }

    /// <summary>
    /// Whether this is the field that was sent. Where several forms of a page ask the same, the others say no: they show nothing that
    /// was typed, and no error, for it was not there that it was typed.
    /// </summary>
    public bool Verzonden { get; set; } = true;

    /// <summary>The view that the field stands in.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string Name { get; private set; } = "";

    private protected string FieldId { get; private set; } = "";

    private protected string LabelText { get; private set; } = "";

    private protected string? ErrorText { get; private set; }

    private protected bool Invalid => ErrorText is not null;

    private protected string HintId => $"{FieldId}-hint";

    private protected string ErrorId => $"{FieldId}-fout";

    private protected void Prepare(TagHelperOutput output)
    {
        if (For is null)
            throw new InvalidOperationException($"<{output.TagName}> needs for=\"…\", the property that it fills.");

        // A property that is bound under another name is sent under that name.
        var bound = For.Name == For.Metadata.PropertyName ? For.Metadata.BinderModelName ?? For.Name : For.Name;
        Name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(bound);
        FieldId = Id ?? TagBuilder.CreateSanitizedId(Name, "_");
        LabelText = Label ?? For.Metadata.DisplayName ?? For.Metadata.PropertyName ?? Name;
        if (!Verzonden)
            return;
        ErrorText = Errors();
        VeldRegister.Of(ViewContext.HttpContext).Add(Name, FieldId, LabelText);
    }

    /// <summary>What the person typed when it was refused, else the value of the model, written for an input element.</summary>
    private protected string CurrentValue(string? format = null) =>
        Verzonden ? Attempted() ?? Written(For.Model, format) : "";

    private protected string? Attempted() =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry.AttemptedValue : null;

    private protected static string Written(object? value, string? format = null) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Enum name => name.ToString(),
        IFormattable other => other.ToString(format, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    private protected void Frame(TagHelperOutput output, string kind)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", $"utrecht-form-field {kind}{(Invalid ? " utrecht-form-field--invalid" : "")}");
    }

    private protected TagBuilder LabelElement()
    {
        var label = new TagBuilder("label");
        label.Attributes["class"] = "utrecht-form-field__label utrecht-form-label";
        label.Attributes["for"] = FieldId;
        AppendLabel(label.InnerHtml);
        return label;
    }

    private protected void AppendLabel(IHtmlContentBuilder inner)
    {
        inner.Append(LabelText);
        if (!Optioneel)
            return;

        var span = new TagBuilder("span");
        span.Attributes["class"] = "kt-nietverplicht";
        span.InnerHtml.Append(ViewContext.Teksten()["VeldNietVerplicht"]);
        inner.Append(" ").AppendHtml(span);
    }

    private protected void AppendHintAndError(IHtmlContentBuilder content)
    {
        if (!string.IsNullOrEmpty(Hint))
        {
            var hint = new TagBuilder("p");
            hint.Attributes["class"] = "utrecht-form-field__description utrecht-form-field-description";
            hint.Attributes["id"] = HintId;
            hint.InnerHtml.Append(Hint);
            content.AppendHtml(hint);
        }

        if (ErrorText is null)
            return;

        var error = new TagBuilder("p");
        error.Attributes["class"] = "utrecht-form-field__error-message utrecht-form-field-error-message";
        error.Attributes["id"] = ErrorId;
        var prefix = new TagBuilder("span");
        prefix.Attributes["class"] = "kt-verborgen";
        prefix.InnerHtml.Append(ViewContext.Teksten()["VeldFout"]).Append(" ");
        var text = new TagBuilder("span");
        text.InnerHtml.AppendHtml(prefix).Append(ErrorText);
        error.InnerHtml.AppendHtml(Icoon.Of(Soort.Fout)).AppendHtml(text);
        content.AppendHtml(error);
    }

    /// <summary>Id, name, description and invalid state; with <paramref name="extra"/> the id of one more description.</summary>
    private protected void Describe(TagBuilder control, string? extra = null)
    {
        control.Attributes["id"] = FieldId;
        control.Attributes["name"] = Name;
        DescribeOnly(control, extra);
        if (Invalid)
            control.Attributes["aria-invalid"] = "true";
    }

    private protected void DescribeOnly(TagBuilder control, string? extra = null)
    {
        var parts = new[] { string.IsNullOrEmpty(Hint) ? null : HintId, Invalid ? ErrorId : null, extra };
        var described = string.Join(' ', parts.Where(part => part is not null));
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
    }

    private protected static void Take(TagHelperAttributeList attributes, TagBuilder control)
    {
        foreach (var attribute in attributes)
        {
            var value = attribute.Value is IHtmlContent html ? Text(html) : attribute.Value?.ToString();
            if (attribute.Name == "class")
                control.AddCssClass(value ?? "");
            else
                control.Attributes[attribute.Name] = value ?? "";
        }
    }

    private static string Text(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, NullHtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }

    private string? Errors()
    {
        if (!ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) || entry.Errors.Count == 0)
            return null;

        return string.Join(' ', entry.Errors.Select(ErrorMessage).Distinct());
    }

    private string ErrorMessage(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? ViewContext.Teksten()["FoutOngeldig"] : error.ErrorMessage;
}
