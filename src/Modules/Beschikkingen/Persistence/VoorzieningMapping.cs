using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Beschikkingen;

internal sealed class VoorzieningMapping : IEntityTypeConfiguration<Voorziening>
{
    public void Configure(EntityTypeBuilder<Voorziening> builder)
    {
        builder.ToTable("beschikkingen_voorziening");
        builder.HasKey(v => v.Id);
        // Ids are given out here: a new row under a known decision must not be taken for an old one.
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.HasIndex(v => v.Zaak);
        builder.Property(v => v.Inhoud).AsJson();
    }
}
