using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>In which order the inwoner wants to see them; none of them means anything (E-OH-02).</summary>
internal enum Volgorde
{
    Willekeurig,
    Alfabet,
}

/// <summary>An admitted aanbieder with room: facts only. There is no place here for a score (E-OH-07).</summary>
internal sealed record OpenHuisKaart(AanbiederId Aanbieder, string Naam, string Profiel, string Plaats, int Medewerkers, int Plekken, int WachttijdDagen);

/// <summary>What the inwoner can choose from.</summary>
internal sealed record OpenHuisAanbod(VraagBron Bron, IReadOnlyList<OpenHuisKaart> Kaarten, AanbiederId? Gekozen, bool MagKiezen);

internal sealed class OpenHuisReader(KeukentafelDbContext db, VraagBronnen bronnen, IAanbiederQuestions aanbieders, DomainClock clock)
{
    public async Task<OpenHuisAanbod?> Find(ZaakId zaak, VoorzieningId voorziening, Volgorde volgorde, CancellationToken ct)
    {
        if (await bronnen.Of(zaak, voorziening, ct) is not { } bron || bron.Product.Rechtsvorm != Rechtsvorm.ClientKiest)
            return null;
        var row = await db.Set<Routekeuze>().AsNoTracking().FirstOrDefaultAsync(r => r.Voorziening == voorziening, ct);
        var cards = (await Admitted(bron, ct)).Where(t => t.Plekken > 0 || t.Aanbieder.Id == row?.Aanbieder).Select(Card);
        var ordered = volgorde == Volgorde.Alfabet
            ? cards.OrderBy(k => k.Naam, StringComparer.CurrentCulture)
            : cards.OrderBy(k => Seed(voorziening, k.Aanbieder), StringComparer.Ordinal);
        return new OpenHuisAanbod(bron, [.. ordered], row?.Aanbieder, RouteSuitsRechtsvorm.Check(Route.OpenHuis, bron) is null && row is null or { Route: Route.OpenHuis });
    }

    /// <summary>All who are admitted for this product and gemeente today.</summary>
    public async Task<IReadOnlyList<Toegelatene>> Admitted(VraagBron bron, CancellationToken ct)
    {
        // Admission is kept by the inkoopverband; an inwoner may see who is admitted without being one of its readers.
        using var lifted = db.Scope.AsSystem();
        return await aanbieders.Toegelaten(bron.Product.Id, bron.Zaak.Gemeente, clock.Today(bron.Zaak.Gemeente), ct);
    }

    private static OpenHuisKaart Card(Toegelatene t) =>
        new(t.Aanbieder.Id, t.Aanbieder.Naam, t.Aanbieder.Profiel, t.Aanbieder.Plaats, t.Aanbieder.Medewerkers, t.Plekken, t.WachttijdDagen);

    // By lot, but the same each time one looks: a list that jumps can't be compared.
    private static string Seed(VoorzieningId voorziening, AanbiederId aanbieder) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{voorziening}{aanbieder}")));
}
