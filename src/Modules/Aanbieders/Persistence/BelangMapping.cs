using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Aanbieders;

internal sealed class BelangMapping : IEntityTypeConfiguration<Belang>
{
    public void Configure(EntityTypeBuilder<Belang> builder)
    {
        builder.ToTable("aanbieders_belang");
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => new { b.Gemeente, b.Subject });
        builder.Property(b => b.Subject).HasMaxLength(300);
        builder.Property(b => b.Naam).HasMaxLength(200);
    }
}
