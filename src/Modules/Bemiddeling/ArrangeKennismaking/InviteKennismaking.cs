using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The consulent sends the requests.</summary>
internal sealed record InviteKennismaking(ZaakId Zaak, VraagId Vraag);

/// <summary>
/// Process KennismakingInviting: the texts pass the gate once more, against what the file knows by now, and are those that the inwoner
/// agreed to. All get the same text, form, length and term.
/// </summary>
internal sealed class KennismakingInviting(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(InviteKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingInviting), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, kennismaking) = loaded.Value;
            var passed = await SamenvattingPoort.Pass(change, toets, vraag, kennismaking.Teksten, kennismaking.Afgewezen, ct);
            if (passed.IsRefused(out refusal))
                return refusal;
            var (now, normen) = (change.Now(vraag.Gemeente), KennismakingLoading.Normen(change, vraag));
            var termijn = new KennismakingTermijn(now, normen.Sluiting(now, normen.KennismakingAntwoord), normen.KennismakingMinuten);
            if (KennismakingIsInTime.Check(vraag, termijn.AntwoordTot, 0, normen) is { } late)
                return late;
            var (offertes, gemeente) = (await Asked(change, kennismaking, ct), await change.Db.Set<Gemeente>().AsNoTracking().SingleAsync(g => g.Code == vraag.Gemeente, ct));
            if (offertes.Count == 0)
                return Refusals.StandNietGoed;
            var made = kennismaking.Invite(passed.Value, termijn, vraag, gemeente.Naam, offertes);
            if (made.IsRefused(out refusal))
                return refusal;
            foreach (var verzoek in made.Value)
                change.Add(verzoek);
            change.Record(new KennismakingInvited(vraag.Id, made.Value.Count, termijn.AntwoordTot), vraag);
            return Done.It;
        }, ct);

    private static Task<List<Offerte>> Asked(Change change, Kennismaking kennismaking, CancellationToken ct) =>
        change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == kennismaking.Vraag && kennismaking.Offertes.Contains(o.Id) && o.Status == OfferteStatus.Ingediend).ToListAsync(ct);
}
