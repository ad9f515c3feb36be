using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Tells the aanbieders of a kennismaking that there is something to read: the number of the vraag and no word about whom.</summary>
internal sealed class KennismakingMailing(IAanbiederQuestions aanbieders, BerichtTekst texts) :
    IListener<KennismakingInvited>, IListener<KennismakingPlanned>, IListener<KennismakingStopped>, IListener<KennismakingEnded>
{
    public Task On(KennismakingInvited e, EventContext context, CancellationToken ct) => Tell(e.Vraag, null, "Bericht.KennismakingVraag", context, ct);

    public Task On(KennismakingPlanned e, EventContext context, CancellationToken ct) => Tell(e.Vraag, e.Offerte, "Bericht.KennismakingGesprek", context, ct);

    public Task On(KennismakingStopped e, EventContext context, CancellationToken ct) => Tell(e.Vraag, null, "Bericht.KennismakingVoorbij", context, ct);

    public Task On(KennismakingEnded e, EventContext context, CancellationToken ct) => Tell(e.Vraag, null, "Bericht.KennismakingVoorbij", context, ct);

    private async Task Tell(VraagId vraag, OfferteId? only, string key, EventContext context, CancellationToken ct)
    {
        var db = context.Change.Db;
        // The requests lie in the file of a case; only a message to each aanbieder that still takes part leaves this place.
        using var lifted = db.Scope.AsSystem();
        var verzoeken = await db.Set<KennismakingVerzoek>().AsNoTracking()
            .Where(v => v.Vraag == vraag && (only == null || v.Offerte == only) && v.Antwoord != KennismakingAntwoord.Afgeslagen && v.Gehouden == null).ToListAsync(ct);
        foreach (var verzoek in verzoeken)
        {
            var own = verzoek.Organisatie!.Value;
            if ((await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own) is { } aanbieder)
                await context.Send(aanbieder.Email, $"kennismaking/{own}", texts.Onderwerp("Bericht.Vraag", verzoek.Nummer), texts.Tekst(key, () => [verzoek.Nummer, Weergave.Moment(verzoek.AntwoordTot)]), null, ct);
        }
    }
}
