using Platform;

namespace Ondersteuning;

/// <summary>An order is refused on a listed ground with its explanation only (G.8 3.7); lack of wish is none (G.8 3.1).</summary>
internal static class GroundIsWeighty
{
    public static Refusal? Check(ToewijzingGrond? grond, string? toelichting)
    {
        if (grond is not { } chosen || !Enum.IsDefined(chosen))
            return Refusals.GrondMissing;
        return toelichting?.Trim() is { Length: >= 20 and <= 1000 } ? null : Refusals.ToelichtingLength;
    }
}
