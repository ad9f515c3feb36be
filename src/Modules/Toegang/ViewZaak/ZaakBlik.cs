using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>What stands above every page of a case.</summary>
/// <param name="Zaak">The case.</param>
/// <param name="Inwoner">The person; null when his data can't be read.</param>
/// <param name="Consulent">Name of who has it in hand.</param>
/// <param name="Team">Name of the team.</param>
/// <param name="Vandaag">Today for this gemeente.</param>
/// <param name="Normen">The norms with their days.</param>
/// <param name="AndereTeams">The teams it can be handed over to.</param>
internal sealed record ZaakKop(Zaak Zaak, InwonerGegevens? Inwoner, string? Consulent, string Team, DateOnly Vandaag, NormTabel Normen, IReadOnlyList<Team> AndereTeams)
{
    public string Naam => Inwoner?.Naam ?? "";

    public IReadOnlyList<Klok> Klokken => Toegang.Klokken.Of(Zaak.Status, Zaak.Melding.Ontvangen, Zaak.Aangevraagd, Normen, Zaak.Gemeente);
}

/// <summary>Reads a case with its person, through the owner filters.</summary>
internal sealed class ZaakBlik(KeukentafelDbContext db, IInwonerQuestions inwoners, DomainClock clock)
{
    public async Task<ZaakKop?> Kop(ZaakId id, CancellationToken ct)
    {
        if (await db.Set<Zaak>().AsNoTracking().FirstOrDefaultAsync(z => z.Id == id, ct) is not { } zaak)
            return null;
        var inwoner = (await inwoners.Gegevens(zaak.Gemeente, [zaak.Inwoner], ct)).GetValueOrDefault(zaak.Inwoner);
        var consulent = zaak.Consulent is { } who ? await db.Set<Gebruiker>().Where(g => g.Id == who).Select(g => g.Naam).FirstOrDefaultAsync(ct) : null;
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == zaak.Gemeente, ct);
        return new ZaakKop(zaak, inwoner, consulent, gemeente.Teams.FirstOrDefault(t => t.Id == zaak.Team)?.Naam ?? "", clock.Today(zaak.Gemeente), clock.Normen, [.. gemeente.Teams.Where(t => t.Id != zaak.Team)]);
    }

    /// <summary>A root of a case: onderzoek, notes or plan.</summary>
    public Task<T?> Root<T>(ZaakId id, CancellationToken ct)
        where T : class =>
        db.Set<T>().AsNoTracking().FirstOrDefaultAsync(r => EF.Property<ZaakId>(r, nameof(IInDossier.Zaak)) == id, ct);
}

/// <summary>A page of one case.</summary>
internal abstract class ZaakPagina : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId ZaakId { get; set; }

    public ZaakKop Kop { get; protected set; } = null!;

    /// <summary>Set by the redirect after a change, to say that it was kept.</summary>
    public bool Bewaard => Request.Query.ContainsKey("bewaard");

    /// <summary>Where a page of this case is.</summary>
    protected string Naar(string pagina = "", string query = "?bewaard") => $"/zaken/{ZaakId}{pagina}{query}";

    /// <summary>Answers the autosave of a form: 204 with the new version, or the status of the refusal.</summary>
    protected async Task<IActionResult> Kept(Task<Result<int>> process)
    {
        var result = await process;
        if (result.IsRefused(out var refusal))
            return StatusCode(refusal.Status);
        Response.Headers.ETag = $"\"{result.Value}\"";
        return new StatusCodeResult(204);
    }
}

/// <summary>A clock in words.</summary>
internal static class KlokWoorden
{
    public static string Of(IStringLocalizer<Teksten> l, Klok klok, DateOnly vandaag) => klok.DaysLeft(vandaag) switch
    {
        0 => l["Klok.Vandaag"],
        1 => l["Klok.Morgen"],
        > 1 and var days => l["Klok.Nog", days],
        -1 => l["Klok.EenTeLaat"],
        var days => l["Klok.TeLaat", -days],
    };
}
