using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bemiddeling;

internal sealed class StoringMapping : IEntityTypeConfiguration<Storing>
{
    public void Configure(EntityTypeBuilder<Storing> builder)
    {
        builder.ToTable("bemiddeling_storing");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => s.Van);
    }
}
