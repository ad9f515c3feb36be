using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>What the beheerder of a gemeente does: invite, switch on and off, and try parked events again.</summary>
[Requires(Permission.Beheren)]
internal sealed class BeheerPagina(KeukentafelDbContext db, AccessScope scope, BeheerProcessen processen, ParkedEvents parked, IKeyVault vault) : Pagina
{
    public static readonly Role[] Keuzes = [Role.Consulent, Role.Beslisser, Role.Inkoper, Role.Controller, Role.Toezichthouder, Role.Beheerder];

    [BindProperty]
    public string Naam { get; set; } = "";

    [BindProperty]
    public List<Role> Rollen { get; set; } = [];

    public IReadOnlyList<Gebruiker> Gebruikers { get; private set; } = [];

    public IReadOnlyList<Geparkeerd> Geparkeerd { get; private set; } = [];

    public IEnumerable<SelectListItem> RolKeuzes(Func<Role, string> naam) => Keuzes.Select(r => new SelectListItem(naam(r), r.ToString()));

    /// <summary>The vault of the marketplace is the one that sealed this database.</summary>
    public bool KluisPast { get; private set; }

    public string? NieuweCode { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        // A list in a JSON column can't be asked by the database on both engines alike; staff of a platform is a short list.
        var all = await db.Set<Gebruiker>().AsNoTracking().Where(g => g.Organisatie == null && !g.Programma).OrderBy(g => g.Naam).ToListAsync(ct);
        Gebruikers = [.. all.Where(g => g.Gemeenten.Any(scope.Gemeenten.Contains))];
        Geparkeerd = await parked.Of(scope.Gemeenten, ct);
        KluisPast = (await VaultGuard.Check(db, vault, default, make: false, ct)).Count == 0;
        return Page();
    }

    [Requires(Permission.Beheren)]
    public async Task<IActionResult> OnPostUitnodigenAsync(CancellationToken ct)
    {
        var wide = Rollen.Any(r => r is Role.Beslisser or Role.Toezichthouder);
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == scope.Gemeenten[0], ct);
        var command = new InviteGebruiker(Naam, Rollen, gemeente.Code, null, [.. gemeente.Teams.Select(t => t.Id)], wide);
        var result = await processen.Inviting.Run(command, ct);
        if (result.IsRefused(out var refusal))
            return await ShowRefusal(refusal, ct);
        NieuweCode = result.Value;
        (Naam, Rollen) = ("", []);
        ModelState.Clear();
        return await Show(ct);
    }

    [Requires(Permission.Beheren)]
    public Task<IActionResult> OnPostSchakelAsync(GebruikerId gebruiker, CancellationToken ct) => After(() => processen.Switching.Run(gebruiker, ct), _ => "/beheer", ct);

    [Requires(Permission.Beheren)]
    public Task<IActionResult> OnPostOpnieuwAsync(string luisteraar, Guid onderwerp, CancellationToken ct) =>
        After(() => parked.Retry(luisteraar, onderwerp, scope.Gemeenten, ct), _ => "/beheer", ct);
}

/// <summary>What the page of the beheerder sets going.</summary>
internal sealed record BeheerProcessen(GebruikerInviting Inviting, GebruikerSwitching Switching);
