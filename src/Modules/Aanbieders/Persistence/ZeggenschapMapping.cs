using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Aanbieders;

internal sealed class ZeggenschapMapping : IEntityTypeConfiguration<Zeggenschap>
{
    public void Configure(EntityTypeBuilder<Zeggenschap> builder)
    {
        builder.ToTable("aanbieders_zeggenschap");
        builder.HasKey(z => z.Organisatie);
        builder.Property(z => z.Nummers).AsJson();
        builder.Property(z => z.Werkwijze).HasMaxLength(ZeggenschapIsPlain.MaxWerkwijze);
        builder.Ignore(z => z.Actief);
    }
}

internal sealed class ZeggenschapVermeldingMapping : IEntityTypeConfiguration<ZeggenschapVermelding>
{
    public void Configure(EntityTypeBuilder<ZeggenschapVermelding> builder)
    {
        builder.ToTable("aanbieders_zeggenschapvermelding");
        builder.HasKey(v => v.Id);
        builder.HasIndex(v => v.Aanbieder);
        builder.Property(v => v.Kvk).HasMaxLength(8);
        builder.Property(v => v.Bron).HasMaxLength(200);
        builder.Property(v => v.Door).HasMaxLength(200);
        builder.Property(v => v.Reden).HasMaxLength(500);
    }
}
