using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Platform;

/// <summary>
/// The page for what went wrong: 400, 403, 404, 409, 412, 429 and 500. Meant for re-execution (status code pages and the
/// exception handler), so it answers every method and asks for no antiforgery token. Shows no detail of the fault, only
/// a reference with which the log can be searched.
/// </summary>
[Public]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    private static readonly int[] Known = [400, 403, 404, 409, 412, 429, 500];

    /// <summary>The status code that is explained; one without a text of its own becomes 400 or 500.</summary>
    public int Code { get; private set; } = 404;

    /// <summary>The reference of this request, only for faults of our own.</summary>
    public string? Kenmerk { get; private set; }

    /// <summary>Shows the page.</summary>
    public void OnGet(int code) => Show(code);

    /// <summary>Shows the page for a form that was refused.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Code = Known.Contains(code) ? code : code switch { >= 500 and < 600 => 500, >= 400 and < 500 => 400, _ => 404 };
        Response.StatusCode = code is >= 400 and < 600 ? code : Code;
        if (Code == 500)
            Kenmerk = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
