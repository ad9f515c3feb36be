using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Aanbieders;

/// <summary>The form with which an inkoper enters an organisation.</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class NieuweAanbieder(AanbiederRegistering process) : Pagina
{
    [BindProperty]
    public RegisterAanbieder Invoer { get; set; } = new();

    public override Task<IActionResult> Show(CancellationToken ct) => Task.FromResult<IActionResult>(Page());

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => process.Run(Invoer, ct), id => $"/aanbieders/{id}", ct);
}
