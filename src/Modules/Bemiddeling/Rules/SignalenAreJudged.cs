using Platform;

namespace Bemiddeling;

/// <summary>Prices stay closed while it was not judged whether offertes of one group were made independently (E-34).</summary>
internal static class SignalenAreJudged
{
    public static Refusal? Check(IEnumerable<Signaal> signalen) =>
        signalen.Any(s => s is { Soort: SignaalSoort.EenEigenaar, IsJudged: false }) ? Refusals.SignaalOnbeoordeeld : null;
}
