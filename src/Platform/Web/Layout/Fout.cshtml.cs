using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Platform;

/// <summary>
/// The page for what went wrong: 400, 403, 404, 409, 412, 413, 429 and 500. Meant for re-execution (status code pages and the
/// exception handler), so it answers every method and asks for no antiforgery token. Shows no detail of the fault, only
/// a reference with which the log can be searched.
/// </summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 409, 412, 413, 429, 500];

    /// <summary>The status code that is explained; one without a text of its own becomes 400 or 500.</summary>
    public int Code { get; private set; } = 404;

    /// <summary>The reference of this request, only for faults of our own.</summary>
    public string? Kenmerk { get; private set; }

    /// <summary>Shows the page.</summary>
    public void OnGet() => Show();

    /// <summary>Shows the page for a form that was refused.</summary>
    [Public]
    public void OnPost() => Show();

    // Read from the route itself: binding would read the form again, which may be the very thing that was too large to read.
    private void Show()
    {
        var code = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException unreadable
            ? unreadable.StatusCode
            : int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Code = Known.Contains(code) ? code : code switch { >= 500 and < 600 => 500, >= 400 and < 500 => 400, _ => 404 };
        Response.StatusCode = code is >= 400 and < 600 ? code : Code;
        if (Code == 500)
            Kenmerk = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
