using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Beschikkingen;

internal sealed class AanvraagMapping : IEntityTypeConfiguration<Aanvraag>
{
    public void Configure(EntityTypeBuilder<Aanvraag> builder)
    {
        builder.ToTable("beschikkingen_aanvraag");
        builder.HasKey(a => a.Id);
        builder.HasIndex(a => a.Zaak);
        builder.HasIndex(a => a.Zaak, "IX_beschikkingen_lopend").IsUnique().HasFilter("\"Status\" <> 'Beschikt'");
        builder.Ignore(a => a.Open);
        builder.Property(a => a.Ontvanger).HasMaxLength(300);
        builder.Property(a => a.Aanvullingen).AsJson();
    }
}
