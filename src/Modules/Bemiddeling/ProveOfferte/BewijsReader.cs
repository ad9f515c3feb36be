using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Makes the receipt of a submitted offerte as a file.</summary>
internal sealed class BewijsReader(KeukentafelDbContext db, OfferteReader offertes, IKeyVault vault)
{
    /// <summary>Of an own offerte; null when there is none or it was never handed in.</summary>
    /// <param name="offerte">Offerte.</param>
    /// <param name="own">With what opens the commitments, for the bidder's own archive.</param>
    /// <param name="ct">Ends the attempt.</param>
    public async Task<Ontvangstbewijs?> Of(OfferteId offerte, bool own, CancellationToken ct)
    {
        if (await offertes.Find(offerte, ct) is not { Ontvangst: { } receipt } found)
            return null;
        var link = await db.Set<Schakel>().AsNoTracking().SingleAsync(s => s.Vraag == found.Offerte.Vraag && s.Nummer == receipt.Plaats, ct);
        return Ontvangstbewijs.Of(link, await Root(link, ct), own ? found.Exemplaar : null);
    }

    private async Task<BewijsWortel?> Root(Schakel link, CancellationToken ct)
    {
        var dag = DomainClock.DateIn(link.Tijd);
        if (await db.Set<Dagwortel>().AsNoTracking().FirstOrDefaultAsync(d => d.Gemeente == link.Gemeente && d.Dag == dag, ct) is not { } root)
            return null;
        var leaves = await DagSchakels.Hashes(db, link.Gemeente, dag, ct);
        return new BewijsWortel(
            root.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), root.Aantal, root.Wortel, root.Vorige, SchakelTekst.At(root.Gemaakt), Convert.ToBase64String(root.Handtekening),
            vault.PublicKey, DagwortelBoom.Path(leaves, leaves.ToList().IndexOf(link.Hash)));
    }
}

/// <summary>The links of one day in a gemeente, in the one order that the root is made of.</summary>
internal static class DagSchakels
{
    public static async Task<IReadOnlyList<string>> Hashes(KeukentafelDbContext db, Gemeentecode gemeente, DateOnly dag, CancellationToken ct)
    {
        var (from, until) = Bounds(dag);
        var links = await db.Set<Schakel>().AsNoTracking().Where(s => s.Gemeente == gemeente && s.Tijd >= from && s.Tijd < until)
            .Select(s => new { s.Vraag, s.Nummer, s.Hash }).ToListAsync(ct);
        return [.. links.OrderBy(s => s.Vraag.ToString(), StringComparer.Ordinal).ThenBy(s => s.Nummer).Select(s => s.Hash)];
    }

    /// <summary>First instant of a day in Amsterdam, and of the next.</summary>
    public static (DateTimeOffset From, DateTimeOffset Until) Bounds(DateOnly dag) =>
        (DomainClock.At(dag, TimeOnly.MinValue), DomainClock.At(dag.AddDays(1), TimeOnly.MinValue));
}
