using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The provider edits its own profile and area.</summary>
[Requires(Permission.EigenAanbodBeheren)]
internal sealed class WijzigProfiel(KeukentafelDbContext db, Verbanden verbanden, ProfielKeeping process) : Pagina
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Gebieden { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        if (await db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => own.Contains(a.Id), ct) is not { } aanbieder)
            return NotFound();
        var gemeenten = await verbanden.Gemeenten(ct);
        Gebieden = [.. gemeenten.SelectMany(g => g.Wijken.Select(w => new SelectListItem($"{g.Naam}, {w.Naam}", $"{g.Code}/{w.Code}")).Prepend(new SelectListItem(g.Naam, g.Code.Value)))];
        Versie = aanbieder.Versie;
        if (Request.Method == "GET")
            Invoer = Velden.Of(aanbieder);
        return Page();
    }

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new KeepProfiel(db.Scope.Organisaties[0], Invoer.Profile()), ct), _ => "/mijn-organisatie?bewaard=profiel", ct);

    internal sealed class Velden
    {
        [Required]
        public string? Plaats { get; set; }

        [Required]
        public int? Medewerkers { get; set; }

        [Required]
        public string? Profiel { get; set; }

        public string? Telefoon { get; set; }

        public string? Email { get; set; }

        public string? Talen { get; set; }

        /// <summary>Chosen areas: a gemeente ("0344") or one of its wijken ("0344/WK034401").</summary>
        public string[] Gebieden { get; set; } = [];

        public static Velden Of(Aanbieder a) =>
            new()
            {
                Plaats = a.Plaats,
                Medewerkers = a.Medewerkers,
                Profiel = a.Profiel,
                Telefoon = a.Telefoon,
                Email = a.Email,
                Talen = string.Join(", ", a.Talen),
                Gebieden = [.. a.Gebieden.SelectMany(g => g.Wijken.Count == 0 ? [g.Gemeente.Value] : g.Wijken.Select(w => $"{g.Gemeente}/{w}"))],
            };

        public Aanbiederprofiel Profile() =>
            new()
            {
                Plaats = Plaats,
                Medewerkers = Medewerkers,
                Profiel = Profiel,
                Telefoon = Telefoon,
                Email = Email,
                Talen = (Talen ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Gebieden = [.. Gebieden.Select(g => g.Split('/')).Where(p => Gemeentecode.Read(p[0]).Ok).GroupBy(p => p[0]).Select(Area)],
            };

        // A whole gemeente takes its wijken in.
        private static Gebied Area(IGrouping<string, string[]> parts) =>
            new(Gemeentecode.From(parts.Key), parts.Any(p => p.Length == 1) ? [] : [.. parts.Select(p => p[1])]);
    }
}
