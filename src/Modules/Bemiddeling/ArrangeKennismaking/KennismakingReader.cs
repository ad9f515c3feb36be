using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One aanbieder in a kennismaking, for the inwoner and for the consulent. That somebody declined is said in neutral words and counts nowhere.</summary>
internal sealed record KennismakingRegel(
    OfferteId Offerte, string Aanbieder, bool Gevraagd, KennismakingAntwoord? Antwoord, string Telefoon, string Voorstel, DateTimeOffset? Gesprek, bool? Gehouden);

/// <summary>A kennismaking as it stands; without one, only who can be asked.</summary>
internal sealed record KennismakingStand(
    KennismakingStatus? Status, KennismakingVorm? Vorm, string Plek, string Samenvatting, string? Afdruk, IReadOnlyList<VondstAfwijzing> Afgewezen,
    DateTimeOffset? AntwoordTot, int Minuten, int Maximum, IReadOnlyList<KennismakingRegel> Aanbieders)
{
    /// <summary>Nothing was sent yet: the inwoner may ask, or ask otherwise.</summary>
    public bool MagVragen => AntwoordTot is null;

    public bool IsOpen => Status is { } s && s is not (KennismakingStatus.Gestopt or KennismakingStatus.Voorbij);

    public IEnumerable<KennismakingRegel> Genodigden => Aanbieders.Where(a => a.Gevraagd);
}

/// <summary>Reads a kennismaking within the file of its case.</summary>
internal sealed class KennismakingReader(KeukentafelDbContext db, UitkomstReader uitkomst, DomainClock clock)
{
    /// <summary>The vraag that was found is open for it or has been; null otherwise.</summary>
    public async Task<KennismakingStand?> Of(Vraag vraag, CancellationToken ct)
    {
        var kennismaking = await db.Set<Kennismaking>().AsNoTracking().FirstOrDefaultAsync(k => k.Vraag == vraag.Id, ct);
        if (kennismaking is null && KennismakingIsOpen.Check(vraag) is not null)
            return null;
        var verzoeken = (await db.Set<KennismakingVerzoek>().AsNoTracking().Where(v => v.Vraag == vraag.Id).ToListAsync(ct)).ToDictionary(v => v.Offerte);
        var normen = new RondeNormen(vraag.Gemeente, clock.Today(vraag.Gemeente), clock.Normen);
        var offertes = (await uitkomst.Of(vraag, ct)).Offertes.Where(o => !o.Regel.Geweigerd).OrderBy(o => ScoreReader.Shuffle(vraag.Id.ToString(), o.Regel.Offerte), StringComparer.Ordinal);
        return new KennismakingStand(
            kennismaking?.Status, kennismaking?.Vorm, kennismaking?.Plek ?? "", kennismaking?.Samenvatting ?? "", kennismaking is { Geschreven: not null } ? kennismaking.Afdruk : null,
            kennismaking?.Afgewezen ?? [], kennismaking?.AntwoordTot, kennismaking is { Minuten: > 0 } sent ? sent.Minuten : normen.KennismakingMinuten, normen.Kennismakingen,
            [.. offertes.Select(o => Line(o, kennismaking, verzoeken.GetValueOrDefault(o.Regel.Offerte)))]);
    }

    private static KennismakingRegel Line(GeopendeOfferte o, Kennismaking? kennismaking, KennismakingVerzoek? v) =>
        new(o.Regel.Offerte, o.Aanbieder?.Naam ?? "", kennismaking?.Offertes.Contains(o.Regel.Offerte) ?? false, v?.Antwoord, v?.Telefoon ?? "", v?.Voorstel ?? "", v?.Gesprek, v?.Gehouden);
}
