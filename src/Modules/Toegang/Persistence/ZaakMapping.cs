using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Toegang;

internal sealed class ZaakMapping : IEntityTypeConfiguration<Zaak>
{
    public void Configure(EntityTypeBuilder<Zaak> builder)
    {
        builder.ToTable("toegang_zaak");
        builder.HasKey(z => z.Id);
        builder.HasIndex(z => new { z.Gemeente, z.Team, z.Status });
        builder.HasIndex(z => z.Inwoner);
        builder.Property(z => z.Melding).AsJson();
        builder.Property(z => z.Spoed).AsJson();
        builder.Property(z => z.Afsluiting).AsJson();
        builder.Ignore(z => z.IsOpen);
    }
}
