using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class PublicatieMapping : IEntityTypeConfiguration<Publicatie>
{
    public void Configure(EntityTypeBuilder<Publicatie> builder)
    {
        builder.ToTable("bemiddeling_publicatie");
        builder.HasKey(p => p.Vraag);
        // The list of fitting vragen: by market, soonest closing first, keyset on (Sluit, Nummer).
        builder.HasIndex(p => new { p.Open, p.Markt, p.Sluit, p.Nummer });
        builder.HasIndex(p => new { p.Gemeente, p.Stand });
        builder.Property(p => p.Markt).HasMaxLength(40);
        builder.Property(p => p.Nummer).HasMaxLength(20);
        builder.Property(p => p.Categorie).HasMaxLength(2);
        builder.Property(p => p.ProductNaam).HasMaxLength(200);
        builder.Property(p => p.GemeenteNaam).HasMaxLength(100);
        builder.Property(p => p.Inhoud).AsJson();
        builder.Property(p => p.Criteria).AsJson();
        builder.Property(p => p.Opbouw).AsJson();
        builder.Property(p => p.Inlichtingen).AsJson();
    }
}

internal sealed class PublicatieInzageMapping : IEntityTypeConfiguration<PublicatieInzage>
{
    public void Configure(EntityTypeBuilder<PublicatieInzage> builder)
    {
        builder.ToTable("bemiddeling_inzage");
        builder.HasKey(i => i.Id);
        builder.HasIndex(i => new { i.Vraag, i.Id });
        builder.Property(i => i.Subject).HasMaxLength(300);
        builder.Property(i => i.Naam).HasMaxLength(200);
    }
}
