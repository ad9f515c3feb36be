using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Platform;

/// <summary>
/// Puts the idempotency key, the version of the page and the antiforgery token into every form that posts; the framework leaves the
/// token out of a form that names its action.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormKeysTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The page around the form.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <summary>
    /// Between the framework's own form helper, which puts a token where no action is named, and the one that then forgets that it
    /// did: a form with two tokens is refused.
    /// </summary>
    public override int Order => -950;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.Equals(context.AllAttributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase))
            return;
        if (output.Attributes["action"] is null)
            output.Attributes.SetAttribute("action", OwnAddress());
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
            output.PostContent.AppendHtml(token);
        output.PostContent.AppendHtml(Hidden("_sleutel", Guid.NewGuid().ToString("N")));
        if (ViewContext.ViewData.Model is Pagina { Versie: { } versie })
            output.PostContent.AppendHtml(Hidden("_versie", versie.ToString(CultureInfo.InvariantCulture)));
    }

    // The address of a page that was shown again with a refusal names the handler that refused: another form on it, one that leaves
    // its action out, must not end up there.
    private string OwnAddress()
    {
        var request = ViewContext.HttpContext.Request;
        var query = QueryHelpers.ParseQuery(request.QueryString.Value);
        query.Remove("handler");
        return request.PathBase + request.Path + QueryString.Create(query);
    }

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = name, ["value"] = value });
        return input;
    }
}
