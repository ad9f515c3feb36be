using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>
/// Who may open the file of a case: one row a case, kept by the room that opens cases and read by the owner filters of all rooms.
/// It knows no names; it says which team, which person (as an id) and whether it is shielded (secret address, J-20).
/// </summary>
internal sealed class Dossier : IMachinery
{
    /// <summary>The case.</summary>
    public required ZaakId Zaak { get; init; }

    /// <summary>The gemeente that holds the case.</summary>
    public required Gemeentecode Gemeente { get; init; }

    /// <summary>The team whose members may open it.</summary>
    public required TeamId Team { get; set; }

    /// <summary>The person it is about.</summary>
    public required InwonerId Inwoner { get; init; }

    /// <summary>Shielded: its own team opens it by break-glass only.</summary>
    public bool Afgeschermd { get; set; }
}

internal sealed class DossierMapping : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("platform_dossier");
        builder.HasKey(d => d.Zaak);
        builder.HasIndex(d => new { d.Gemeente, d.Team });
        builder.HasIndex(d => d.Inwoner);
    }
}

/// <summary>Keeps the register of case files, for the room that opens cases.</summary>
public sealed class Dossiers(KeukentafelDbContext db)
{
    /// <summary>Opens the file of a new case to a team and to the person it is about.</summary>
    public void Open(ZaakId zaak, Gemeentecode gemeente, TeamId team, InwonerId inwoner, bool afgeschermd = false) =>
        db.Add(new Dossier { Zaak = zaak, Gemeente = gemeente, Team = team, Inwoner = inwoner, Afgeschermd = afgeschermd });

    /// <summary>Whether the present actor may read the file: its team or wider, break-glass, or the inwoner himself.</summary>
    public async Task<bool> MayRead(ZaakId zaak, CancellationToken ct)
    {
        var file = await db.Set<Dossier>().AsNoTracking().FirstOrDefaultAsync(d => d.Zaak == zaak, ct);
        var scope = db.Scope;
        return file is not null
            && (scope.IsSystem || scope.Inwoners.Contains(file.Inwoner) || (scope.Gemeenten.Contains(file.Gemeente) && IsOpen(file)));
    }

    /// <summary>Hands the file to another team.</summary>
    public async Task MoveTo(ZaakId zaak, TeamId team, CancellationToken ct) => (await Find(zaak, ct)).Team = team;

    /// <summary>Shields the file (secret address, J-20), or lifts the shield.</summary>
    public async Task Shield(ZaakId zaak, bool shielded, CancellationToken ct) => (await Find(zaak, ct)).Afgeschermd = shielded;

    /// <summary>Where a file lies, for who works in its gemeente, whether it is open to him or not; null for anybody else.</summary>
    public async Task<DossierPlaats?> Where(ZaakId zaak, CancellationToken ct)
    {
        var scope = db.Scope;
        var file = await db.Set<Dossier>().AsNoTracking().FirstOrDefaultAsync(d => d.Zaak == zaak && scope.Gemeenten.Contains(d.Gemeente), ct);
        return file is null ? null : new DossierPlaats(file.Gemeente, file.Team, file.Afgeschermd, IsOpen(file));
    }

    private bool IsOpen(Dossier file) =>
        db.Scope.AllTeams || db.Scope.Opened.Contains(file.Zaak) || (db.Scope.Teams.Contains(file.Team) && !file.Afgeschermd);

    private async Task<Dossier> Find(ZaakId zaak, CancellationToken ct) =>
        await db.Set<Dossier>().SingleAsync(d => d.Zaak == zaak, ct);
}

/// <summary>Where a file lies and whether it is open to the present actor.</summary>
/// <param name="Gemeente">Whose it is.</param>
/// <param name="Team">The team that works on it.</param>
/// <param name="Afgeschermd">Shielded (J-20).</param>
/// <param name="Open">The actor may open it as he is; else break-glass is the way.</param>
public sealed record DossierPlaats(Gemeentecode Gemeente, TeamId Team, bool Afgeschermd, bool Open);
