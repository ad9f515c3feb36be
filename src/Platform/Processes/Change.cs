using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Waarden;

namespace Platform;

/// <summary>
/// One change in progress: the place where a process loads what it decides over, adds what is new and records what happened.
/// Nothing of it is stored unless the process ends well.
/// </summary>
public sealed class Change
{
    private readonly ProcessRunner runner;
    private readonly List<IVersioned> loaded = [];
    private readonly List<Func<Task>> atEnd = [];
    private DateTimeOffset? turn;

    internal Change(ProcessRunner runner, string process) => (this.runner, Process) = (runner, process);

    /// <summary>Name of the process.</summary>
    public string Process { get; }

    /// <summary>The context, filtered to the actor's owners.</summary>
    public KeukentafelDbContext Db => runner.Db;

    /// <summary>Seals and opens content within this change.</summary>
    public SealedKeys Keys => runner.Keys;

    /// <summary>Every row that this change has written so far or is about to write, and whether it is gone.</summary>
    public IReadOnlyList<(object Row, bool Gone)> Touched => Db.AllTouched();

    /// <summary>Who acts.</summary>
    public Actor Actor => runner.Actor;

    /// <summary>Why, in the actor's words; stored with every event of this change.</summary>
    public string? Reden { get; set; }

    /// <summary>On whose behalf, as a role or subject, never a name.</summary>
    public string? Namens { get; set; }

    /// <summary>Now on the domain clock of the gemeente; once a lock is held: the moment at which it was got.</summary>
    public DateTimeOffset Now(Gemeentecode gemeente) => turn is { } at ? runner.Clock.At(at, gemeente) : runner.Clock.Now(gemeente);

    /// <summary>Now for what belongs to no gemeente, such as the sending of mail.</summary>
    public DateTimeOffset SystemNow => runner.Clock.SystemNow;

    internal HashSet<string> Topics { get; } = [];

    /// <summary>Today in Amsterdam on the domain clock of the gemeente.</summary>
    public DateOnly Today(Gemeentecode gemeente) => DomainClock.DateIn(Now(gemeente));

    /// <summary>The norms with their days, national and of gemeenten.</summary>
    public NormTabel Normen => runner.Clock.Normen;

    /// <summary>
    /// Lets this change write for a gemeente the actor does not work for, until it ends: an inwoner who reports, a provider whose
    /// answer moves a case. Each use says why in a comment.
    /// </summary>
    public void ActFor(Gemeentecode gemeente) => Db.Scope.BecomeSystemOf(gemeente);

    /// <summary>
    /// Holds a root for this change alone until it ends, before anything of it is loaded. From then on <see cref="Now"/> is the moment
    /// at which the lock was got, by the clock of the database, which all nodes share; waiting is the time of who waits. On SQLite
    /// there is one writer at a time already, and the clock of this process counts.
    /// </summary>
    public async Task Lock((string Kind, Guid Id) about, CancellationToken ct)
    {
        if (!Db.Database.IsNpgsql())
        {
            turn = runner.Clock.SystemNow;
            return;
        }
        // clock_timestamp is read for the row that the lock gives, so after it is held; now() would be the start of the transaction.
        var key = about.Kind + about.Id.ToString("N");
        var got = await Db.Database.SqlQuery<DateTimeOffset>($"select clock_timestamp() as \"Value\" from pg_advisory_xact_lock(hashtextextended({key}, 0))").ToListAsync(ct);
        turn = runner.Clock.IsReal ? got[0] : runner.Clock.SystemNow;
    }

    /// <summary>Work that needs the rows as they will be stored: runs last.</summary>
    public void AtEnd(Func<Task> work) => atEnd.Add(work);

    /// <summary>
    /// Loads the root this change is about. Refused when absent or not the actor's (404), or when the client looked at an older
    /// version (412). Its version rises by one.
    /// </summary>
    public async Task<Result<T>> Load<T>(Expression<Func<T, bool>> which, CancellationToken ct)
        where T : class, IVersioned
    {
        return Take(await Db.Set<T>().FirstOrDefaultAsync(which, ct));
    }

    /// <summary>The same as <see cref="Load"/> for a tracked root that a wider query brought; null when it was not found.</summary>
    public Result<T> Take<T>(T? root)
        where T : class, IVersioned
    {
        if (root is null)
            return SharedRefusals.NotFound;
        if (runner.Request.Versie is { } seen && loaded.Count == 0 && seen != root.Versie)
            return SharedRefusals.Changed;
        if (!loaded.Contains(root))
        {
            loaded.Add(root);
            root.Versie++;
        }
        return root;
    }

    /// <summary>Adds a new root.</summary>
    public void Add<T>(T root)
        where T : class
    {
        if (root is IVersioned { Versie: 0 } versioned)
            versioned.Versie = 1;
        Db.Add(root);
    }

    /// <summary>Records what happened to a root; stored together with the state.</summary>
    /// <param name="e">The event.</param>
    /// <param name="about">Kind and id of the root: order of delivery is kept per root.</param>
    /// <param name="owner">Whose event it is, and of which case.</param>
    public void Record(IEvent e, (string Kind, Guid Id) about, EventOwner owner) =>
        Db.Add(
            new EventRow
            {
                Id = Guid.CreateVersion7(runner.Clock.SystemNow),
                Soort = e.GetType().Name,
                Proces = Process,
                Onderwerp = about.Kind,
                OnderwerpId = about.Id,
                Gemeente = owner.Gemeente,
                Organisatie = owner.Organisatie?.Value,
                Zaak = owner.Zaak?.Value,
                Subject = Actor.Subject,
                Naam = Actor.Naam,
                Namens = Namens,
                Reden = Reden,
                Wanneer = owner.Gemeente is { } g ? Now(g) : runner.Clock.SystemNow,
                Inhoud = JsonSerializer.Serialize(e, e.GetType(), JsonColumns.Options),
            }
        );

    internal async Task Finish()
    {
        foreach (var work in atEnd)
            await work();
    }
}

/// <summary>Whose event it is: a gemeente, a provider, or both, and the case it belongs to.</summary>
public readonly record struct EventOwner(Gemeentecode? Gemeente, AanbiederId? Organisatie = null, ZaakId? Zaak = null)
{
    /// <summary>Of a gemeente.</summary>
    public static EventOwner Of(Gemeentecode gemeente, ZaakId? zaak = null) => new(gemeente, null, zaak);
}
