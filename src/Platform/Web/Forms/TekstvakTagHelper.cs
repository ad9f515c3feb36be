using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>A text of several lines. <c>max</c> tells how many characters fit and counts along; it never cuts off.</summary>
[HtmlTargetElement("kt-tekstvak")]
public sealed class TekstvakTagHelper : VeldBasis
{
    /// <summary>The most characters that the server takes; 0 shows no counter.</summary>
    public int Max { get; set; }

    /// <summary>How many lines are shown at first.</summary>
    public int Regels { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Prepare(output);
        var counterId = $"{FieldId}-teller";
        var box = new TagBuilder("textarea");
        box.Attributes["class"] = "utrecht-textarea utrecht-textarea--html-textarea";
        box.Attributes["rows"] = Regels.ToString(CultureInfo.InvariantCulture);
        Describe(box, Max > 0 ? counterId : null);
        if (Max > 0)
        {
            box.Attributes["data-teller"] = Max.ToString(CultureInfo.InvariantCulture);
            box.Attributes["data-teller-bij"] = counterId;
        }

        Take(output.Attributes, box);
        // A browser drops the first line break of a textarea, so one is put there for it to drop.
        box.InnerHtml.AppendHtml("\n").Append(CurrentValue());
        Frame(output, "utrecht-form-field--textarea");
        output.Content.AppendHtml(LabelElement());
        AppendHintAndError(output.Content);
        output.Content.AppendHtml(box);
        if (Max > 0)
            output.Content.AppendHtml(Counter(counterId));
    }

    private TagBuilder Counter(string id)
    {
        var counter = new TagBuilder("p");
        counter.Attributes["class"] = "kt-teller";
        counter.Attributes["id"] = id;
        counter.InnerHtml.Append(ViewContext.Teksten()["TellerMax", Max]);
        return counter;
    }
}
