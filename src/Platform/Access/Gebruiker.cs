using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>
/// Somebody of a gemeente or a provider who may sign in: issuer and subject of the identity provider, bound at the first sign-in
/// to the invitation of the beheerder. Also a program with client credentials.
/// </summary>
public sealed class Gebruiker : IMachinery
{
    /// <summary>Id.</summary>
    public required GebruikerId Id { get; init; }

    /// <summary>Issuer of the identity provider; null until the invitation is taken up.</summary>
    public string? Issuer { get; set; }

    /// <summary>Subject at that issuer; null until the invitation is taken up.</summary>
    public string? Sub { get; set; }

    /// <summary>Name as colleagues and inwoners see it.</summary>
    public required string Naam { get; set; }

    /// <summary>True for a program.</summary>
    public bool Programma { get; init; }

    /// <summary>Roles.</summary>
    public List<Role> Rollen { get; set; } = [];

    /// <summary>Gemeenten served; empty for staff of a provider.</summary>
    public List<Gemeentecode> Gemeenten { get; set; } = [];

    /// <summary>The provider worked for; null for staff of a gemeente.</summary>
    public AanbiederId? Organisatie { get; init; }

    /// <summary>Teams joined.</summary>
    public List<TeamId> Teams { get; set; } = [];

    /// <summary>True when every case of the gemeente is open (beslisser, toezichthouder).</summary>
    public bool AlleTeams { get; set; }

    /// <summary>Hash of the one-time invitation code; null once taken up.</summary>
    public string? Uitnodiging { get; set; }

    /// <summary>False: can't sign in any more.</summary>
    public bool Actief { get; set; } = true;
}

/// <summary>Break-glass: a case of another team, opened with a reason for a limited time (J-15); reviewed afterwards.</summary>
public sealed class Noodtoegang : IMachinery
{
    /// <summary>Row id.</summary>
    public long Id { get; init; }

    /// <summary>Who opened it.</summary>
    public required GebruikerId Gebruiker { get; init; }

    /// <summary>Which case.</summary>
    public required ZaakId Zaak { get; init; }

    /// <summary>The gemeente that holds it.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Why.</summary>
    public required string Reden { get; init; }

    /// <summary>From when; domain clock.</summary>
    public required DateTimeOffset Vanaf { get; init; }

    /// <summary>Until when; domain clock.</summary>
    public required DateTimeOffset Tot { get; init; }

    /// <summary>When somebody else looked at it afterwards; null while nobody has.</summary>
    public DateTimeOffset? Beoordeeld { get; set; }

    /// <summary>Who looked at it afterwards.</summary>
    public GebruikerId? BeoordeeldDoor { get; set; }

    /// <summary>What he found; null while nobody has looked.</summary>
    public bool? Terecht { get; set; }

    /// <summary>Why he found so.</summary>
    public string? Oordeel { get; set; }
}

internal sealed class GebruikerMapping : IEntityTypeConfiguration<Gebruiker>, IEntityTypeConfiguration<Noodtoegang>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("platform_gebruiker");
        builder.HasKey(g => g.Id);
        builder.HasIndex(g => new { g.Issuer, g.Sub }).IsUnique();
        builder.HasIndex(g => g.Uitnodiging).IsUnique();
        builder.Property(g => g.Rollen).AsJson();
        builder.Property(g => g.Gemeenten).AsJson();
        builder.Property(g => g.Teams).AsJson();
        builder.Property(g => g.Naam).HasMaxLength(200);
        builder.Property(g => g.Issuer).HasMaxLength(300);
        builder.Property(g => g.Sub).HasMaxLength(300);
    }

    public void Configure(EntityTypeBuilder<Noodtoegang> builder)
    {
        builder.ToTable("platform_noodtoegang");
        builder.HasKey(n => n.Id);
        builder.HasIndex(n => new { n.Gebruiker, n.Tot });
        builder.HasIndex(n => new { n.Gemeente, n.Beoordeeld, n.Id });
    }
}
