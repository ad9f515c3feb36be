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

internal sealed class InwonerMapping : IEntityTypeConfiguration<Inwoner>
{
    public void Configure(EntityTypeBuilder<Inwoner> builder)
    {
        builder.ToTable("inwoners_inwoner");
        builder.HasKey(i => new { i.Id, i.Gemeente });
        builder.Ignore(i => i.VolleAchternaam);
        builder.Ignore(i => i.Naam);
    }
}

internal sealed class BetrokkeneMapping : IEntityTypeConfiguration<Betrokkene>
{
    public void Configure(EntityTypeBuilder<Betrokkene> builder)
    {
        builder.ToTable("inwoners_betrokkene");
        builder.HasKey(b => b.Id);
        builder.HasIndex(b => b.Zaak);
    }
}
