using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>A gemeente that uses the platform, with its wijken and teams. Public facts: everybody reads them.</summary>
public sealed class Gemeente : IOwnedLandelijk
{
    /// <summary>CBS code.</summary>
    public required Gemeentecode Code { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }

    /// <summary>The inkoopverband it is in.</summary>
    public required SamenwerkingId Samenwerking { get; set; }

    /// <summary>Its wijken with number of inhabitants (CBS).</summary>
    public List<Wijk> Wijken { get; init; } = [];

    /// <summary>Its teams; every wijk is served by one.</summary>
    public List<Team> Teams { get; init; } = [];

    /// <summary>Inhabitants of all wijken.</summary>
    public int Inwoners => Wijken.Sum(w => w.Inwoners);
}

/// <summary>A wijk: the finest area a vraag may show, if it has inhabitants enough (design §7).</summary>
/// <param name="Code">CBS wijkcode, <c>WK</c> and six digits.</param>
/// <param name="Naam">Name.</param>
/// <param name="Inwoners">Number of inhabitants.</param>
/// <param name="Team">The team that serves it.</param>
/// <param name="Groter">Name of the next larger area, shown when this one is too small.</param>
public sealed record Wijk(string Code, string Naam, int Inwoners, TeamId Team, string Groter);

/// <summary>A team of a gemeente.</summary>
public sealed record Team(TeamId Id, string Naam);

/// <summary>An inkoopverband: gemeenten that buy together (E-21).</summary>
public sealed class Samenwerking : IOwnedLandelijk
{
    /// <summary>Id.</summary>
    public required SamenwerkingId Id { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }
}

internal sealed class GemeenteMapping : IEntityTypeConfiguration<Gemeente>, IEntityTypeConfiguration<Samenwerking>
{
    public void Configure(EntityTypeBuilder<Gemeente> builder)
    {
        builder.ToTable("platform_gemeente");
        builder.HasKey(g => g.Code);
        builder.Property(g => g.Naam).HasMaxLength(100);
        builder.Property(g => g.Wijken).AsJson();
        builder.Property(g => g.Teams).AsJson();
        builder.Ignore(g => g.Inwoners);
    }

    public void Configure(EntityTypeBuilder<Samenwerking> builder)
    {
        builder.ToTable("platform_samenwerking");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Naam).HasMaxLength(100);
    }
}
