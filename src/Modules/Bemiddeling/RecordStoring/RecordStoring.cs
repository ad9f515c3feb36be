using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The beheerder records that bidders of his gemeente could not reach the platform.</summary>
internal sealed record RecordStoring(Gemeentecode Gemeente, DateTimeOffset Van, DateTimeOffset Tot, string Reden);

/// <summary>An outage was recorded.</summary>
internal sealed record StoringRecorded(DateTimeOffset Van, DateTimeOffset Tot, int Verlengd) : IEvent;

/// <summary>Process StoringRecording: every round that ran during the outage ends a working day later, for all.</summary>
internal sealed class StoringRecording(ProcessRunner processes, KeukentafelDbContext db, StoringVerlenging verlenging)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    public async Task<Result<int>> Run(RecordStoring command, CancellationToken ct)
    {
        if (!db.Scope.Gemeenten.Contains(command.Gemeente))
            return SharedRefusals.NotFound;
        if (command.Van >= command.Tot || command.Tot - command.Van > Longest)
            return Refusals.StoringOnjuist(Longest.Days);
        if (command.Reden.Trim().Length < Refusals.MinimumReden)
            return Refusals.RedenOntbreekt.At("reden");
        var extended = await verlenging.Run(command.Gemeente, command.Van, command.Tot, ct);
        return await processes.Run<int>(nameof(StoringRecording), command, change =>
        {
            change.Reden = command.Reden.Trim();
            change.Add(new Storing { Id = Guid.CreateVersion7(change.Now(command.Gemeente)), Van = command.Van, Tot = command.Tot, Zelf = false, Verlengd = extended });
            change.Record(new StoringRecorded(command.Van, command.Tot, extended), ("Gemeente", Guid.Empty), EventOwner.Of(command.Gemeente));
            return Task.FromResult<Result<int>>(extended);
        }, ct);
    }
}

/// <summary>Gives every round that ran during an outage more time, each under its own lock.</summary>
internal sealed class StoringVerlenging(IServiceScopeFactory scopes)
{
    /// <summary>Of one gemeente, or of all; answers how many.</summary>
    public async Task<int> Run(Gemeentecode? gemeente, DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        List<(VraagId Id, Gemeentecode Gemeente)> open;
        await using (var scope = scopes.CreateSystemScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
            var rows = await db.Set<Vraag>().AsNoTracking()
                .Where(v => (gemeente == null || v.Gemeente == gemeente) && v.GepubliceerdOp < until)
                .Where(v => v.Status == VraagStatus.Gepubliceerd && v.Sluit >= from || v.Status == VraagStatus.Herziening && v.HerzieningSluit >= from)
                .Select(v => new { v.Id, v.Gemeente }).ToListAsync(ct);
            open = [.. rows.Select(r => (r.Id, r.Gemeente))];
        }
        foreach (var (id, owner) in open)
            await Extend(id, owner, ct);
        return open.Count;
    }

    private async Task Extend(VraagId id, Gemeentecode gemeente, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
        await processes.Run<Done>(nameof(StoringVerlenging), new { id }, async change =>
        {
            await VraagLoading.Hold(change, id, ct);
            var vraag = await change.Db.Set<Vraag>().SingleAsync(v => v.Id == id, ct);
            var end = vraag.Status == VraagStatus.Herziening ? vraag.HerzieningSluit : vraag.Sluit;
            var normen = new RondeNormen(gemeente, change.Today(gemeente), change.Normen);
            var now = change.Now(gemeente);
            var later = end is { } planned && planned > now ? planned : now;
            if (!vraag.Postpone(normen.Sluiting(later, normen.StoringVerlenging)))
                return Done.It;
            vraag.Versie++;
            await VraagLoading.Follow(change, vraag, ct);
            change.Record(new VraagExtended(id, (vraag.Status == VraagStatus.Herziening ? vraag.HerzieningSluit : vraag.Sluit)!.Value), vraag);
            return Done.It;
        }, ct);
    }
}

/// <summary>The platform noticed by itself that it was out of reach.</summary>
internal sealed class StoringNoticing(StoringVerlenging verlenging, ProcessRunner processes, DomainClock clock) : IAfterOutage
{
    public async Task Run(DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        var minutes = clock.Normen.Op(NormCode.StoringMinuten, DomainClock.DateIn(until), null).AsInt();
        if (until - from < TimeSpan.FromMinutes(minutes))
            return;
        var extended = await verlenging.Run(null, from, until, ct);
        await processes.Run<Done>(nameof(StoringNoticing), new { from, until }, change =>
        {
            change.Add(new Storing { Id = Guid.CreateVersion7(clock.SystemNow), Van = from, Tot = until, Zelf = true, Verlengd = extended });
            change.Record(new StoringRecorded(from, until, extended), ("Platform", Guid.Empty), new EventOwner(null));
            return Task.FromResult<Result<Done>>(Done.It);
        }, ct);
    }
}
