using System.ComponentModel.DataAnnotations;
using ModuleContracts;

namespace Aanbieders;

/// <summary>What an inkoper fills in for a product; the same on the page and through the API.</summary>
internal sealed record Productinvoer
{
    [Required]
    public string? Code { get; init; }

    [Required]
    public string? Naam { get; init; }

    [Required]
    public string? Categorie { get; init; }

    [Required]
    public string? Eenheid { get; init; }

    public Rechtsvorm Rechtsvorm { get; init; }

    [Required]
    public decimal? Tarief { get; init; }

    public decimal? Plafond { get; init; }

    public int? Prijsgewicht { get; init; }

    [Required]
    public DateOnly? Van { get; init; }

    public DateOnly? Tot { get; init; }

    [Required]
    public decimal? Jaarloon { get; init; }

    [Required]
    public decimal? Werkgeverslasten { get; init; }

    [Required]
    public decimal? BetaaldeUren { get; init; }

    [Required]
    public decimal? ProductieveUren { get; init; }

    [Required]
    public decimal? ReisEnOpleiding { get; init; }

    [Required]
    public decimal? Overhead { get; init; }

    [Required]
    public decimal? GemeentelijkeEisen { get; init; }

    [Required]
    public decimal? Indexatie { get; init; }

    /// <summary>Hours of a professional in one unit, for one inwoner: 1 for an hour; for a dagdeel of four hours with six people, 0.67.</summary>
    [Required]
    public decimal? UrenPerEenheid { get; init; } = 1m;

    /// <summary>The cost elements; what is missing counts as zero and is refused by name.</summary>
    public Prijsopbouw Opbouw() =>
        new(
            Jaarloon ?? 0, Werkgeverslasten ?? -1, BetaaldeUren ?? 0, ProductieveUren ?? 0, ReisEnOpleiding ?? -1,
            Overhead ?? -1, GemeentelijkeEisen ?? -1, Indexatie ?? -100, UrenPerEenheid ?? 0);
}
