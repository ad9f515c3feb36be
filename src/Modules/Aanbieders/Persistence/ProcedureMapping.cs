using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Aanbieders;

internal sealed class ProcedureMapping : IEntityTypeConfiguration<Procedure>
{
    public void Configure(EntityTypeBuilder<Procedure> builder)
    {
        builder.ToTable("aanbieders_procedure");
        builder.HasKey(p => p.Samenwerking);
        builder.Property(p => p.Eisen).AsJson();
    }
}
