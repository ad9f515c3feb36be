using Platform;

namespace Ondersteuning;

/// <summary>Support starts within the period of the order, and a start is reported when it has happened (H-16, WMO305).</summary>
internal static class StartFitsOrder
{
    public static Refusal? Check(Toewijzing toewijzing, DateOnly? op, DateOnly today)
    {
        if (op is not { } day)
            return Refusals.StartMissing;
        if (day < toewijzing.Ingang || day > toewijzing.Einde)
            return Refusals.StartOutsidePeriod(toewijzing.Ingang, toewijzing.Einde);
        return day > today ? Refusals.StartInFuture : null;
    }
}
