using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The draft of the report as it is now.</summary>
/// <param name="Rubrieken">Sections by letter, a to g (B-10).</param>
/// <param name="Wensen">What was done with each wish, by its number (B-05).</param>
internal sealed record WriteVerslag(IReadOnlyDictionary<string, string?>? Rubrieken, IReadOnlyDictionary<string, string?>? Wensen);

/// <summary>Process VerslagWriting: keeps the draft.</summary>
internal sealed class VerslagWriting(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, WriteVerslag command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, VerslagWritten>(nameof(VerslagWriting), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
        {
            if (root.Status == ZaakStatus.Gemeld)
                return Task.FromResult<Result<VerslagWritten>>(Refusals.OnderzoekNotStarted);
            var answers = (command.Wensen ?? new Dictionary<string, string?>()).Where(w => int.TryParse(w.Key, out _)).ToDictionary(w => int.Parse(w.Key, System.Globalization.CultureInfo.InvariantCulture), w => w.Value);
            return Task.FromResult<Result<VerslagWritten>>(onderzoek.Write(command.Rubrieken ?? new Dictionary<string, string?>(), answers));
        }, ct);
}

/// <summary>Process VerslagIssuing: gives the written report to the inwoner (B-12).</summary>
internal sealed class VerslagIssuing(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, CancellationToken ct) =>
        processes.RunOn<Onderzoek, VerslagIssued>(nameof(VerslagIssuing), new ZaakOpdracht(zaak), async (onderzoek, root, change) =>
        {
            await change.Touch(root, ct);
            return onderzoek.Issue(root, change.Today(root.Gemeente));
        }, ct);
}
