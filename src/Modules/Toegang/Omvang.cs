using Platform;
using Waarden;

namespace Toegang;

/// <summary>How often something is done: so many times in this stretch.</summary>
internal enum OmvangTijdvak
{
    Week = 1,
    TweeWeken = 2,
    VierWeken = 4,
}

/// <summary>One activity of the onderbouwing: minutes × frequency, beside the norm (B-13, B-14, B-26).</summary>
/// <param name="Id">Line.</param>
/// <param name="Activiteit">Code in <see cref="ActiviteitNormen"/>.</param>
/// <param name="Categorie">Productcategorie, two digits.</param>
/// <param name="Minuten">Minutes each time.</param>
/// <param name="Keer">How many times in the stretch.</param>
/// <param name="Per">The stretch.</param>
/// <param name="NormMinuten">Minutes a week by the norm of that day; null when there is none.</param>
/// <param name="Afwijking">Why it is not the norm.</param>
internal sealed record OmvangRegel(
    Guid Id, string Activiteit, string Categorie, int Minuten, decimal Keer, OmvangTijdvak Per, decimal? NormMinuten, string? Afwijking)
{
    /// <summary>Minutes a week.</summary>
    public decimal MinutenPerWeek => Minuten * Keer / (int)Per;

    /// <summary>Whole minutes a week of some lines; rounded up, for nobody gets less than was found.</summary>
    public static int Sum(IEnumerable<OmvangRegel> regels) => (int)Math.Ceiling(regels.Sum(r => r.MinutenPerWeek));

    /// <summary>Makes a line; what departs from the norm says why.</summary>
    public static Result<OmvangRegel> Make(Guid id, OmvangVraag vraag, DateOnly op)
    {
        if (ActiviteitNormen.Op(op).FirstOrDefault(n => n.Code == vraag.Activiteit) is not { } norm)
            return Refusals.ActiviteitUnknown;
        if (vraag.Minuten is not (> 0 and <= 1440))
            return Refusals.MinutenRange;
        if (vraag.Keer is not (> 0 and <= 100))
            return Refusals.KeerRange;
        var regel = new OmvangRegel(id, norm.Code, norm.Categorie ?? vraag.Categorie ?? "", vraag.Minuten.Value, vraag.Keer.Value, vraag.Per, norm.MinutenPerWeek, Teksten.Clean(vraag.Afwijking));
        if (!Codes.Read<Productcategorie>(regel.Categorie).Ok)
            return Refusals.CategorieMissing;
        return regel.MinutenPerWeek != norm.MinutenPerWeek && regel.Afwijking is null ? Refusals.AfwijkingNeedsReason(norm.MinutenPerWeek) : regel;
    }
}

/// <summary>What somebody asks to put on a line.</summary>
internal sealed record OmvangVraag(string? Activiteit, string? Categorie, int? Minuten, decimal? Keer, OmvangTijdvak Per, string? Afwijking);

/// <summary>A norm of time for an activity, from a day on. Figures of the house [D]; a gemeente replaces them by its own table.</summary>
/// <param name="Code">Code; its name is a text.</param>
/// <param name="Categorie">Productcategorie; null when the line says it.</param>
/// <param name="Minuten">Minutes each time; null when there is no norm.</param>
/// <param name="KeerPerWeek">Times a week.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">Last day; null while it holds.</param>
internal sealed record ActiviteitNorm(string Code, string? Categorie, int? Minuten, decimal KeerPerWeek, DateOnly Vanaf, DateOnly? Tot)
{
    public decimal? MinutenPerWeek => Minuten * KeerPerWeek;
}

/// <summary>The norms of time, dated (B-26).</summary>
internal static class ActiviteitNormen
{
    private static readonly DateOnly Begin = new(2020, 1, 1);
    private static readonly DateOnly Herzien = new(2026, 1, 1);

    private static readonly ActiviteitNorm[] All =
    [
        new("HuisLicht", "01", 60, 1, Begin, Herzien.AddDays(-1)),
        new("HuisLicht", "01", 66, 1, Herzien, null),
        new("HuisZwaar", "01", 60, 1, Begin, null),
        new("Was", "01", 42, 1, Begin, null),
        new("Maaltijd", "01", 20, 7, Begin, null),
        new("Boodschappen", "01", 60, 1, Begin, null),
        new("Regie", "01", 30, 1, Begin, null),
        new("Dagstructuur", "02", 60, 2, Begin, null),
        new("Administratie", "02", 60, 1, Begin, null),
        new("Contacten", "02", 60, 1, Begin, null),
        new("Opvoeding", "02", 90, 2, Begin, null),
        new("Wassen", "03", 25, 7, Begin, null),
        new("Dagdeel", "07", 240, 2, Begin, null),
        new("Vervoer", "08", 30, 4, Begin, null),
        new("Anders", null, null, 1, Begin, null),
    ];

    /// <summary>The norms of a day.</summary>
    public static IReadOnlyList<ActiviteitNorm> Op(DateOnly dag) => [.. All.Where(n => n.Vanaf <= dag && (n.Tot is null || n.Tot >= dag))];
}
