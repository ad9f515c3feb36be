using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>Why signing in did not succeed, from a closed list of reasons.</summary>
[Public]
internal sealed class AanmeldenMislukt(IStringLocalizer<AanmeldTeksten> texts) : PageModel
{
    public string Reden { get; private set; } = SignInReasons.Fault;

    public void OnGet(string? reden)
    {
        if (reden is not null && !texts["Aanmelden." + reden].ResourceNotFound)
            Reden = reden;
    }
}
