using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A draft is not handed in and the round ends within a working day: its bidder is reminded once.</summary>
internal sealed record OfferteReminded(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>Calendar work: reminds who began an offerte and did not hand it in, a working day before the end.</summary>
internal sealed class RemindBiddersWork(IServiceScopeFactory scopes, DomainClock clock) : ICalendarWork
{
    // Rounds in one question: however many there are, a few drafts are in memory at a time.
    private const int AtATime = 50;

    public async Task Run(CancellationToken ct)
    {
        foreach (var rounds in (await Ending(ct)).Chunk(AtATime))
        {
            foreach (var (id, gemeente, organisatie) in await Drafts(rounds, ct))
                await Remind(id, organisatie, clock.Now(gemeente), ct);
        }
    }

    private async Task<IReadOnlyList<VraagId>> Ending(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var open = await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<Publicatie>().AsNoTracking().Where(p => p.Open)
            .Select(p => new { p.Vraag, p.Gemeente, p.Sluit }).ToListAsync(ct);
        return [.. open.Where(p => EndsWithinAWorkingDay(p.Sluit, clock.Now(p.Gemeente))).Select(p => p.Vraag)];
    }

    private static bool EndsWithinAWorkingDay(DateTimeOffset sluit, DateTimeOffset now) =>
        now < sluit && Werkdagen.Add(DomainClock.DateIn(now), 1) >= DomainClock.DateIn(sluit);

    private async Task<List<(OfferteId Id, Gemeentecode Gemeente, AanbiederId Organisatie)>> Drafts(VraagId[] rounds, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        var rows = await db.Set<Offerte>().AsNoTracking()
            .Where(o => rounds.Contains(o.Vraag) && o.Status == OfferteStatus.Concept && db.Set<OfferteConcept>().Any(c => c.Offerte == o.Id && c.HerinnerdOp == null))
            .Select(o => new { o.Id, o.Gemeente, o.Organisatie }).ToListAsync(ct);
        return [.. rows.Select(r => (r.Id, r.Gemeente, r.Organisatie))];
    }

    private async Task Remind(OfferteId id, AanbiederId organisatie, DateTimeOffset now, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
        await processes.Run<Done>("OfferteReminding", new { id }, async change =>
        {
            // The version stays: who is writing at this moment goes on undisturbed.
            var offerte = await change.Db.Set<Offerte>().AsNoTracking().SingleAsync(o => o.Id == id, ct);
            var concept = await change.Db.Set<OfferteConcept>().SingleAsync(c => c.Offerte == id, ct);
            if (offerte.Status != OfferteStatus.Concept || concept.HerinnerdOp is not null)
                return Done.It;
            concept.HerinnerdOp = now;
            OfferteLoading.Record(change, new OfferteReminded(id, offerte.Vraag), id, organisatie);
            return Done.It;
        }, ct);
    }
}

/// <summary>The reminder itself.</summary>
internal sealed class ReminderMailing(IAanbiederQuestions aanbieders, BerichtTekst texts) : IListener<OfferteReminded>
{
    public async Task On(OfferteReminded e, EventContext context, CancellationToken ct)
    {
        if (context.Owner.Organisatie is not { } own || (await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own) is not { } bidder)
            return;
        var offerte = await context.Change.Db.Set<Offerte>().AsNoTracking().SingleAsync(o => o.Id == e.Offerte, ct);
        await context.Send(
            bidder.Email, "herinnering", texts.Onderwerp("Bericht.HerinneringOnderwerp", offerte.Nummer),
            texts.Tekst("Bericht.Herinnering", () => [offerte.Nummer, Weergave.Moment(offerte.Sluit)]), null, ct);
    }
}
