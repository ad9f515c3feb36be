using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Never two rounds at once for one voorziening, and after a round that was closed with offertes no new one for the same case and
/// goal within the term of E-32: what was seen then would be used now (E-30).
/// </summary>
internal static class RoundIsNotRepeated
{
    public static Refusal? Check(IEnumerable<Vraag> earlier, VraagBron bron, DateOnly today, int days)
    {
        foreach (var vraag in earlier)
        {
            var same = vraag.Voorziening == bron.Voorziening.Id;
            if (same && vraag.IsActive)
                return Refusals.VraagLooptAl;
            var sameGoal = same || vraag.Categorie == bron.Voorziening.Categorie || vraag.Doel is { } goal && goal == bron.Doel;
            if (sameGoal && vraag.ClosedWithOffertes && vraag.Status != VraagStatus.Gegund && IsWithin(vraag.GeslotenOp!.Value, today, days))
                return Refusals.HerhalingGeblokkeerd;
            if (same && vraag.Status == VraagStatus.Gegund)
                return Refusals.VoorzieningNietOpen;
        }
        return null;
    }

    private static bool IsWithin(DateTimeOffset closed, DateOnly today, int days) => today.DayNumber - DomainClock.DateIn(closed).DayNumber <= days;
}
