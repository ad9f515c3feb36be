using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inwoners;

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("inwoners_persoon");
        builder.HasKey(p => p.Id);
        builder.HasIndex(p => p.BsnHash).IsUnique();
        builder.Property(p => p.BsnHash).HasMaxLength(64);
    }
}
