using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>A provider asks to be admitted for products of one inkoopverband, with its answers to the requirements.</summary>
internal sealed record RequestToelating(SamenwerkingId Samenwerking, IReadOnlyList<ProductId> Producten, IReadOnlyList<Eisantwoord> Antwoorden);

/// <summary>Process ToelatingRequesting: within the entry window only (E-OH-03).</summary>
internal sealed class ToelatingRequesting(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<ContractId>> Run(RequestToelating command, CancellationToken ct) =>
        processes.Run<ContractId>(nameof(ToelatingRequesting), command, async change =>
        {
            if (change.Db.Scope.Organisaties is not [var organisatie, ..])
                return SharedRefusals.NotAllowed;
            var now = await verbanden.Now(command.Samenwerking, ct);
            var procedure = await verbanden.Procedure(command.Samenwerking, ct);
            if (!procedure.IsOpen(DomainClock.DateIn(now)))
                return Refusals.InstroomClosed;
            if (await Wrong(change.Db, organisatie, command, DomainClock.DateIn(now), ct) is { } refusal)
                return refusal;
            if (EisenAreAnswered.Check(procedure.Eisen, command.Antwoorden) is { } unanswered)
                return unanswered;
            var id = Id.New<ContractId>(now);
            change.Add(new Toelating
            {
                Id = id,
                Samenwerking = command.Samenwerking,
                Organisatie = organisatie,
                Producten = [.. command.Producten.Distinct()],
                Eisen = procedure.Eisen,
                Antwoorden = [.. command.Antwoorden],
                IngediendOp = now,
            });
            change.Record(new ToelatingRequested(id, command.Samenwerking, organisatie), ("Toelating", id.Value), new EventOwner(null, organisatie));
            return id;
        }, ct);

    private static async Task<Refusal?> Wrong(KeukentafelDbContext db, AanbiederId organisatie, RequestToelating command, DateOnly today, CancellationToken ct)
    {
        var asked = command.Producten;
        var products = await db.Set<Product>().AsNoTracking().Where(p => asked.Contains(p.Id) && p.Samenwerking == command.Samenwerking).ToListAsync(ct);
        if (asked.Count == 0 || products.Count != asked.Distinct().Count() || products.Any(p => p.GepubliceerdOp is null || p.Tot < today))
            return Refusals.ProductenMissing;
        if (await db.Set<Contract>().AnyAsync(c => c.Aanbieder == organisatie && asked.Contains(c.Product) && (c.Tot == null || c.Tot >= today), ct))
            return Refusals.ToelatingRunning;
        var open = await db.Set<Toelating>().AsNoTracking()
            .Where(t => t.Organisatie == organisatie && (t.Status == ToelatingStatus.Ingediend || t.Status == ToelatingStatus.Aanvullen)).ToListAsync(ct);
        return open.Any(t => t.Producten.Intersect(asked).Any()) ? Refusals.ToelatingRunning : null;
    }
}

/// <summary>Process ToelatingCompleting: the proof that was missing, within fourteen days (E-15).</summary>
internal sealed class ToelatingCompleting(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(ContractId id, IReadOnlyList<Eisantwoord> antwoorden, CancellationToken ct) =>
        processes.Run<Done>(nameof(ToelatingCompleting), new { id, antwoorden }, async change =>
        {
            var own = change.Db.Scope.Organisaties;
            var loaded = await change.Load<Toelating>(t => t.Id == id && own.Contains(t.Organisatie), ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var today = DomainClock.DateIn(await verbanden.Now(loaded.Value.Samenwerking, ct));
            var done = loaded.Value.Complete([.. antwoorden], today);
            if (done.Refusal is null)
                change.Record(new ToelatingCompleted(id), ("Toelating", id.Value), new EventOwner(null, loaded.Value.Organisatie));
            return done;
        }, ct);
}

/// <summary>Process ToelatingWithdrawing: free until decided (E-OH-03).</summary>
internal sealed class ToelatingWithdrawing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ContractId id, CancellationToken ct) =>
        processes.Run<Done>(nameof(ToelatingWithdrawing), new { id }, async change =>
        {
            var own = change.Db.Scope.Organisaties;
            var loaded = await change.Load<Toelating>(t => t.Id == id && own.Contains(t.Organisatie), ct);
            var done = loaded.Then(t => t.Withdraw());
            if (done.Refusal is null)
                change.Record(new ToelatingWithdrawn(id), ("Toelating", id.Value), new EventOwner(null, loaded.Value.Organisatie));
            return done;
        }, ct);
}

/// <summary>Missing proof was handed in.</summary>
internal sealed record ToelatingCompleted(ContractId Toelating) : IEvent;

/// <summary>The provider took its request back.</summary>
internal sealed record ToelatingWithdrawn(ContractId Toelating) : IEvent;
