using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper sets how aanbieders are admitted.</summary>
internal sealed record SetProcedure(SamenwerkingId? Samenwerking, Procedureinvoer Procedure);

/// <summary>Process ProcedureSetting.</summary>
internal sealed class ProcedureSetting(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(SetProcedure command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ProcedureSetting), command, async change =>
        {
            if (verbanden.Meant(command.Samenwerking) is not { } samenwerking)
                return Refusals.SamenwerkingMissing;
            var procedure = Procedure.Default(samenwerking);
            if (await change.Db.Set<Procedure>().AnyAsync(p => p.Samenwerking == samenwerking, ct))
            {
                var loaded = await change.Load<Procedure>(p => p.Samenwerking == samenwerking, ct);
                if (loaded.IsRefused(out var refusal))
                    return refusal;
                procedure = loaded.Value;
            }
            var done = procedure.Set(command.Procedure);
            if (done.Refusal is not null)
                return done;
            if (procedure.Versie == 0)
                change.Add(procedure);
            change.Record(new ProcedureSet(samenwerking, procedure.Instroom), ("Procedure", samenwerking.Value), new EventOwner(null));
            return Done.It;
        }, ct);
}

/// <summary>How aanbieders come in was set.</summary>
internal sealed record ProcedureSet(SamenwerkingId Samenwerking, ProcedureInstroom Instroom) : ModuleContracts.IEvent;
