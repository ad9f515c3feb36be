using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>
/// One event: audit trail and outbox in one. Written in the transaction of the change it tells of, never updated.
/// </summary>
internal sealed class EventRow : IMachinery
{
    /// <summary>Rises with time; gaps are rolled-back transactions.</summary>
    public long Nummer { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Name of the event type, for instance <c>VraagPlaced</c>.</summary>
    public required string Soort { get; init; }

    /// <summary>Name of the process that made it, for instance <c>VraagPlacing</c>.</summary>
    public required string Proces { get; init; }

    /// <summary>The root it happened to: order is kept per root.</summary>
    public required string Onderwerp { get; init; }

    public required Guid OnderwerpId { get; init; }

    public Gemeentecode? Gemeente { get; init; }

    public Guid? Organisatie { get; init; }

    public Guid? Zaak { get; init; }

    /// <summary>Who did it.</summary>
    public required string Subject { get; init; }

    public required string Naam { get; init; }

    public string? Namens { get; init; }

    /// <summary>Why, in the words of the person who did it.</summary>
    public string? Reden { get; init; }

    /// <summary>When, on the domain clock.</summary>
    public required DateTimeOffset Wanneer { get; init; }

    /// <summary>The event as JSON: ids, codes, numbers and dates.</summary>
    public required string Inhoud { get; init; }
}

internal sealed class EventRowMapping : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("platform_gebeurtenis");
        builder.HasKey(e => e.Nummer);
        builder.Property(e => e.Nummer).ValueGeneratedOnAdd();
        builder.HasIndex(e => e.Id).IsUnique();
        builder.HasIndex(e => new { e.Zaak, e.Nummer });
        builder.HasIndex(e => new { e.OnderwerpId, e.Nummer });
        builder.HasIndex(e => new { e.Gemeente, e.Nummer });
        builder.Property(e => e.Soort).HasMaxLength(80);
        builder.Property(e => e.Proces).HasMaxLength(80);
        builder.Property(e => e.Onderwerp).HasMaxLength(80);
        builder.Property(e => e.Subject).HasMaxLength(300);
    }
}
