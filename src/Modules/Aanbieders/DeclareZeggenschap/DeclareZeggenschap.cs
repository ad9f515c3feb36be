using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An aanbieder says with whom it forms one group, and how it keeps its proposals apart.</summary>
internal sealed record DeclareZeggenschap(AanbiederId Aanbieder, IReadOnlyList<string> Nummers, string Werkwijze);

/// <summary>Process ZeggenschapDeclaring (E-34): only about itself; what an inkoper found stays as it is.</summary>
internal sealed class ZeggenschapDeclaring(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(DeclareZeggenschap command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ZeggenschapDeclaring), command, async change =>
        {
            if (!change.Db.Scope.Organisaties.Contains(command.Aanbieder))
                return SharedRefusals.NotFound;
            var loaded = await change.Load<Aanbieder>(a => a.Id == command.Aanbieder, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (ZeggenschapIsPlain.Check(command.Nummers, command.Werkwijze, loaded.Value.Kvk) is { } refusal)
                return refusal;
            if (await change.Db.Set<Zeggenschap>().FirstOrDefaultAsync(z => z.Organisatie == command.Aanbieder, ct) is not { } zeggenschap)
                change.Add(zeggenschap = new Zeggenschap { Organisatie = command.Aanbieder });
            zeggenschap.Declare([.. command.Nummers.Select(Kvk.From)], command.Werkwijze.Trim(), await verbanden.Now(command.Aanbieder, ct));
            change.Record(new ZeggenschapDeclared(command.Aanbieder, command.Nummers.Count), ("Aanbieder", command.Aanbieder.Value), new EventOwner(null, command.Aanbieder));
            return Done.It;
        }, ct);
}
