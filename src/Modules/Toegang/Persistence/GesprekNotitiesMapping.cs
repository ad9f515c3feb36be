using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toegang;

internal sealed class GesprekNotitiesMapping : IEntityTypeConfiguration<GesprekNotities>
{
    public void Configure(EntityTypeBuilder<GesprekNotities> builder)
    {
        builder.ToTable("toegang_gesprek");
        builder.HasKey(g => g.Zaak);
    }
}
