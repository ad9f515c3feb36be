using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner says of each proposal: past, past niet, weet niet.</summary>
internal sealed record JudgeVoorstellen(ZaakId Zaak, VraagId Vraag, IReadOnlyList<VoorstelOordeel> Oordelen);

/// <summary>Staff puts in what the inwoner said, with his signature or a witness who is no scorer.</summary>
internal sealed record RecordOordeel(ZaakId Zaak, VraagId Vraag, IReadOnlyList<VoorstelOordeel> Oordelen, Bekrachtiging Bekrachtiging);

/// <summary>What makes an act on behalf of the inwoner his: a signature with its day, or a witness.</summary>
internal sealed record Bekrachtiging(KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige)
{
    /// <summary>Checks it against those who scored (design/bemiddeling, Evaluation 6).</summary>
    public async Task<Refusal?> Check(Change change, Vraag vraag, CancellationToken ct)
    {
        if (Wijze == KeuzeWijze.Handtekening)
            return Ondertekend is { } day && day <= change.Today(vraag.Gemeente) ? null : Refusals.HandtekeningOntbreekt;
        if (Wijze != KeuzeWijze.Getuige || string.IsNullOrWhiteSpace(Getuige))
            return Refusals.GetuigeOntbreekt;
        var scorers = await change.Db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).Select(b => new { b.Beoordelaar, b.Naam }).Distinct().ToListAsync(ct);
        return scorers.Exists(s => s.Beoordelaar == change.Actor.Subject || string.Equals(s.Naam, Getuige.Trim(), StringComparison.OrdinalIgnoreCase))
            ? Refusals.GetuigeIsBeoordelaar
            : null;
    }
}

/// <summary>Process VoorstellenJudging.</summary>
internal sealed class VoorstellenJudging(ProcessRunner processes, VoorstelReader reader)
{
    public Task<Result<Done>> Run(JudgeVoorstellen command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VoorstellenJudging), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            // The inwoner's own judgement is written into the gemeente's file.
            change.ActFor(loaded.Value.Gemeente);
            return await Judge(change, loaded.Value, command.Oordelen, reader, ct);
        }, ct);

    internal static async Task<Result<Done>> Judge(Change change, Vraag vraag, IReadOnlyList<VoorstelOordeel> oordelen, VoorstelReader reader, CancellationToken ct)
    {
        var (all, _) = await reader.Of(vraag, all: true, ct);
        if (vraag.Judge(oordelen, all.Select(v => v.Offerte).ToHashSet(), change.By(vraag.Gemeente)).IsRefused(out var refusal))
            return refusal;
        change.Record(new VoorstellenJudged(vraag.Id, vraag.Oordelen.Count), vraag);
        return Done.It;
    }
}

/// <summary>Process OordeelRecording.</summary>
internal sealed class OordeelRecording(ProcessRunner processes, VoorstelReader reader)
{
    public Task<Result<Done>> Run(RecordOordeel command, CancellationToken ct) =>
        processes.Run<Done>(nameof(OordeelRecording), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (await command.Bekrachtiging.Check(change, loaded.Value, ct) is { } refusal)
                return refusal;
            change.Namens = "inwoner";
            return await VoorstellenJudging.Judge(change, loaded.Value, command.Oordelen, reader, ct);
        }, ct);
}
