using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toegang;

internal sealed class WerkregelMapping : IEntityTypeConfiguration<Werkregel>
{
    public void Configure(EntityTypeBuilder<Werkregel> builder)
    {
        builder.ToTable("toegang_werkregel");
        builder.HasKey(w => w.Id);
        builder.HasIndex(w => w.Zaak).IsUnique();
        // The three ways the caseload is read, each in the order of the list: a team's, somebody's own, a name's beginning.
        builder.HasIndex(w => new { w.Gemeente, w.Open, w.Team, w.Uiterlijk, w.Id });
        builder.HasIndex(w => new { w.Consulent, w.Open, w.Uiterlijk, w.Id });
        builder.HasIndex(w => new { w.Gemeente, w.Zoek });
        builder.Property(w => w.Naam).HasMaxLength(300);
        builder.Property(w => w.Zoek).HasMaxLength(300);
    }
}
