using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>A decision goes to the beslisser when every element of the plan is decided on and everything B-26 and B-28 ask is there.</summary>
internal static class BeschikkingIsComplete
{
    private const int LeastReason = 20;

    public static Refusal? Check(Beschikking beschikking, IEnumerable<ElementId> elementen, DateOnly today)
    {
        var inhoud = beschikking.InOrder.Select(v => v.Inhoud).ToList();
        if (inhoud.Count == 0)
            return Refusals.NoVoorziening;
        if (elementen.Any(e => beschikking.Voorzieningen.TrueForAll(v => v.Element != e)))
            return Refusals.ElementUndecided;
        // A field of a voorziening stands on its own page: here the refusal is about the whole.
        var first = inhoud.Select(VoorzieningIsComplete.Check).FirstOrDefault(r => r is not null)
            ?? beschikking.Voorzieningen.GroupBy(v => v.Element).Where(g => g.Key is not null)
                .Select(g => OmvangIsNotLessThanOnderzoek.Check([.. g.Select(v => v.Inhoud)])).FirstOrDefault(r => r is not null)
            ?? PgbIsNotBesideZin.Check([.. beschikking.Toegekend.Select(v => v.Inhoud)]);
        return first is null ? General(beschikking, today) : first with { Field = null };
    }

    private static Refusal? General(Beschikking beschikking, DateOnly today)
    {
        var m = beschikking.Motivering;
        if (m.Overwegingen.Length < LeastReason)
            return Refusals.OverwegingenMissing;
        if (beschikking.Toegekend.Any() && (m.Herbeoordeling is not { } again || again < today))
            return Refusals.HerbeoordelingMissing;
        if (!m.Bijdrage && beschikking.Toegekend.Any() && m.BijdrageReden.Length == 0)
            return Refusals.BijdrageRedenMissing;
        return m.AndereGegevens && m.Zienswijze.Length == 0 ? Refusals.ZienswijzeMissing : null;
    }
}
