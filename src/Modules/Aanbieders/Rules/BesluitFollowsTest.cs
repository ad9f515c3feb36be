using Platform;

namespace Aanbieders;

/// <summary>
/// Who meets all requirements is admitted, who does not is not: the test leaves no room for choice (E-OH-01, E-OH-04, E-OH-06).
/// </summary>
internal static class BesluitFollowsTest
{
    public static Refusal? Check(IReadOnlyList<string> eisen, IReadOnlyList<Eisoordeel> oordelen, ToelatingBesluit besluit)
    {
        if (!eisen.Order().SequenceEqual(oordelen.Select(o => o.Eis).Order()))
            return Refusals.EisUntested;
        for (var i = 0; i < oordelen.Count; i++)
        {
            if (!oordelen[i].Voldoet && string.IsNullOrWhiteSpace(oordelen[i].Toelichting))
                return Refusals.OordeelWithoutReason.At($"oordelen[{i}].toelichting");
        }
        var all = oordelen.All(o => o.Voldoet);
        if (all && besluit != ToelatingBesluit.Toelaten)
            return Refusals.MustAdmit;
        return !all && besluit == ToelatingBesluit.Toelaten ? Refusals.MayNotAdmit : null;
    }
}
