using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
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
            var fields = VeldRegister.Of(view.HttpContext).Fields;
            var errors = view.ViewData.ModelState
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .Select(entry => (Field: fields.FirstOrDefault(field => string.Equals(field.Name, entry.Key, StringComparison.OrdinalIgnoreCase)), entry.Value!.Errors))
                .OrderBy(entry => entry.Field is null ? -1 : fields.ToList().IndexOf(entry.Field));
            foreach (var (field, messages) in errors)
                foreach (var message in messages.Select(error => error.ErrorMessage).Distinct())
                    yield return Line(field, message);
        }

        private TagBuilder Line(VeldRegister.Shown? field, string message)
        {
            var text = message.Length == 0 ? view.Teksten()["FoutOngeldig"] : message;
            var line = new TagBuilder("li");
            if (field is null)
            {
                line.InnerHtml.Append(text);
                return line;
            }

            var link = new TagBuilder("a");
            link.Attributes["href"] = $"#{field.Id}";
            var label = field.Label.TrimEnd();
            link.InnerHtml.Append(label.EndsWith('?') || label.EndsWith('.') ? $"{label} {text}" : $"{label}: {text}");
            line.InnerHtml.AppendHtml(link);
            return line;
        }
    }
}
