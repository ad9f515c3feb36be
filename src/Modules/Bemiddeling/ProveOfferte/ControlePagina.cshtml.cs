using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Bemiddeling;

/// <summary>Anybody checks a receipt: does the offerte still stand where it stood when it was acknowledged?</summary>
[Public]
internal sealed class ControlePagina(BewijsControle controle) : Pagina
{
    private const int Longest = 200_000;

    [BindProperty]
    public string? Ontvangst { get; set; }

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public IReadOnlyList<Bevinding> Regels { get; private set; } = [];

    public bool IsGoed => Regels.Count > 0 && Regels.All(r => r.Goed);

    public override Task<IActionResult> Show(CancellationToken ct) => Task.FromResult<IActionResult>(Page());

    [Public]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var text = await Read(ct);
        if (text is null || await controle.Check(text, ct) is not { } lines)
            return await ShowRefusal(Refusals.GeenBewijs, ct);
        Regels = lines;
        return Page();
    }

    private async Task<string?> Read(CancellationToken ct)
    {
        if (Bestand is not { Length: > 0 } file)
            return Ontvangst;
        if (file.Length > Longest)
            return null;
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(ct);
    }
}
