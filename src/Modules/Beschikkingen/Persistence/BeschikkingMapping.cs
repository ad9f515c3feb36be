using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Beschikkingen;

internal sealed class BeschikkingMapping : IEntityTypeConfiguration<Beschikking>
{
    public void Configure(EntityTypeBuilder<Beschikking> builder)
    {
        builder.ToTable("beschikkingen_beschikking");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasIndex(b => b.Zaak);
        // One draft a case, also when two persons start one at the same moment.
        builder.HasIndex(b => b.Zaak, "IX_beschikkingen_concept").IsUnique().HasFilter("\"Status\" <> 'Bekendgemaakt'");
        builder.HasIndex(b => new { b.Gemeente, b.Status, b.Voorgesteld });
        builder.Ignore(b => b.InOrder);
        builder.Ignore(b => b.Toegekend);
        builder.Property(b => b.Kenmerk).HasMaxLength(30);
        builder.Property(b => b.Voorbereider).HasMaxLength(200);
        builder.Property(b => b.Motivering).AsJson();
        builder.Property(b => b.Voorbereiders).AsJson();
        builder.Property(b => b.Teruggaven).AsJson();
        builder.Property(b => b.Besluit!).AsJson();
        builder.Property(b => b.Brief!).AsJson();
        builder.HasMany(b => b.Voorzieningen).WithOne().HasForeignKey(v => v.Beschikking);
        // A decision is read and checked as a whole, with all its voorzieningen.
        builder.Navigation(b => b.Voorzieningen).AutoInclude();
    }
}
