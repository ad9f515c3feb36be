using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Toegang;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("toegang_plan");
        builder.HasKey(p => p.Id);
        builder.HasIndex(p => p.Zaak).IsUnique();
        builder.Property(p => p.Doelen).AsJson();
        builder.Property(p => p.Elementen).AsJson();
        builder.Property(p => p.Antwoord).AsJson();
        builder.Ignore(p => p.AkkoordOp);
        builder.Ignore(p => p.IsEmpty);
    }
}
