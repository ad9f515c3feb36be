using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Aanbieders;

internal sealed class ProductMapping : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("aanbieders_product");
        builder.HasKey(p => p.Id);
        builder.HasIndex(p => new { p.Samenwerking, p.Code, p.Van }).IsUnique();
        builder.Property(p => p.Code).HasMaxLength(5);
        builder.Property(p => p.Naam).HasMaxLength(120);
        builder.Property(p => p.Categorie).HasMaxLength(2);
        builder.Property(p => p.Eenheid).HasMaxLength(2);
        builder.Property(p => p.Opbouw).AsJson();
    }
}
