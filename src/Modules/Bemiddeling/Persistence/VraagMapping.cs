using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class VraagMapping : IEntityTypeConfiguration<Vraag>
{
    public void Configure(EntityTypeBuilder<Vraag> builder)
    {
        builder.ToTable("bemiddeling_vraag");
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => new { v.Zaak, v.Voorziening });
        builder.HasIndex(v => new { v.Status, v.Sluit });
        builder.HasIndex(v => new { v.Status, v.HerzieningSluit });
        builder.HasIndex(v => new { v.Status, v.WachtTot });
        builder.HasIndex(v => v.Nummer).IsUnique();
        builder.Property(v => v.Nummer).HasMaxLength(20);
        builder.Property(v => v.ProductNaam).HasMaxLength(200);
        builder.Property(v => v.Categorie).HasMaxLength(2);
        builder.Property(v => v.Opbouw).AsJson();
        builder.Property(v => v.Inhoud).AsJson();
        builder.Property(v => v.Criteria).AsJson();
        builder.Property(v => v.Opgesteld).AsJson();
        builder.Property(v => v.Vondstbesluiten).AsJson();
        builder.Property(v => v.Gelezen!).AsJson();
        builder.Property(v => v.Instemming!).AsJson();
        builder.Property(v => v.Verklaringen).AsJson();
        builder.Property(v => v.Beoordeeld!).AsJson();
        builder.Property(v => v.Oordelen).AsJson();
        builder.Property(v => v.Geoordeeld!).AsJson();
        builder.Property(v => v.Opening!).AsJson();
        builder.Property(v => v.Keuze!).AsJson();
        builder.Property(v => v.Besluit!).AsJson();
        builder.Property(v => v.Einde!).AsJson();
        builder.Property(v => v.VernietigingVoorstel!).AsJson();
        builder.Property(v => v.Vernietigd!).AsJson();
        builder.Ignore(v => v.IsActive);
        builder.Ignore(v => v.IsDraft);
        builder.Ignore(v => v.Afdruk);
        builder.Ignore(v => v.AwaitsSecondReader);
        builder.Ignore(v => v.ClosedWithOffertes);
        builder.Ignore(v => v.MayBeStopped);
        builder.Ignore(v => v.IsBeingScored);
        builder.Ignore(v => v.IsScored);
    }
}
