using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Aanbieders;

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("aanbieders_contract");
        builder.HasKey(c => new { c.Id, c.Product });
        builder.HasIndex(c => new { c.Product, c.Van });
        builder.HasIndex(c => c.Aanbieder);
    }
}
