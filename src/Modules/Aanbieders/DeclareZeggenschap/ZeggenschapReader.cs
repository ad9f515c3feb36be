using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>What an inkoper found, as shown.</summary>
internal sealed record VermeldingRegel(Guid Id, string Kvk, string Bron, string Door, DateTimeOffset Van, int Versie);

/// <summary>What is known about the control of one aanbieder.</summary>
/// <param name="Naam">Name of the aanbieder.</param>
/// <param name="Versie">Version of the aanbieder, under which its own declaration changes.</param>
/// <param name="Nummers">What it declared itself.</param>
/// <param name="Werkwijze">How it keeps its proposals apart.</param>
/// <param name="Vermeldingen">What inkopers found.</param>
internal sealed record ZeggenschapStand(string Naam, int Versie, IReadOnlyList<string> Nummers, string Werkwijze, IReadOnlyList<VermeldingRegel> Vermeldingen);

/// <summary>Reads the control of an aanbieder, for itself and for inkopers; never for other aanbieders.</summary>
internal sealed class ZeggenschapReader(KeukentafelDbContext db)
{
    /// <summary>Of the actor's own organisation; null when it is another's.</summary>
    public async Task<ZeggenschapStand?> Own(AanbiederId aanbieder, CancellationToken ct) =>
        db.Scope.Organisaties.Contains(aanbieder) ? await Of(aanbieder, null, ct) : null;

    /// <summary>For an inkoper: what he sees of inkopers is of his own inkoopverbanden.</summary>
    public Task<ZeggenschapStand?> ForInkoper(AanbiederId aanbieder, CancellationToken ct) => Of(aanbieder, db.Scope.Samenwerkingen, ct);

    private async Task<ZeggenschapStand?> Of(AanbiederId aanbieder, IReadOnlyList<SamenwerkingId>? verbanden, CancellationToken ct)
    {
        // The declaration is the aanbieder's and what was found the inkopers'; each side may read what the other said of this one.
        using var lifted = db.Scope.AsSystem();
        if (await db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == aanbieder, ct) is not { } found)
            return null;
        var declared = await db.Set<Zeggenschap>().AsNoTracking().FirstOrDefaultAsync(z => z.Organisatie == aanbieder, ct);
        var rows = await db.Set<ZeggenschapVermelding>().AsNoTracking().Where(v => v.Aanbieder == aanbieder && v.Tot == null).OrderBy(v => v.Van).ToListAsync(ct);
        return new ZeggenschapStand(
            found.Naam, found.Versie, [.. declared?.Actief ?? []], declared?.Werkwijze ?? "",
            [.. rows.Where(v => verbanden is null || verbanden.Contains(v.Samenwerking)).Select(v => new VermeldingRegel(v.Id, v.Kvk, v.Bron, v.Door, v.Van, v.Versie))]);
    }
}
