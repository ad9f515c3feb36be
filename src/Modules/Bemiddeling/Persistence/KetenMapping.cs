using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class SchakelMapping : IEntityTypeConfiguration<Schakel>
{
    public void Configure(EntityTypeBuilder<Schakel> builder)
    {
        builder.ToTable("bemiddeling_schakel");
        builder.HasKey(s => new { s.Vraag, s.Nummer });
        builder.HasIndex(s => new { s.Gemeente, s.Tijd });
        builder.Property(s => s.Soort).HasMaxLength(80);
        builder.Property(s => s.Stand).AsJson();
        builder.Property(s => s.Vorige).HasMaxLength(64);
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.Ignore(s => s.HasOwnSalt);
    }
}

internal sealed class DagwortelMapping : IEntityTypeConfiguration<Dagwortel>
{
    public void Configure(EntityTypeBuilder<Dagwortel> builder)
    {
        builder.ToTable("bemiddeling_dagwortel");
        builder.HasKey(d => new { d.Gemeente, d.Dag });
        builder.Property(d => d.Wortel).HasMaxLength(64);
        builder.Property(d => d.Vorige).HasMaxLength(64);
    }
}
