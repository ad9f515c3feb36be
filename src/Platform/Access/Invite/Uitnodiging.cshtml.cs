using Microsoft.AspNetCore.Mvc;

namespace Platform;

/// <summary>Takes up an invitation of the beheerder with the one-time code, by somebody who is signed in.</summary>
[SignedIn]
internal sealed class UitnodigingPagina(UitnodigingAccepting process) : Pagina
{
    [BindProperty]
    public string Code { get; set; } = "";

    public override Task<IActionResult> Show(CancellationToken ct) => Task.FromResult<IActionResult>(Page());

    [SignedIn]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => process.Run(Code, HttpContext.User, ct), _ => "/", ct);
}
