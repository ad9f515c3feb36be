using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An aanbieder says whether it comes. No costs nothing and takes no reason.</summary>
internal sealed record AnswerKennismaking(OfferteId Offerte, bool Aanvaard, bool Geheimhouding, string Telefoon, string Voorstel);

/// <summary>Process KennismakingAnswering.</summary>
internal sealed class KennismakingAnswering(ProcessRunner processes, Toelatingen toelatingen)
{
    public Task<Result<Done>> Run(AnswerKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingAnswering), command, async change =>
        {
            var loaded = await Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, verzoek) = loaded.Value;
            if (!KennismakingIsOpen.Holds(vraag.Status))
                return Refusals.KennismakingVoorbij;
            var by = change.By(verzoek.Gemeente);
            var answered = command.Aanvaard ? verzoek.Accept(command.Geheimhouding, command.Telefoon, command.Voorstel, by) : verzoek.Decline(by);
            if (answered.IsRefused(out refusal))
                return refusal;
            change.Record(new KennismakingAnswered(verzoek.Offerte, vraag.Id, command.Aanvaard), vraag);
            return Done.It;
        }, ct);

    private async Task<Result<(Vraag Vraag, KennismakingVerzoek Verzoek)>> Load(Change change, OfferteId offerte, CancellationToken ct)
    {
        var own = toelatingen.Own;
        var about = await change.Db.Set<KennismakingVerzoek>().AsNoTracking().Where(v => v.Offerte == offerte && own != null && v.Organisatie == own).Select(v => (VraagId?)v.Vraag).FirstOrDefaultAsync(ct);
        if (about is not { } id)
            return SharedRefusals.NotFound;
        await VraagLoading.Hold(change, id, ct);
        var loaded = await change.Load<KennismakingVerzoek>(v => v.Offerte == offerte && v.Organisatie == own, ct);
        if (loaded.IsRefused(out var absent))
            return absent;
        // The answer lies in the file of the gemeente, of which the aanbieder sees nothing.
        change.ActFor(loaded.Value.Gemeente);
        return (await change.Db.Set<Vraag>().SingleAsync(v => v.Id == id, ct), loaded.Value);
    }
}
