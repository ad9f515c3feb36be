using Platform;

namespace Beschikkingen;

/// <summary>Each voorziening states what B-26 asks, and why (B-28).</summary>
internal static class VoorzieningIsComplete
{
    private const int LeastReason = 10;

    public static Refusal? Check(VoorzieningInhoud v)
    {
        if (v.Product is null)
            return Refusals.ProductMissing;
        if (v.Resultaat.Length == 0)
            return Refusals.ResultaatMissing;
        if (v.Uitkomst == VoorzieningUitkomst.Toegekend && Granted(v) is { } refusal)
            return refusal;
        return v.Motivering.Length < LeastReason ? Refusals.MotiveringMissing : null;
    }

    private static Refusal? Granted(VoorzieningInhoud v)
    {
        if (v.Aard.Length == 0)
            return Refusals.AardMissing;
        if (OmvangIsTime.Check(v.Product!, v.Omvang) is { } refusal)
            return refusal;
        if (v.Ingang is null)
            return Refusals.IngangMissing;
        if (v.Einde is null || v.Einde < v.Ingang)
            return Refusals.EindeMissing;
        return v.Vorm == VoorzieningVorm.Pgb ? PgbMeetsConditions.Check(v.Pgb) : null;
    }
}
