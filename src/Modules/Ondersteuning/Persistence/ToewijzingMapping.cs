using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Ondersteuning;

internal sealed class ToewijzingMapping : IEntityTypeConfiguration<Toewijzing>
{
    public void Configure(EntityTypeBuilder<Toewijzing> builder)
    {
        builder.ToTable("ondersteuning_toewijzing");
        builder.HasKey(t => t.Id);
        builder.HasIndex(t => t.Zaak);
        builder.HasIndex(t => new { t.Organisatie, t.Status, t.GemaaktOp });
        builder.HasIndex(t => t.Voorziening);
        builder.Property(t => t.Omvang).AsJson();
        builder.Property(t => t.Persoon!).AsJson();
        builder.Property(t => t.Weigering!).AsJson();
        builder.Property(t => t.Wijk).HasMaxLength(100);
    }
}
