using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toegang;

internal sealed class OntvangstbevestigingMapping : IEntityTypeConfiguration<Ontvangstbevestiging>
{
    public void Configure(EntityTypeBuilder<Ontvangstbevestiging> builder)
    {
        builder.ToTable("toegang_ontvangstbevestiging");
        builder.HasKey(o => o.Zaak);
        builder.HasIndex(o => o.Inwoner);
    }
}
