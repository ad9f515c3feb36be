using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One line of the list of fitting vragen.</summary>
internal sealed record VraagRegel(
    VraagId Vraag, string Nummer, string Product, string Categorie, Gemeentecode Gemeente, string GemeenteNaam, string Gebied,
    VraagElement Element, DateTimeOffset Sluit, DateTimeOffset Nu, OfferteStatus? Eigen);

/// <summary>One piece of the list; <paramref name="Volgende"/> is where the next begins.</summary>
internal sealed record VragenLijst(IReadOnlyList<VraagRegel> Vragen, string? Volgende, IReadOnlyList<string> Producten, IReadOnlyList<string> Gemeenten);

/// <summary>A vraag as an aanbieder reads it.</summary>
internal sealed record VraagDetail(Publicatie Publicatie, DateTimeOffset Nu, Offerte? Eigen)
{
    public bool IsOpen => Publicatie.Open && Nu < Publicatie.Sluit;
}

/// <summary>What fits the actor's organisation: soonest closing first, in pieces.</summary>
internal sealed class VragenReader(KeukentafelDbContext db, Toelatingen toelatingen, DomainClock clock)
{
    private const int Piece = 25;

    public async Task<VragenLijst> List(string? product, string? gemeente, string? na, CancellationToken ct)
    {
        var markten = await toelatingen.Markten(DomainClock.DateIn(clock.SystemNow), ct);
        var open = db.Set<Publicatie>().AsNoTracking().Where(p => p.Open && markten.Contains(p.Markt));
        var choices = await open.Select(p => new { p.ProductNaam, p.GemeenteNaam }).Distinct().ToListAsync(ct);
        if (!string.IsNullOrEmpty(product))
            open = open.Where(p => p.ProductNaam == product);
        if (!string.IsNullOrEmpty(gemeente))
            open = open.Where(p => p.GemeenteNaam == gemeente);
        if (Read(na) is { } after)
            open = open.Where(p => p.Sluit > after.Sluit || p.Sluit == after.Sluit && string.Compare(p.Nummer, after.Nummer) > 0);
        var rows = await open.OrderBy(p => p.Sluit).ThenBy(p => p.Nummer).Take(Piece + 1).ToListAsync(ct);
        var next = rows.Count > Piece ? Write(rows[Piece - 1]) : null;
        var shown = rows.Take(Piece).Where(p => clock.Now(p.Gemeente) < p.Sluit).ToList();
        var own = await Own([.. shown.Select(p => p.Vraag)], ct);
        return new VragenLijst(
            [.. shown.Select(p => new VraagRegel(p.Vraag, p.Nummer, p.ProductNaam, p.Categorie, p.Gemeente, p.GemeenteNaam, p.Inhoud.Gebied, p.Inhoud.Elementen[0], p.Sluit, clock.Now(p.Gemeente), own.GetValueOrDefault(p.Vraag)?.Status))],
            next,
            [.. choices.Select(c => c.ProductNaam).Distinct().Order(StringComparer.CurrentCulture)],
            [.. choices.Select(c => c.GemeenteNaam).Distinct().Order(StringComparer.CurrentCulture)]);
    }

    /// <summary>A vraag that fits, or on which the own organisation offered; null for all others.</summary>
    public async Task<VraagDetail?> Find(VraagId id, CancellationToken ct)
    {
        if (await db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == id, ct) is not { } found)
            return null;
        var now = clock.Now(found.Gemeente);
        var own = (await Own([id], ct)).GetValueOrDefault(id);
        var fits = found.Open && await toelatingen.Fits(found, DomainClock.DateIn(now), ct);
        return fits || own is not null ? new VraagDetail(found, now, own) : null;
    }

    private async Task<Dictionary<VraagId, Offerte>> Own(IReadOnlyCollection<VraagId> vragen, CancellationToken ct)
    {
        if (toelatingen.Own is not { } organisatie || vragen.Count == 0)
            return [];
        var rows = await db.Set<Offerte>().AsNoTracking().Where(o => o.Organisatie == organisatie && vragen.Contains(o.Vraag)).ToListAsync(ct);
        return rows.GroupBy(o => o.Vraag).ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.IsAlive).ThenByDescending(o => o.Begonnen).First());
    }

    private static string Write(Publicatie p) => string.Create(CultureInfo.InvariantCulture, $"{p.Sluit.UtcTicks}_{p.Nummer}");

    private static (DateTimeOffset Sluit, string Nummer)? Read(string? cursor) =>
        cursor?.Split('_', 2) is [var ticks, var nummer] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? (new DateTimeOffset(at, TimeSpan.Zero), nummer)
            : null;
}
