using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A proposal of a signal, by the letter that the inwoner knows it by: never who made it.</summary>
/// <param name="Letter">What it is called.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Gevraagd">Until when its bidder may answer; null while he was not asked.</param>
/// <param name="Toelichting">What he answered.</param>
/// <param name="Terzijde">It takes no part any more.</param>
internal sealed record SignaalPlan(string Letter, OfferteInhoud Plan, DateTimeOffset? Gevraagd, string? Toelichting, bool Terzijde);

/// <summary>A signal as who judges it sees it.</summary>
internal sealed record SignaalStuk(
    Guid Signaal, SignaalSoort Soort, IReadOnlyList<SignaalPlan> Voorstellen, SignaalOordeel? Voorgesteld, string? Reden, string? Door, bool Eigen, bool Bevestigd, int Versie);

/// <summary>The signals of one vraag, by its pseudonym.</summary>
internal sealed record SignalenStand(VraagId Vraag, string Nummer, bool MagOordelen, IReadOnlyList<SignaalStuk> Signalen);

/// <summary>Reads signals for those who open, once the scores stand.</summary>
internal sealed class SignaalReader(KeukentafelDbContext db, SignaalLoading loading, CurrentActor current)
{
    /// <summary>Of one vraag of the actor's gemeente; refused for who had a hand in it.</summary>
    public async Task<Result<SignalenStand>> Of(VraagId id, CancellationToken ct)
    {
        // Who opens is not of the team of the case: the published copy says that the vraag is his gemeente's.
        if (!await db.Set<Publicatie>().AsNoTracking().AnyAsync(p => p.Vraag == id && db.Scope.Gemeenten.Contains(p.Gemeente), ct))
            return SharedRefusals.NotFound;
        using var lifted = db.Scope.AsSystem();
        var vraag = await db.Set<Vraag>().AsNoTracking().SingleAsync(v => v.Id == id, ct);
        if (await loading.Check(db, vraag, current.Actor, ct) is { } refusal)
            return refusal;
        var signalen = await db.Set<Signaal>().AsNoTracking().Where(s => s.Vraag == id).OrderBy(s => s.Gezien).ThenBy(s => s.Id).ToListAsync(ct);
        var voorstellen = await Voorstellen(vraag, ct);
        return new SignalenStand(
            id, vraag.Nummer, vraag.IsScored && vraag.Opening is null,
            [
                .. signalen.Select(s => new SignaalStuk(
                    s.Id, s.Soort, [.. s.Offertes.Select(o => voorstellen[o]).OrderBy(v => v.Letter, StringComparer.Ordinal)], s.Voorstel?.Oordeel, s.Voorstel?.Reden, s.Voorstel?.Door.Naam,
                    s.Voorstel?.Door.Subject == current.Actor.Subject, s.IsJudged, s.Versie)),
            ]);
    }

    private async Task<IReadOnlyDictionary<OfferteId, SignaalPlan>> Voorstellen(Vraag vraag, CancellationToken ct)
    {
        var plans = await db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag.Id && p.Vrijgegeven).Select(p => new { p.Offerte, p.Inhoud }).ToListAsync(ct);
        var offertes = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Id).Select(o => new { o.Id, o.Status, o.ToelichtingTot }).ToDictionaryAsync(o => o.Id, ct);
        var answers = await db.Set<SignaalToelichting>().AsNoTracking().Where(t => t.Vraag == vraag.Id).ToDictionaryAsync(t => t.Offerte, t => t.Tekst, ct);
        var letters = VoorstelReader.Letters(vraag.Id, plans.Select(p => p.Offerte));
        return plans.ToDictionary(
            p => p.Offerte,
            p => new SignaalPlan(letters[p.Offerte], p.Inhoud!, offertes[p.Offerte].ToelichtingTot, answers.GetValueOrDefault(p.Offerte), offertes[p.Offerte].Status == OfferteStatus.TerzijdeGelegd));
    }
}
