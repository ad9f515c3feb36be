using Waarden;

namespace Beschikkingen;

/// <summary>Until when a decision on an application is in time: two weeks (B-22) and the days on which the term stood still (B-29).</summary>
internal static class Besluittermijn
{
    /// <summary>The term as it is on a day.</summary>
    public static Termijn Of(Aanvraag aanvraag, DateOnly op, NormTabel normen)
    {
        var term = Termen(aanvraag.Gemeente, normen).Besluit(aanvraag.Ontvangen);
        var days = aanvraag.Aanvullingen.Sum(a => a.DaysSuspended(op));
        return days > 0 ? term.ExtendedBy(days) : term;
    }

    /// <summary>The terms of law that hold in a gemeente.</summary>
    public static Wettelijketermijnen Termen(Gemeentecode gemeente, NormTabel normen) => new(normen, gemeente);
}
