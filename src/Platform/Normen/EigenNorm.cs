using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>
/// What a gemeente set for itself in place of a national norm, from a day (0.3 item 1). Never changed, only ended: what held on a
/// day in the past stays known.
/// </summary>
internal sealed class EigenNorm : IOwnedByGemeente, IVersioned
{
    public required NormId Id { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required NormCode Code { get; init; }

    /// <summary>As <see cref="NormWaarde"/> writes it: a number with a point, or a time of day.</summary>
    public required string Waarde { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>Last day; null while no end is known.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Where it was decided: the article of the verordening, the day of the decision.</summary>
    public required string Bron { get; init; }

    public required string Reden { get; init; }

    /// <summary>Name of who set it.</summary>
    public required string Door { get; init; }

    public required DateTimeOffset Op { get; init; }

    public int Versie { get; set; }

    /// <summary>As the table of norms takes it.</summary>
    public GemeenteNorm Norm => new(Gemeente, new Norm(Code, Read(Code, Waarde), Periode.From(Van, Tot), Bron, NormStatus.Design));

    /// <summary>Reads a value as typed or sent, in the kind that the norm has; the empty value when it can't be one.</summary>
    public static NormWaarde Read(NormCode code, string? text)
    {
        if (Waarden.Norm.KindOf(code).Eenheid == NormEenheid.Tijdstip)
            return TimeOnly.TryParseExact(text?.Trim().Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
                : default(NormWaarde);
        return Getal.TryParse(text, out var number, out _) ? number : default(NormWaarde);
    }
}

internal sealed class EigenNormMapping : IEntityTypeConfiguration<EigenNorm>
{
    public void Configure(EntityTypeBuilder<EigenNorm> builder)
    {
        builder.ToTable("platform_eigennorm");
        builder.HasKey(n => n.Id);
        builder.HasIndex(n => new { n.Gemeente, n.Code, n.Van }).IsUnique();
        builder.Property(n => n.Code).HasConversion<string>().HasMaxLength(60);
        builder.Property(n => n.Waarde).HasMaxLength(20);
        builder.Property(n => n.Bron).HasMaxLength(NormSetting.MaxBron);
        builder.Property(n => n.Reden).HasMaxLength(NormSetting.MaxReden);
        builder.Property(n => n.Door).HasMaxLength(200);
        builder.Property(n => n.Versie).IsConcurrencyToken();
        builder.Ignore(n => n.Norm);
    }
}
