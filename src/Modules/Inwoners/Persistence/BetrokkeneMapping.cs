using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inwoners;

internal sealed class BetrokkeneMapping : IEntityTypeConfiguration<Betrokkene>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.ToTable("inwoners_betrokkene");
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => b.Zaak);
        builder.Ignore(b => b.Naam);
    }
}
