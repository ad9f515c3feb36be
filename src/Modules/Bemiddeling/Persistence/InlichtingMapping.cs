using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bemiddeling;

internal sealed class InlichtingMapping : IEntityTypeConfiguration<Inlichting>
{
    public void Configure(EntityTypeBuilder<Inlichting> builder)
    {
        builder.ToTable("bemiddeling_inlichting");
        builder.HasKey(i => new { i.Vraag, i.Nummer });
        builder.Property(i => i.Tekst).HasMaxLength(Inlichting.MaxVraag);
        builder.Property(i => i.Antwoord).HasMaxLength(Inlichting.MaxAntwoord);
    }
}
