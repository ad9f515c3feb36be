using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Aanbieders;

/// <summary>An aanbieder says with whom it forms one group, and how it keeps its proposals apart (E-34).</summary>
[Requires(Permission.EigenAanbodBeheren)]
internal sealed class MijnZeggenschap(AccessScope scope, ZeggenschapReader reader, ZeggenschapDeclaring process) : Pagina
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public ZeggenschapStand Stand { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (scope.Organisaties.Count == 0 || await reader.Own(scope.Organisaties[0], ct) is not { } found)
            return NotFound();
        (Stand, Versie) = (found, found.Versie);
        if (Request.Method == "GET")
            Invoer = new Velden { Nummers = string.Join('\n', found.Nummers), Werkwijze = found.Werkwijze };
        return Page();
    }

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new DeclareZeggenschap(scope.Organisaties[0], Split(Invoer.Nummers), Invoer.Werkwijze ?? ""), ct), _ => "/mijn-organisatie?bewaard=groep", ct);

    // One on a line, or with commas between.
    private static string[] Split(string? text) =>
        (text ?? "").Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal sealed class Velden
    {
        public string? Nummers { get; set; }

        public string? Werkwijze { get; set; }
    }
}
