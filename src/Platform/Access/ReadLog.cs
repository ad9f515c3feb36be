using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarden;

namespace Platform;

/// <summary>One read of a case file: who, when, what (J-14). The inwoner sees it.</summary>
public sealed class Inzage : IMachinery
{
    /// <summary>Row id.</summary>
    public long Id { get; init; }

    /// <summary>The case.</summary>
    public required ZaakId Zaak { get; init; }

    /// <summary>Who read.</summary>
    public required string Subject { get; init; }

    /// <summary>His name, as shown to the inwoner.</summary>
    public required string Naam { get; init; }

    /// <summary>In which role.</summary>
    public required string Rol { get; init; }

    /// <summary>What was read: the name of the page or endpoint, a key of the texts, never a URL with values.</summary>
    public required string Wat { get; init; }

    /// <summary>When; domain clock.</summary>
    public required DateTimeOffset Wanneer { get; init; }

    /// <summary>True when read by break-glass.</summary>
    public bool Noodtoegang { get; init; }
}

internal sealed class InzageMapping : IEntityTypeConfiguration<Inzage>
{
    public void Configure(EntityTypeBuilder<Inzage> builder)
    {
        builder.ToTable("platform_inzage");
        builder.HasKey(i => i.Id);
        builder.HasIndex(i => new { i.Zaak, i.Id });
        builder.Property(i => i.Wat).HasMaxLength(200);
        builder.Property(i => i.Rol).HasMaxLength(60);
        builder.Property(i => i.Subject).HasMaxLength(300);
        builder.Property(i => i.Naam).HasMaxLength(200);
    }
}

/// <summary>Writes and reads the log of reads.</summary>
public sealed class ReadLog(KeukentafelDbContext db, CurrentActor actor, AccessScope scope, DomainClock clock, WriteGate gate)
{
    // Set on an answer that only renews a piece of a page that was logged when it was opened.
    internal static object Piece { get; } = new();

    /// <summary>
    /// Logs that the actor read a case. The inwoner's own reads are not logged. Who may not read the case logs nothing: the case
    /// is looked up through the same filters.
    /// </summary>
    public async Task Write(ZaakId zaak, string what, CancellationToken ct)
    {
        if (actor.Actor.Kind is ActorKind.Inwoner or ActorKind.Systeem)
            return;
        // By the clock of the gemeente that holds the case, whoever reads: a provider has none of its own.
        var gemeente = await db.Set<Dossier>().Where(d => d.Zaak == zaak).Select(d => (Gemeentecode?)d.Gemeente).FirstOrDefaultAsync(ct);
        db.Add(Line(zaak, what, gemeente is { } g ? clock.Now(g) : clock.SystemNow));
        using var turn = await gate.Enter(ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Logs within a change that the actor was given something of a case: it stands or falls with the change.</summary>
    public void Note(Change change, Gemeentecode gemeente, ZaakId zaak, string what) => change.Db.Add(Line(zaak, what, change.Now(gemeente)));

    /// <summary>Who read this case, newest first. Only for the inwoner himself and for supervision: the caller checks that.</summary>
    public Task<List<Inzage>> Of(ZaakId zaak, int atMost, CancellationToken ct) =>
        db.Set<Inzage>().AsNoTracking().Where(i => i.Zaak == zaak).OrderByDescending(i => i.Id).Take(atMost).ToListAsync(ct);

    private Inzage Line(ZaakId zaak, string what, DateTimeOffset now) => new()
    {
        Zaak = zaak,
        Subject = actor.Actor.Subject,
        Naam = actor.Actor.Naam,
        Rol = string.Join(", ", actor.Actor.Rollen),
        Wat = what,
        Wanneer = now,
        Noodtoegang = scope.Opened.Contains(zaak),
    };
}
