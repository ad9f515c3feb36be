using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform;

namespace Bemiddeling;

internal sealed class SignaalMapping : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("bemiddeling_signaal");
        builder.HasKey(s => s.Id);
        builder.HasIndex(s => s.Vraag);
        builder.Property(s => s.Offertes).AsJson();
        builder.Property(s => s.Gevraagd!).AsJson();
        builder.Property(s => s.Voorstel!).AsJson();
        builder.Property(s => s.Bevestigd!).AsJson();
        builder.Ignore(s => s.IsJudged);
    }
}

internal sealed class SignaalToelichtingMapping : IEntityTypeConfiguration<SignaalToelichting>
{
    public void Configure(EntityTypeBuilder<SignaalToelichting> builder)
    {
        builder.ToTable("bemiddeling_signaaltoelichting");
        builder.HasKey(t => t.Offerte);
        builder.HasIndex(t => t.Vraag);
        builder.Property(t => t.Tekst).HasMaxLength(SignaalToelichting.MaxTekst);
    }
}
