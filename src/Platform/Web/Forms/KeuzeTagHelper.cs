using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// A question with a few answers: one of them (radio buttons) or, with <c>meer</c>, several (checkboxes, bound to a
/// collection). The answers come as <c>items</c> or as &lt;kt-optie&gt; elements inside; the label is the legend.
/// </summary>
[HtmlTargetElement("kt-keuze")]
public sealed class KeuzeTagHelper : VeldBasis
{
    /// <summary>The answers, when they come from the model.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Whether more than one answer may be given.</summary>
    public bool Meer { get; set; }

    /// <summary>Whether the question is the main thing on the page and is shown large.</summary>
    public bool Groot { get; set; }

    /// <summary>Whether short answers stand beside each other where there is room.</summary>
    public bool Naast { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(output);
        var options = (Items ?? []).Select(item => new Optie(item.Value ?? item.Text, item.Text, null)).ToList();
        context.Items[typeof(Optie)] = options;
        await output.GetChildContentAsync();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", $"kt-groep{(Groot ? " kt-groep--groot" : "")}{(Naast ? " kt-groep--naast" : "")}{(Invalid ? " kt-groep--fout" : "")}");
        var legend = new TagBuilder("legend");
        AppendLabel(legend.InnerHtml);
        output.Content.SetHtmlContent(legend);
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(Options(options));
    }

    private TagBuilder Options(List<Optie> options)
    {
        var chosen = Chosen();
        var list = new TagBuilder("div");
        list.Attributes["class"] = "kt-opties";
        for (var i = 0; i < options.Count; i++)
            list.InnerHtml.AppendHtml(Option(options[i], i, chosen.Contains(options[i].Value)));

        return list;
    }

    private TagBuilder Option(Optie option, int index, bool chosen)
    {
        // The first answer bears the id of the field itself: the error summary links to it.
        var id = index == 0 ? FieldId : $"{FieldId}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        var hintId = option.Hint is null ? null : $"{id}-optiehint";
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Meer ? "checkbox" : "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = option.Value;
        DescribeOnly(input, hintId);
        if (chosen)
            input.Attributes["checked"] = "checked";
        if (Invalid)
            input.Attributes["aria-invalid"] = "true";

        return OptieElement.Make(input, id, option.Label, option.Hint, hintId);
    }

    private HashSet<string> Chosen()
    {
        var values = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!Verzonden)
            return values;
        var raw = ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry.RawValue : null;
        var source = raw ?? For.Model;
        if (source is IEnumerable many and not string)
            foreach (var one in many)
                values.Add(Written(one));
        else if (source is not null)
            values.Add(Written(source));
        return values;
    }
}

/// <summary>One answer of a &lt;kt-keuze&gt;; a hint explains what choosing it means.</summary>
[HtmlTargetElement("kt-optie", ParentTag = "kt-keuze")]
public sealed class OptieTagHelper : TagHelper
{
    /// <summary>What is sent when this answer is chosen.</summary>
    public string Value { get; set; } = "";

    /// <summary>The answer as the person reads it.</summary>
    public string Label { get; set; } = "";

    /// <summary>A sentence under the answer.</summary>
    public string? Hint { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((List<Optie>)context.Items[typeof(Optie)]).Add(new Optie(Value, Label, Hint));
        output.SuppressOutput();
    }
}

internal sealed record Optie(string Value, string Label, string? Hint);

internal static class OptieElement
{
    public static TagBuilder Make(TagBuilder input, string id, string label, string? hint, string? hintId)
    {
        var box = new TagBuilder("div");
        box.Attributes["class"] = "kt-optie";
        var text = new TagBuilder("label");
        text.Attributes["for"] = id;
        text.InnerHtml.Append(label);
        box.InnerHtml.AppendHtml(input).AppendHtml(text);
        if (hint is null)
            return box;

        var line = new TagBuilder("p");
        line.Attributes["class"] = "kt-optie__hint";
        line.Attributes["id"] = hintId;
        line.InnerHtml.Append(hint);
        box.InnerHtml.AppendHtml(line);
        return box;
    }
}
