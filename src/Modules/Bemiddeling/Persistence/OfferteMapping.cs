using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class OfferteMapping : IEntityTypeConfiguration<Offerte>
{
    public void Configure(EntityTypeBuilder<Offerte> builder)
    {
        builder.ToTable("bemiddeling_offerte");
        builder.HasKey(o => o.Id);
        builder.HasIndex(o => new { o.Vraag, o.Status });
        builder.HasIndex(o => new { o.Organisatie, o.Begonnen });
        builder.Property(o => o.Nummer).HasMaxLength(20);
        builder.Property(o => o.ProductNaam).HasMaxLength(200);
        builder.Property(o => o.Uitslag!).AsJson();
        builder.Property(o => o.Terugkoppeling!).AsJson();
        builder.Property(o => o.Terzijde!).AsJson();
        builder.Ignore(o => o.IsAlive);
    }
}

internal sealed class OffertePlanMapping : IEntityTypeConfiguration<OffertePlan>
{
    public void Configure(EntityTypeBuilder<OffertePlan> builder)
    {
        builder.ToTable("bemiddeling_offerteplan");
        builder.HasKey(p => p.Offerte);
        builder.HasIndex(p => p.Vraag);
        builder.Property(p => p.Inhoud!).AsJson();
        builder.Property(p => p.Eerder!).AsJson();
        builder.Property(p => p.Herzien!).AsJson();
    }
}

internal sealed class OffertePrijsMapping : IEntityTypeConfiguration<OffertePrijs>
{
    public void Configure(EntityTypeBuilder<OffertePrijs> builder)
    {
        builder.ToTable("bemiddeling_offerteprijs");
        builder.HasKey(p => p.Offerte);
        builder.HasIndex(p => p.Vraag);
    }
}

internal sealed class OfferteConceptMapping : IEntityTypeConfiguration<OfferteConcept>
{
    public void Configure(EntityTypeBuilder<OfferteConcept> builder)
    {
        builder.ToTable("bemiddeling_offerteconcept");
        builder.HasKey(c => c.Offerte);
    }
}

internal sealed class BeoordelingMapping : IEntityTypeConfiguration<Beoordeling>
{
    public void Configure(EntityTypeBuilder<Beoordeling> builder)
    {
        builder.ToTable("bemiddeling_beoordeling");
        builder.HasKey(b => new { b.Vraag, b.Beoordelaar, b.Offerte, b.Ronde });
        builder.Property(b => b.Beoordelaar).HasMaxLength(300);
        builder.Property(b => b.Naam).HasMaxLength(200);
        builder.Property(b => b.Scores).AsJson();
    }
}
