using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Aanbieders;

internal sealed class ToelatingMapping : IEntityTypeConfiguration<Toelating>
{
    public void Configure(EntityTypeBuilder<Toelating> builder)
    {
        builder.ToTable("aanbieders_toelating");
        builder.HasKey(t => t.Id);
        builder.HasIndex(t => new { t.Samenwerking, t.Status });
        builder.HasIndex(t => t.Organisatie);
        builder.Property(t => t.Producten).AsJson();
        builder.Property(t => t.Eisen).AsJson();
        builder.Property(t => t.Antwoorden).AsJson();
        builder.Property(t => t.Oordelen).AsJson();
    }
}
