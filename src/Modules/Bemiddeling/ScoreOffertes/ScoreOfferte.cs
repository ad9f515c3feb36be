using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Before anybody reads a plan: has he an interest in an aanbieder that may have offered (E-36)?</summary>
internal sealed record DeclareBelang(ZaakId Zaak, VraagId Vraag, bool? HeeftBelang);

/// <summary>One plan scored, per criterion 1–5 with a reason.</summary>
internal sealed record ScoreOfferte(ZaakId Zaak, VraagId Vraag, OfferteId Offerte, IReadOnlyList<CriteriumScore> Scores);

/// <summary>All plans are scored; nothing changes any more.</summary>
internal sealed record FinishBeoordeling(ZaakId Zaak, VraagId Vraag);

/// <summary>Process VraagBelangDeclaring.</summary>
internal sealed class VraagBelangDeclaring(ProcessRunner processes)
{
    public Task<Result<Done>> Run(DeclareBelang command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagBelangDeclaring), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (command.HeeftBelang is not { } interest)
                return Refusals.VerklaringOntbreekt.At("heeftBelang");
            var vraag = loaded.Value;
            vraag.Declare(new BelangVerklaring(change.Actor.Subject, interest, change.Now(vraag.Gemeente)));
            change.Record(new VraagBelangDeclared(vraag.Id, interest), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process OfferteScoring.</summary>
internal sealed class OfferteScoring(ProcessRunner processes, BelangToets belang)
{
    public Task<Result<Done>> Run(ScoreOfferte command, CancellationToken ct) =>
        processes.Run<Done>(nameof(OfferteScoring), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (!vraag.IsBeingScored)
                return Refusals.StandNietGoed;
            if (await belang.Check(vraag, change.Actor.Subject, ct) is { } interested)
                return interested;
            if (!await change.Db.Set<OffertePlan>().AnyAsync(p => p.Offerte == command.Offerte && p.Vraag == vraag.Id && p.Vrijgegeven && (vraag.Status == VraagStatus.Gesloten || p.Herzien != null), ct))
                return SharedRefusals.NotFound;
            if (ScoresAreComplete.Check(vraag.Criteria, command.Scores) is { } incomplete)
                return incomplete;
            await Store(change, vraag, command, ct);
            change.Record(new OfferteScored(vraag.Id, command.Offerte), vraag);
            return Done.It;
        }, ct);

    private static async Task Store(Change change, Vraag vraag, ScoreOfferte command, CancellationToken ct)
    {
        var subject = change.Actor.Subject;
        var ronde = vraag.Status == VraagStatus.Gesloten ? 1 : 2;
        var now = change.Now(vraag.Gemeente);
        List<CriteriumScore> scores = [.. command.Scores.Select(s => s with { Reden = s.Reden.Trim() })];
        var earlier = await change.Db.Set<Beoordeling>().FirstOrDefaultAsync(b => b.Vraag == vraag.Id && b.Offerte == command.Offerte && b.Beoordelaar == subject && b.Ronde == ronde, ct);
        if (earlier is not null)
            (earlier.Scores, earlier.Op) = (scores, now);
        else
            change.Add(new Beoordeling
            {
                Vraag = vraag.Id, Offerte = command.Offerte, Zaak = vraag.Zaak, Gemeente = vraag.Gemeente, Ronde = ronde, Beoordelaar = subject, Naam = change.Actor.Naam, Scores = scores, Op = now,
            });
    }
}

/// <summary>Process BeoordelingFinishing.</summary>
internal sealed class BeoordelingFinishing(ProcessRunner processes, ScoreReader reader, SignaalZoeker zoeker)
{
    public Task<Result<Done>> Run(FinishBeoordeling command, CancellationToken ct) =>
        processes.Run<Done>(nameof(BeoordelingFinishing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (ScorerHasNoInterest.Check(vraag, change.Actor.Subject) is { } interested)
                return interested;
            var (begun, done) = await reader.Progress(vraag, ct);
            if (vraag.IsBeingScored && (done == 0 || begun != done))
                return Refusals.BeoordelingOnvolledig;
            if (vraag.FinishScoring(change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            await VraagLoading.Follow(change, vraag, ct);
            change.Record(new BeoordelingFinished(vraag.Id), vraag);
            await zoeker.Look(change, vraag, ct);
            return Done.It;
        }, ct);
}
