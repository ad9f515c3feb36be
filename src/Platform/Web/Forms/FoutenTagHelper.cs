using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform;

/// <summary>
/// The error summary: stands at the top of the page, above the h1, and shows itself only when the model state has
/// errors. Names each field as its label does, links to it, and follows the order of the page.
/// </summary>
[HtmlTargetElement("kt-fouten")]
public sealed class FoutenTagHelper : TagHelper
{
    /// <summary>The view whose errors are shown.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (ViewContext.ViewData.ModelState.ErrorCount > 0)
            output.Content.SetHtmlContent(new Summary(ViewContext));
    }

    // Written when the whole page has been rendered: only then are the labels and the order of the fields known.
    private sealed class Summary(ViewContext view) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var teksten = view.Teksten();
            var list = new TagBuilder("ul");
            foreach (var line in Lines())
                list.InnerHtml.AppendHtml(line);

            var title = new TagBuilder("h2");
            title.Attributes["id"] = "fouten-titel";
            title.InnerHtml.Append(teksten["FoutenTitel"]);
            var box = new TagBuilder("div");
            box.Attributes["class"] = "kt-fouten";
            box.Attributes["role"] = "alert";
            box.Attributes["tabindex"] = "-1";
            box.Attributes["aria-labelledby"] = "fouten-titel";
            box.InnerHtml.AppendHtml(title).AppendHtml(list);
            box.WriteTo(writer, encoder);
        }

        private IEnumerable<TagBuilder> Lines()
        {
            var fields = VeldRegister.Of(view.HttpContext).Fields.ToList();
            var errors = view.ViewData.ModelState
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .Select(entry => (Own: Named(fields, entry.Key), Group: FirstOf(fields, entry.Key), Texts: entry.Value!.Errors.Select(Text).Distinct().ToList()))
                .OrderBy(entry => fields.FindIndex(field => field == (entry.Own ?? entry.Group))).ToList();
            // What is said of a field is not said again of the group that it belongs to.
            var said = errors.Where(entry => entry.Own is not null).SelectMany(entry => entry.Texts).ToHashSet();
            foreach (var (own, group, texts) in errors)
                foreach (var text in texts.Where(text => own is not null || !said.Contains(text)))
                    yield return Line(own, group, text);
        }

        private static VeldRegister.Shown? Named(List<VeldRegister.Shown> fields, string key) =>
            fields.Find(field => string.Equals(field.Name, key, StringComparison.OrdinalIgnoreCase));

        // Several fields make one answer ("Gewichten[prijs]"): the first of them is where to begin.
        private static VeldRegister.Shown? FirstOf(List<VeldRegister.Shown> fields, string key) =>
            key.Length == 0 ? null : fields.Find(field => field.Name.StartsWith(key + "[", StringComparison.OrdinalIgnoreCase));

        private string Text(ModelError error) => error.ErrorMessage.Length == 0 ? view.Teksten()["FoutOngeldig"] : error.ErrorMessage;

        private static TagBuilder Line(VeldRegister.Shown? own, VeldRegister.Shown? group, string text)
        {
            var line = new TagBuilder("li");
            if ((own ?? group) is not { } field)
            {
                line.InnerHtml.Append(text);
                return line;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{field.Id}";
            var label = field.Label.TrimEnd();
            link.InnerHtml.Append(own is null ? text : label.EndsWith('?') || label.EndsWith('.') ? $"{label} {text}" : $"{label}: {text}");
            line.InnerHtml.AppendHtml(link);
            return line;
        }
    }
}
