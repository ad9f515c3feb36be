using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Aanbieders;

internal sealed class AanbiederMapping : IEntityTypeConfiguration<Aanbieder>
{
    public void Configure(EntityTypeBuilder<Aanbieder> builder)
    {
        builder.ToTable("aanbieders_aanbieder");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.Kvk).IsUnique();
        builder.HasIndex(a => a.Sorteernaam).IsUnique();
        builder.Property(a => a.Naam).HasMaxLength(200);
        builder.Property(a => a.Sorteernaam).HasMaxLength(300);
        builder.Property(a => a.Kvk).HasMaxLength(8);
        builder.Property(a => a.AgbCode).HasMaxLength(8);
        builder.Property(a => a.Plaats).HasMaxLength(100);
        builder.Property(a => a.Talen).AsJson();
        builder.Property(a => a.Gebieden).AsJson();
        builder.Property(a => a.Aanbod).AsJson();
    }
}
