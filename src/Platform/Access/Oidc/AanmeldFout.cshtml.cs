using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>Says calmly why a sign-in did not succeed, in words we know; the <c>reden</c> itself is never shown.</summary>
[Public]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AanmeldFout(IStringLocalizer<AanmeldTeksten> texts) : PageModel
{
    /// <summary>A reason that has a text.</summary>
    public string Reden { get; private set; } = SignInReasons.Fault;

    public void OnGet(string? reden)
    {
        var known = reden is { Length: <= 40 } && !texts["Aanmelden." + reden].ResourceNotFound;
        Reden = known ? reden! : SignInReasons.Fault;
    }
}
