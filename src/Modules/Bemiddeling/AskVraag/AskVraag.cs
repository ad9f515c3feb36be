using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A bidder asks something about a vraag.</summary>
internal sealed record AskInlichting(VraagId Vraag, string Tekst);

/// <summary>The consulent answers; everybody reads it.</summary>
internal sealed record AnswerInlichting(ZaakId Zaak, VraagId Vraag, int Nummer, string Antwoord, IReadOnlyList<VondstAfwijzing>? Afgewezen = null);

/// <summary>Process InlichtingAsking: until half of the term (E-AUC-21), without a name in it.</summary>
internal sealed class InlichtingAsking(ProcessRunner processes, Toelatingen toelatingen, OfferteVoorbereiding voorbereiding)
{
    public Task<Result<int>> Run(AskInlichting command, CancellationToken ct) =>
        processes.Run<int>(nameof(InlichtingAsking), command, async change =>
        {
            await VraagLoading.Hold(change, command.Vraag, ct);
            if (toelatingen.Own is not { } organisatie
                || await change.Db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == command.Vraag, ct) is not { } vraag
                || !await toelatingen.Fits(vraag, change.Today(vraag.Gemeente), ct))
                return SharedRefusals.NotFound;
            var now = change.Now(vraag.Gemeente);
            if (QuestionIsInTime.Check(vraag, now, change.Normen) is { } late)
                return late;
            if (command.Tekst.Trim().Length is < 10 or > Inlichting.MaxVraag)
                return Refusals.InlichtingTekst;
            if (await voorbereiding.CheckBlind([new Tekstveld("tekst", 0, command.Tekst)], ct) is { } named)
                return named;
            var number = 1 + await Count(change, command.Vraag, ct);
            change.Add(new Inlichting { Vraag = vraag.Vraag, Nummer = number, Organisatie = organisatie, Gemeente = vraag.Gemeente, Tekst = command.Tekst.Trim(), GesteldOp = now });
            // The event is the bidder's alone, like those of his offerte: who asks is not known to the gemeente.
            change.Record(new InlichtingAsked(vraag.Vraag, number), ("Vraag", vraag.Vraag.Value), new EventOwner(null, organisatie));
            return number;
        }, ct);

    private static async Task<int> Count(Change change, VraagId vraag, CancellationToken ct)
    {
        // Questions of others are not readable to a bidder; only their number is used.
        using var lifted = change.Db.Scope.AsSystem();
        return await change.Db.Set<Inlichting>().CountAsync(i => i.Vraag == vraag, ct);
    }
}

/// <summary>
/// Process InlichtingAnswering: what the file knows of anybody is refused in the answer (E-AUC-05). Who answers late gives everybody
/// more time: at least the term of an answer is left afterwards.
/// </summary>
internal sealed class InlichtingAnswering(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(AnswerInlichting command, CancellationToken ct) =>
        processes.Run<Done>(nameof(InlichtingAnswering), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (await change.Db.Set<Inlichting>().FirstOrDefaultAsync(i => i.Vraag == vraag.Id && i.Nummer == command.Nummer, ct) is not { } question)
                return SharedRefusals.NotFound;
            if (vraag.Status != VraagStatus.Gepubliceerd || question.Antwoord is not null)
                return Refusals.StandNietGoed;
            if (command.Antwoord.Trim().Length is < 2 or > Inlichting.MaxAntwoord)
                return Refusals.InlichtingAntwoord;
            // The question is published with its answer, and bidders read earlier answers beside it: all of it goes through the gate.
            if (await toets.CheckForBidders(vraag, [new Tekstveld("antwoord", 0, command.Antwoord), new Tekstveld("vraag", 0, question.Tekst), .. await Earlier(change.Db, vraag.Id, ct)], command.Afgewezen ?? [], ct) is { } told)
                return told.Field == "vraag" ? Refusals.InlichtingHerkenbaar : told.Code == nameof(Refusals.TekstHerkenbaar) ? Refusals.AntwoordHerkenbaar : told;
            await Publish(change, vraag, question, command.Antwoord.Trim(), ct);
            return Done.It;
        }, ct);

    /// <summary>The answers that bidders read already.</summary>
    internal static async Task<IEnumerable<Tekstveld>> Earlier(KeukentafelDbContext db, VraagId vraag, CancellationToken ct) =>
        (await db.Set<Inlichting>().AsNoTracking().Where(i => i.Vraag == vraag && i.Antwoord != null).Select(i => i.Antwoord!).ToListAsync(ct)).Select((a, i) => new Tekstveld(Tekstveld.Eerder, i, a));

    private static async Task Publish(Change change, Vraag vraag, Inlichting question, string answer, CancellationToken ct)
    {
        var now = change.Now(vraag.Gemeente);
        (question.Antwoord, question.BeantwoordOp, question.Versie) = (answer, now, question.Versie + 1);
        var normen = new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), change.Normen);
        var moved = vraag.Postpone(normen.Sluiting(now, normen.Antwoord));
        await VraagLoading.Follow(change, vraag, ct);
        var copy = await change.Db.Set<Publicatie>().SingleAsync(p => p.Vraag == vraag.Id, ct);
        copy.Inlichtingen = [.. copy.Inlichtingen, new PublicatieInlichting(question.Nummer, question.Tekst, answer, now)];
        change.Record(new InlichtingAnswered(vraag.Id, question.Nummer), vraag);
        if (moved)
            change.Record(new VraagExtended(vraag.Id, vraag.Sluit!.Value), vraag);
    }
}
