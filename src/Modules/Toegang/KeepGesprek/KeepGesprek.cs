using Platform;
using Waarden;

namespace Toegang;

/// <summary>The notes of the conversation, as they are now.</summary>
internal sealed record KeepGesprek(string? Tekst, string? Aanwezig, DateOnly? Op);

/// <summary>Process GesprekKeeping: keeps the notes while the conversation goes on.</summary>
internal sealed class GesprekKeeping(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, KeepGesprek command, CancellationToken ct) =>
        processes.RunOn<GesprekNotities, GesprekNoted>(nameof(GesprekKeeping), new ZaakOpdracht(zaak, command), (notes, root, change) =>
        {
            if (root.Status == ZaakStatus.Gemeld)
                return Task.FromResult<Result<GesprekNoted>>(Refusals.OnderzoekNotStarted);
            if (DatesAreNotInFuture.Check(change.Today(root.Gemeente), [("op", command.Op)]) is { } refusal)
                return Task.FromResult<Result<GesprekNoted>>(refusal);
            (notes.Tekst, notes.Aanwezig, notes.Op) = (command.Tekst?.Trim() ?? "", command.Aanwezig?.Trim() ?? "", command.Op);
            return Task.FromResult<Result<GesprekNoted>>(new GesprekNoted(zaak, notes.Versie));
        }, ct);
}
