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
    public async Task Run(CancellationToken ct)
    {
        List<(OfferteId Id, Gemeentecode Gemeente, DateTimeOffset Sluit, AanbiederId Organisatie)> drafts;
        await using (var scope = scopes.CreateSystemScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
            var rows = await db.Set<Offerte>().AsNoTracking().Where(o => o.Status == OfferteStatus.Concept && db.Set<OfferteConcept>().Any(c => c.Offerte == o.Id && c.HerinnerdOp == null))
                .Join(db.Set<Publicatie>().Where(p => p.Open), o => o.Vraag, p => p.Vraag, (o, p) => new { o.Id, o.Gemeente, p.Sluit, o.Organisatie }).ToListAsync(ct);
            drafts = [.. rows.Select(r => (r.Id, r.Gemeente, r.Sluit, r.Organisatie))];
        }
        foreach (var (id, gemeente, sluit, organisatie) in drafts)
        {
            var now = clock.Now(gemeente);
            if (now < sluit && Werkdagen.Add(DomainClock.DateIn(now), 1) >= DomainClock.DateIn(sluit))
                await Remind(id, organisatie, now, ct);
        }
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
