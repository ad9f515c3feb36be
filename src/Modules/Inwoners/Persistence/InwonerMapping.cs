using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inwoners;

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
