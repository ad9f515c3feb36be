using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Platform;

/// <summary>
/// Base of all pages: shows, changes through a process, and shows again with the refusal beside its field. What was typed stays.
/// </summary>
public abstract class Pagina : PageModel
{
    /// <summary>Guards against a double submit: a new key each time the form is shown, sent back as a hidden field.</summary>
    [BindProperty(Name = "_sleutel")]
    public string? Sleutel { get; set; }

    /// <summary>The version of what the form changes, sent back as a hidden field; null for something new.</summary>
    [BindProperty(Name = "_versie")]
    public int? Versie { get; set; }

    /// <summary>Loads what the page shows and answers the page, or not found.</summary>
    public abstract Task<IActionResult> Show(CancellationToken ct);

    /// <summary>Shows the page.</summary>
    public virtual Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HttpContext.Request.Method.Equals("POST", StringComparison.Ordinal))
            return;
        var change = HttpContext.RequestServices.GetRequiredService<ChangeRequest>();
        change.IdempotencyKey = string.IsNullOrEmpty(Sleutel) ? null : Sleutel;
        change.Versie = Versie;
    }

    /// <summary>Awaits a process; goes on where it went well, else shows the page again with the refusal (post-redirect-get).</summary>
    protected async Task<IActionResult> After<T>(Task<Result<T>> process, Func<T, string> next, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await ShowInvalid(ct);
        var result = await process;
        if (!result.IsRefused(out var refusal))
            return Redirect(next(result.Value));
        return await ShowRefusal(refusal, ct);
    }

    /// <summary>As the other, but does not begin the process when the form itself was refused.</summary>
    protected async Task<IActionResult> After<T>(Func<Task<Result<T>>> process, Func<T, string> next, CancellationToken ct) =>
        ModelState.IsValid ? await After(process(), next, ct) : await ShowInvalid(ct);

    /// <summary>Shows the page again with a refusal.</summary>
    protected async Task<IActionResult> ShowRefusal(Refusal refusal, CancellationToken ct)
    {
        if (refusal.Status == 404)
            return NotFound();
        var text = HttpContext.RequestServices.GetRequiredService<RefusalTexts>().For(refusal);
        ModelState.AddModelError(refusal.Field ?? "", text);
        return await ShowInvalid(ct, refusal.Status);
    }

    private async Task<IActionResult> ShowInvalid(CancellationToken ct, int status = 422)
    {
        var versie = Versie;
        var page = await Show(ct);
        // After "somebody changed it" the new version is taken up, so that a second look and submit can succeed.
        if (status != 412)
            Versie = versie ?? Versie;
        ModelState.Remove("_sleutel");
        ModelState.Remove("_versie");
        Response.StatusCode = status;
        return page;
    }
}
