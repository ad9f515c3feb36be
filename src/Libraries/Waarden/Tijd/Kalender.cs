using System.Collections.Frozen;

namespace Waarden;

/// <summary>
/// Which days count. Two readings live side by side and differ on Goede Vrijdag only: for terms of law it is equated with a
/// holiday (Algemene termijnenwet art. 3(2)), for working days it is an ordinary Friday (the example of H.7 counts it).
/// </summary>
public sealed class Kalender
{
    private readonly FrozenSet<DateOnly> equated;

    private Kalender(FrozenSet<DateOnly> equated) => this.equated = equated;

    /// <summary>The national calendar without days equated by royal decree.</summary>
    public static Kalender Nationaal { get; } = new([]);

    /// <summary>This calendar with days that a royal decree equates with a holiday (art. 3(3)); they extend terms and are no working days.</summary>
    public Kalender With(IEnumerable<DateOnly> equatedDays) => new(equated.Union(equatedDays).ToFrozenSet());

    /// <summary>Monday to Friday, no general holiday (H.7).</summary>
    public bool IsWerkdag(DateOnly day) =>
        !IsWeekend(day) && !equated.Contains(day) && Feestdagen.On(day) is null or Feestdag.GoedeVrijdag;

    /// <summary>A day on which a term of law can end: no Saturday, Sunday, general holiday or day equated with one (B.9).</summary>
    public bool CanEndTermijn(DateOnly day) => !IsWeekend(day) && !equated.Contains(day) && Feestdagen.On(day) is null;

    /// <summary>The day itself, or the first day after it on which a term of law can end.</summary>
    public DateOnly ExtendTermijn(DateOnly day)
    {
        while (!CanEndTermijn(day))
        {
            day = Dates.Add(day, 1);
        }

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

internal static class Dates
{
    public static DateOnly Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : throw new ValueRefusedException(ValueRefusal.DateOutOfRange);
    }
}
