using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class RoutekeuzeMapping : IEntityTypeConfiguration<Routekeuze>
{
    public void Configure(EntityTypeBuilder<Routekeuze> builder)
    {
        builder.ToTable("bemiddeling_routekeuze");
        builder.HasKey(r => r.Voorziening);
        builder.HasIndex(r => r.Zaak);
        builder.Property(r => r.Gekozen).AsJson();
    }
}

internal sealed class AanbiederKeuzeMapping : IEntityTypeConfiguration<AanbiederKeuze>
{
    public void Configure(EntityTypeBuilder<AanbiederKeuze> builder)
    {
        builder.ToTable("bemiddeling_aanbiederkeuze");
        builder.HasKey(k => k.Id);
        builder.HasIndex(k => new { k.Voorziening, k.Id });
        builder.HasIndex(k => k.Zaak);
        builder.Property(k => k.Vastgelegd).AsJson();
    }
}
