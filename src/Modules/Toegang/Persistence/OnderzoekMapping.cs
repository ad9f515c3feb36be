using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Toegang;

internal sealed class OnderzoekMapping : IEntityTypeConfiguration<Onderzoek>
{
    public void Configure(EntityTypeBuilder<Onderzoek> builder)
    {
        builder.ToTable("toegang_onderzoek");
        builder.HasKey(o => o.Zaak);
        builder.Property(o => o.Voorbereiding).AsJson();
        builder.Property(o => o.PersoonlijkPlan).AsJson();
        builder.Property(o => o.Rubrieken).AsJson();
        builder.Property(o => o.Wensen).AsJson();
        builder.Property(o => o.Zrm).AsJson();
        builder.Property(o => o.Omvang).AsJson();
        builder.Property(o => o.Verslagen).AsJson();
        builder.Ignore(o => o.MinutenPerWeek);
    }
}
