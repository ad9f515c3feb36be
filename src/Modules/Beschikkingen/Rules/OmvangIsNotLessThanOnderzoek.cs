using Platform;

namespace Beschikkingen;

/// <summary>
/// What is granted for an element is not less time than the onderzoek fixed, unless the decision says why (D-03, B-23). Several
/// voorzieningen for one element count together.
/// </summary>
internal static class OmvangIsNotLessThanOnderzoek
{
    public static Refusal? Check(IReadOnlyCollection<VoorzieningInhoud> forOneElement)
    {
        var granted = forOneElement.Where(v => v.Uitkomst == VoorzieningUitkomst.Toegekend).ToList();
        if (granted.Count == 0 || granted.Max(v => v.MinutenOnderzoek) is not { } fixedMinutes)
            return null;
        var total = granted.Sum(v => v.MinutenPerWeek() ?? 0);
        return total >= fixedMinutes || granted.Any(v => v.Afwijking.Length >= 10) ? null : Refusals.LessThanOnderzoek;
    }
}
