using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform;

/// <summary>The answer to a command that carried a key, written in the transaction of the change; kept for 48 hours.</summary>
internal sealed class IdempotencyRow : IMachinery
{
    public required string Subject { get; init; }

    public required string Sleutel { get; init; }

    public required string Proces { get; init; }

    /// <summary>SHA-256 of the command: another command under the same key is refused.</summary>
    public required string Afdruk { get; init; }

    public required string Antwoord { get; init; }

    public required DateTimeOffset Wanneer { get; init; }
}

internal sealed class IdempotencyRowMapping : IEntityTypeConfiguration<IdempotencyRow>
{
    public void Configure(EntityTypeBuilder<IdempotencyRow> builder)
    {
        builder.ToTable("platform_sleutel");
        builder.HasKey(r => new { r.Subject, r.Sleutel, r.Proces });
        builder.Property(r => r.Subject).HasMaxLength(300);
        builder.Property(r => r.Sleutel).HasMaxLength(100);
        builder.Property(r => r.Proces).HasMaxLength(80);
        builder.HasIndex(r => r.Wanneer);
    }
}
