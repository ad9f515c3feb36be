using Platform;

namespace Beschikkingen;

/// <summary>A pgb needs an amount and the three conditions of Wmo 2.3.6, each with its ground (B-31 a–c).</summary>
internal static class PgbMeetsConditions
{
    private const int LeastReason = 10;

    public static Refusal? Check(PgbToets? pgb)
    {
        if (pgb is null || pgb.Bedrag <= 0)
            return Refusals.PgbBedragMissing;
        if (pgb.Bekwaam.Length < LeastReason)
            return Refusals.PgbBekwaamMissing;
        if (pgb.Wens.Length < LeastReason)
            return Refusals.PgbWensMissing;
        return pgb.Kwaliteit.Length < LeastReason ? Refusals.PgbKwaliteitMissing : null;
    }
}
