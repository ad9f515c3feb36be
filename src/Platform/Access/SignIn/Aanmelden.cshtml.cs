using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ModuleContracts;

namespace Platform;

/// <summary>The way in: the configured identity providers, and in demo mode a choice of personas.</summary>
[Public]
internal sealed class Aanmelden(DemoMode demo, Personas personas, IAuthenticationSchemeProvider schemes, IEnumerable<IInwonerSignIn> inwoners, TimeProvider time)
    : PageModel
{
    public IReadOnlyList<Persona> Personas => demo.On ? personas.All : [];

    public IReadOnlyList<string> Schemes { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string Terug { get; set; } = "/";

    [BindProperty(SupportsGet = true, Name = "opnieuw")]
    public bool Opnieuw { get; set; }

    /// <summary>A form was sent after the sign-in had ended: what was typed is gone.</summary>
    [BindProperty(SupportsGet = true, Name = "verlopen")]
    public bool Verlopen { get; set; }

    public async Task OnGetAsync() =>
        Schemes = [.. (await schemes.GetAllSchemesAsync()).Select(s => s.Name).Where(n => n is SignInSchemes.Medewerkers or SignInSchemes.Inwoners)];

    [Public]
    public async Task<IActionResult> OnPostPersonaAsync(string wie, CancellationToken ct)
    {
        if (Personas.FirstOrDefault(p => p.Key == wie) is not { } persona)
            return NotFound();
        string? inwoner = null;
        if (persona.Bsn is { } bsn)
            inwoner = (await inwoners.Single().SignIn(bsn, ct)).ToString();
        await DemoSignIn.SignIn(HttpContext, persona, inwoner, time);
        return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
    }
}
