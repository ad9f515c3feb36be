using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper found that an aanbieder belongs to a group, and says where.</summary>
internal sealed record AddVermelding(AanbiederId Aanbieder, string? Kvk, string? Bron, SamenwerkingId? Samenwerking = null);

/// <summary>An inkoper ends what was found: it is not so, or no longer.</summary>
internal sealed record EndVermelding(AanbiederId Aanbieder, Guid Vermelding, string? Reden);

/// <summary>Process VermeldingAdding (E-34): beside what the aanbieder says, never in its place.</summary>
internal sealed class VermeldingAdding(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Guid>> Run(AddVermelding command, CancellationToken ct) =>
        processes.Run<Guid>(nameof(VermeldingAdding), command, async change =>
        {
            if (await change.Db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == command.Aanbieder, ct) is not { } aanbieder)
                return SharedRefusals.NotFound;
            if (verbanden.Meant(command.Samenwerking) is not { } samenwerking)
                return Refusals.SamenwerkingMissing;
            if (ZeggenschapIsPlain.CheckOne(command.Kvk, aanbieder.Kvk) is { } strange)
                return strange;
            if (command.Bron?.Trim() is not { Length: >= 5 and <= 200 } bron)
                return Refusals.VermeldingBron;
            var kvk = Kvk.From(command.Kvk!).Value;
            if (await change.Db.Set<ZeggenschapVermelding>().AnyAsync(v => v.Samenwerking == samenwerking && v.Aanbieder == aanbieder.Id && v.Kvk == kvk && v.Tot == null, ct))
                return Refusals.VermeldingKnown;
            var now = await verbanden.Now(aanbieder.Id, ct);
            var vermelding = new ZeggenschapVermelding
            {
                Id = Guid.CreateVersion7(now), Samenwerking = samenwerking, Aanbieder = aanbieder.Id, Kvk = kvk, Bron = bron, Van = now, Door = change.Actor.Naam,
            };
            change.Add(vermelding);
            change.Record(new VermeldingAdded(vermelding.Id, aanbieder.Id), ("Zeggenschap", vermelding.Id), new EventOwner(null));
            return vermelding.Id;
        }, ct);
}

/// <summary>Process VermeldingEnding: that it stood there stays known, with the reason.</summary>
internal sealed class VermeldingEnding(ProcessRunner processes, Verbanden verbanden)
{
    public const int MinReden = 20;
    public const int MaxReden = 500;

    public Task<Result<Done>> Run(EndVermelding command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VermeldingEnding), command, async change =>
        {
            var own = verbanden.Own;
            var loaded = await change.Load<ZeggenschapVermelding>(v => v.Id == command.Vermelding && v.Aanbieder == command.Aanbieder && own.Contains(v.Samenwerking) && v.Tot == null, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            if (command.Reden?.Trim() is not { Length: >= MinReden and <= MaxReden } reden)
                return Refusals.VermeldingReden;
            (loaded.Value.Tot, loaded.Value.Reden) = (await verbanden.Now(command.Aanbieder, ct), reden);
            change.Reden = reden;
            change.Record(new VermeldingEnded(command.Vermelding, command.Aanbieder), ("Zeggenschap", command.Vermelding), new EventOwner(null));
            return Done.It;
        }, ct);
}

/// <summary>An inkoper ended it.</summary>
internal sealed record VermeldingEnded(Guid Vermelding, AanbiederId Aanbieder) : ModuleContracts.IEvent;
