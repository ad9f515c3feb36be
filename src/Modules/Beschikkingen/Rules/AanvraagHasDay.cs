using Platform;

namespace Beschikkingen;

/// <summary>An application was received on a day that is past or today, and not before the melding (B-22).</summary>
internal static class AanvraagHasDay
{
    public static Refusal? Check(DateOnly op, DateOnly today, DateOnly melding)
    {
        if (op > today)
            return Refusals.DateInFuture;
        return op < melding ? Refusals.DateBeforeMelding : null;
    }
}
