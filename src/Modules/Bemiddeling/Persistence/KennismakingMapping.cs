using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class KennismakingMapping : IEntityTypeConfiguration<Kennismaking>
{
    public void Configure(EntityTypeBuilder<Kennismaking> builder)
    {
        builder.ToTable("bemiddeling_kennismaking");
        builder.HasKey(k => k.Vraag);
        builder.HasIndex(k => k.Zaak);
        builder.Property(k => k.Offertes).AsJson();
        builder.Property(k => k.Plek).HasMaxLength(Kennismaking.MaxPlek);
        builder.Property(k => k.Samenvatting).HasMaxLength(Kennismaking.MaxSamenvatting);
        builder.Property(k => k.Afgewezen).AsJson();
        builder.Property(k => k.Gevraagd).AsJson();
        builder.Property(k => k.Geschreven!).AsJson();
        builder.Property(k => k.Akkoord!).AsJson();
        builder.Property(k => k.Gestopt!).AsJson();
        builder.Ignore(k => k.IsOpen);
        builder.Ignore(k => k.Teksten);
        builder.Ignore(k => k.Afdruk);
    }
}

internal sealed class KennismakingVerzoekMapping : IEntityTypeConfiguration<KennismakingVerzoek>
{
    public void Configure(EntityTypeBuilder<KennismakingVerzoek> builder)
    {
        builder.ToTable("bemiddeling_kennismakingverzoek");
        builder.HasKey(v => v.Offerte);
        builder.HasIndex(v => v.Vraag);
        builder.HasIndex(v => v.Zaak);
        builder.HasIndex(v => new { v.Organisatie, v.VerstuurdOp });
        builder.Property(v => v.Nummer).HasMaxLength(20);
        builder.Property(v => v.ProductNaam).HasMaxLength(200);
        builder.Property(v => v.GemeenteNaam).HasMaxLength(100);
        builder.Property(v => v.Plek).HasMaxLength(Kennismaking.MaxPlek);
        builder.Property(v => v.Samenvatting).HasMaxLength(Kennismaking.MaxSamenvatting);
        builder.Property(v => v.Beantwoord!).AsJson();
        builder.Property(v => v.Telefoon).HasMaxLength(KennismakingVerzoek.MaxTelefoon);
        builder.Property(v => v.Voorstel).HasMaxLength(KennismakingVerzoek.MaxVoorstel);
        builder.Ignore(v => v.KnowsName);
    }
}
