using Platform;

namespace Beschikkingen;

/// <summary>Who must complete an application is told what is missing and gets a week at least (B-29; the week is ours).</summary>
internal static class AanvullingIsClear
{
    public const int LeastDays = 7;

    public static Refusal? Check(string? wat, DateOnly today, DateOnly? uiterlijk)
    {
        if (string.IsNullOrWhiteSpace(wat) || wat.Trim().Length < 5)
            return Refusals.AanvullingUnclear;
        return uiterlijk is { } last && last >= today.AddDays(LeastDays) ? null : Refusals.AanvullingTooShort;
    }
}
