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

    /// <summary>
    /// Runs a process and goes on where it went well (post-redirect-get), else shows the page again with the refusal. It starts only
    /// when what was typed can be read: a form with mistakes changes nothing.
    /// </summary>
    protected async Task<IActionResult> After<T>(Func<Task<Result<T>>> process, Func<T, string> next, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await ShowInvalid(ct);
        var result = await process();
        return result.IsRefused(out var refusal) ? await ShowRefusal(refusal, ct) : Redirect(next(result.Value));
    }

    /// <summary>
    /// Answers a piece of the page for a script, made of what was typed. It is no new read of the case: the page was logged when it
    /// was opened, and a line for every pause in typing would bury the inwoner's list of who looked.
    /// </summary>
    protected PartialViewResult PieceOfPage(string view, object model)
    {
        HttpContext.Items[ReadLog.Piece] = true;
        return Partial(view, model);
    }

    /// <summary>Shows the page again with a refusal.</summary>
    protected async Task<IActionResult> ShowRefusal(Refusal refusal, CancellationToken ct)
    {
        if (refusal.Status == 404)
            return NotFound();
        var text = HttpContext.RequestServices.GetRequiredService<RefusalTexts>().For(refusal);
        ModelState.AddModelError(FieldName(refusal.Field), text);
        foreach (var field in refusal.AlsoAt)
            ModelState.AddModelError(FieldName(field), text);
        return await ShowInvalid(ct, refusal.Status);
    }

    // A refusal names the field as the command does; on a page the fields may stand together in a property Invoer.
    private string FieldName(string? field)
    {
        if (field is null)
            return "";
        var first = field.Split('.', '[')[0];
        var isInvoer = GetType().GetProperty("Invoer")?.PropertyType.GetProperties().Any(p => p.Name.Equals(first, StringComparison.OrdinalIgnoreCase));
        return isInvoer == true ? "Invoer." + field : field;
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
