using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A day is over: its links get one signed root.</summary>
internal sealed record SignDagwortel(Gemeentecode Gemeente, DateOnly Dag);

/// <summary>A day of a gemeente was signed.</summary>
internal sealed record DagwortelSigned(Gemeentecode Gemeente, DateOnly Dag, int Aantal) : IEvent;

/// <summary>Process DagwortelSigning: every day that is over and has links, in order, once.</summary>
internal sealed class DagwortelSigning(IServiceScopeFactory scopes, DomainClock clock, IKeyVault vault)
{
    // What began before midnight may be stored shortly after it.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    public async Task RunAll(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        foreach (var gemeente in await db.Set<Schakel>().AsNoTracking().Select(s => s.Gemeente).Distinct().ToListAsync(ct))
        {
            // Without the vault no day can be signed: it is tried again at the next turn.
            while (await Next(db, gemeente, ct) is { } dag && await Run(new SignDagwortel(gemeente, dag), ct)) { }
        }
    }

    private async Task<DateOnly?> Next(KeukentafelDbContext db, Gemeentecode gemeente, CancellationToken ct)
    {
        var signed = await db.Set<Dagwortel>().AsNoTracking().Where(d => d.Gemeente == gemeente).MaxAsync(d => (DateOnly?)d.Dag, ct);
        var from = signed is { } day ? DagSchakels.Bounds(day).Until : DateTimeOffset.MinValue.ToUniversalTime();
        var first = await db.Set<Schakel>().AsNoTracking().Where(s => s.Gemeente == gemeente && s.Tijd >= from).MinAsync(s => (DateTimeOffset?)s.Tijd, ct);
        if (first is not { } at)
            return null;
        var dag = DomainClock.DateIn(at);
        return clock.Now(gemeente) >= DagSchakels.Bounds(dag).Until + Grace ? dag : null;
    }

    private async Task<bool> Run(SignDagwortel command, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
        var result = await processes.Run<Done>(nameof(DagwortelSigning), command, async change =>
        {
            await change.Lock(("Dagwortel" + command.Gemeente, Guid.Empty), ct);
            if (await change.Db.Set<Dagwortel>().AnyAsync(d => d.Gemeente == command.Gemeente && d.Dag >= command.Dag, ct))
                return Done.It;
            var leaves = await DagSchakels.Hashes(change.Db, command.Gemeente, command.Dag, ct);
            var before = await change.Db.Set<Dagwortel>().AsNoTracking().Where(d => d.Gemeente == command.Gemeente).OrderByDescending(d => d.Dag).FirstOrDefaultAsync(ct);
            var previous = before is null ? "" : SchakelTekst.HashOf(before.Tekst());
            var root = DagwortelBoom.Root(leaves);
            var now = change.Now(command.Gemeente);
            var text = Dagwortel.Tekst(command.Gemeente, command.Dag, leaves.Count, root, previous, SchakelTekst.At(now));
            change.Add(new Dagwortel
            {
                Gemeente = command.Gemeente, Dag = command.Dag, Aantal = leaves.Count, Wortel = root, Vorige = previous,
                Handtekening = vault.Sign(Encoding.UTF8.GetBytes(text)), Gemaakt = now,
            });
            change.Record(new DagwortelSigned(command.Gemeente, command.Dag, leaves.Count), ("Gemeente", Guid.Empty), EventOwner.Of(command.Gemeente));
            return Done.It;
        }, ct);
        return result.Refusal is null;
    }
}
