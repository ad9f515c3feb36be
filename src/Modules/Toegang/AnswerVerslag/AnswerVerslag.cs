using Platform;
using Waarden;

namespace Toegang;

/// <summary>What the inwoner thinks of the report.</summary>
internal sealed record AnswerVerslag(bool? Akkoord, string? Tekst);

/// <summary>Process VerslagAnswering: the inwoner says that it is right, or what should be different.</summary>
internal sealed class VerslagAnswering(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, AnswerVerslag command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, VerslagAnswered>(nameof(VerslagAnswering), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
            Task.FromResult(onderzoek.Answer(command.Akkoord, command.Tekst, change.Today(root.Gemeente))), ct);
}
