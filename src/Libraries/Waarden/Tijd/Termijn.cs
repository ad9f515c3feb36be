using System.Globalization;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// A term of law by the day-count rules of B.9: the day of the event is day 0, a week is seven days, and a last day on a Saturday,
/// Sunday or general holiday moves to the next day that is none (Algemene termijnenwet art. 1). A term of three days or more holds
/// two such days at least (art. 2). A term of more than 90 days, twelve weeks or three months, or in years, does not move (art. 4).
/// The rulebook marks the articles of that law M: to be checked before they are shown as law.
/// Refused: a length below one, and dates outside the calendar.
/// </summary>
public sealed record Termijn
{
    [JsonConstructor]
    private Termijn(DateOnly dag0, DateOnly berekend, DateOnly laatsteDag)
    {
        Dag0 = dag0;
        Berekend = berekend;
        LaatsteDag = laatsteDag;
    }

    /// <summary>Day of the event; not counted.</summary>
    public DateOnly Dag0 { get; }

    /// <summary>Last day as counted, before it is moved.</summary>
    public DateOnly Berekend { get; }

    /// <summary>Last day on which it is still in time.</summary>
    public DateOnly LaatsteDag { get; }

    /// <summary>The last day was moved because of a weekend or holiday.</summary>
    public bool IsMoved => LaatsteDag != Berekend;

    /// <summary>A term in weeks of seven days.</summary>
    public static Termijn InWeeks(DateOnly dag0, int weeks, Kalender? kalender = null) =>
        Make(dag0, Dates.Add(dag0, 7L * Positive(weeks)), weeks <= 12, kalender);

    /// <summary>A term in calendar days.</summary>
    public static Termijn InDays(DateOnly dag0, int days, Kalender? kalender = null) =>
        Make(dag0, Dates.Add(dag0, Positive(days)), days <= 90, kalender);

    /// <summary>A term in months: the same day of the month, or the last day of a shorter one.</summary>
    public static Termijn InMonths(DateOnly dag0, int months, Kalender? kalender = null) =>
        Make(dag0, AddMonths(dag0, Positive(months)), months <= 3, kalender);

    /// <summary>A term in years, which does not move (art. 4): how long a document is kept (B-48).</summary>
    public static Termijn InYears(DateOnly dag0, int years)
    {
        var end = AddMonths(dag0, 12 * Positive(years));
        return new Termijn(dag0, end, end);
    }

    /// <summary>
    /// The term goes on for some days after its counted last day: suspended while something is completed (B-29), or postponed
    /// (B-38). The new last day is moved again where needed.
    /// </summary>
    public Termijn ExtendedBy(int days, Kalender? kalender = null)
    {
        var end = Dates.Add(Berekend, Positive(days));
        return new Termijn(Dag0, end, (kalender ?? Kalender.Nationaal).ExtendTermijn(end));
    }

    /// <summary>The day lies after the last day.</summary>
    public bool IsOverOn(DateOnly day) => day > LaatsteDag;

    /// <summary>Days left from a day up to and including the last day: 0 on the last day, negative when it is over.</summary>
    public int DaysLeftOn(DateOnly day) => LaatsteDag.DayNumber - day.DayNumber;

    /// <summary>Form for logs and tests.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Dag0:yyyy-MM-dd} -> {LaatsteDag:yyyy-MM-dd}");

    private static Termijn Make(DateOnly dag0, DateOnly end, bool moves, Kalender? kalender)
    {
        if (!moves)
        {
            return new Termijn(dag0, end, end);
        }

        var calendar = kalender ?? Kalender.Nationaal;
        var last = calendar.ExtendTermijn(end);
        if (end.DayNumber - dag0.DayNumber >= 3)
        {
            while (CountableDays(dag0, last, calendar) < 2)
            {
                last = calendar.ExtendTermijn(Dates.Add(last, 1));
            }
        }

        return new Termijn(dag0, end, last);
    }

    private static int CountableDays(DateOnly dag0, DateOnly last, Kalender calendar)
    {
        var count = 0;
        for (var number = last.DayNumber; number > dag0.DayNumber && count < 2; number--)
        {
            count += calendar.CanEndTermijn(DateOnly.FromDayNumber(number)) ? 1 : 0;
        }

        return count;
    }

    private static int Positive(int length) => length > 0 ? length : throw new ValueRefusedException(ValueRefusal.TermijnNotPositive);

    private static DateOnly AddMonths(DateOnly day, int months) =>
        months <= (9999 - day.Year) * 12 ? day.AddMonths(months) : throw new ValueRefusedException(ValueRefusal.DateOutOfRange);
}
