namespace Waarden;

/// <summary>Counts in working days (H.7): Monday to Friday except national holidays; the day of the event itself is day 0.</summary>
public static class Werkdagen
{
    /// <summary>
    /// The n-th working day after a day; with n = 0 the day itself, or the first working day after it. A negative n is refused.
    /// </summary>
    public static DateOnly Add(DateOnly from, int n, Kalender? kalender = null)
    {
        if (n < 0)
        {
            throw new ValueRefusedException(ValueRefusal.WerkdagenNegative);
        }

        var calendar = kalender ?? Kalender.Nationaal;
        var day = from;
        for (var left = n; left > 0;)
        {
            day = Dates.Add(day, 1);
            left -= calendar.IsWerkdag(day) ? 1 : 0;
        }

        while (!calendar.IsWerkdag(day))
        {
            day = Dates.Add(day, 1);
        }

        return day;
    }

    /// <summary>
    /// The last working day that lies at least n working days before a day, to plan back from a start. A negative n is refused.
    /// </summary>
    public static DateOnly Before(DateOnly until, int n, Kalender? kalender = null)
    {
        if (n < 0)
        {
            throw new ValueRefusedException(ValueRefusal.WerkdagenNegative);
        }

        var calendar = kalender ?? Kalender.Nationaal;
        var day = until;
        for (var left = n; left > 0;)
        {
            day = Dates.Add(day, -1);
            left -= calendar.IsWerkdag(day) ? 1 : 0;
        }

        while (!calendar.IsWerkdag(day))
        {
            day = Dates.Add(day, -1);
        }

        return day;
    }

    /// <summary>Number of working days after the first day up to and including the second; negative when the second lies before the first.</summary>
    public static int Between(DateOnly from, DateOnly until, Kalender? kalender = null)
    {
        if (until < from)
        {
            return -Between(until, from, kalender);
        }

        var calendar = kalender ?? Kalender.Nationaal;
        var count = 0;
        for (var number = from.DayNumber + 1; number <= until.DayNumber; number++)
        {
            count += calendar.IsWerkdag(DateOnly.FromDayNumber(number)) ? 1 : 0;
        }

        return count;
    }
}
