using System.Collections.Concurrent;

namespace Waarden;

/// <summary>Why a day is a general holiday, in the order of the year 2026.</summary>
public enum Feestdag
{
    /// <summary>1 January.</summary>
    Nieuwjaarsdag,

    /// <summary>Friday before Easter; only equated with a holiday, for terms of law (Algemene termijnenwet art. 3(2)).</summary>
    GoedeVrijdag,

    /// <summary>Monday after Easter.</summary>
    TweedePaasdag,

    /// <summary>27 April, or 26 April when that is a Sunday; until 2013 Koninginnedag, 30 April or 29 April.</summary>
    Koningsdag,

    /// <summary>5 May, every year for terms of law, whatever a cao says.</summary>
    Bevrijdingsdag,

    /// <summary>Thursday, 39 days after Easter.</summary>
    Hemelvaartsdag,

    /// <summary>Monday, 50 days after Easter.</summary>
    TweedePinksterdag,

    /// <summary>25 December.</summary>
    EersteKerstdag,

    /// <summary>26 December.</summary>
    TweedeKerstdag,
}

/// <summary>
/// National holidays of the Algemene termijnenwet art. 3, computed for every year. Days that a royal decree equates with a
/// holiday (art. 3(3)) cannot be computed: they are handed to <see cref="Kalender.With"/>.
/// </summary>
public static class Feestdagen
{
    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, Feestdag>> years = new();

    /// <summary>The holidays of a year by date; where two fall together (Hemelvaart on 5 May) the date stands once.</summary>
    public static IReadOnlyDictionary<DateOnly, Feestdag> In(int year) => years.GetOrAdd(year, Compute);

    /// <summary>The holiday on this day, or null.</summary>
    public static Feestdag? On(DateOnly day) => In(day.Year).TryGetValue(day, out var feestdag) ? feestdag : null;

    /// <summary>Easter Sunday in the Gregorian calendar.</summary>
    public static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var leapCenturies = century / 4;
        var moonShift = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - leapCenturies - moonShift + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - epact - (year % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var march = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, march / 31, (march % 31) + 1);
    }

    private static IReadOnlyDictionary<DateOnly, Feestdag> Compute(int year)
    {
        var easter = Easter(year);
        var days = new Dictionary<DateOnly, Feestdag>
        {
            [new DateOnly(year, 1, 1)] = Feestdag.Nieuwjaarsdag,
            [easter.AddDays(-2)] = Feestdag.GoedeVrijdag,
            [easter.AddDays(1)] = Feestdag.TweedePaasdag,
            [Koningsdag(year)] = Feestdag.Koningsdag,
            [new DateOnly(year, 12, 25)] = Feestdag.EersteKerstdag,
            [new DateOnly(year, 12, 26)] = Feestdag.TweedeKerstdag,
        };
        days.TryAdd(easter.AddDays(39), Feestdag.Hemelvaartsdag);
        days.TryAdd(easter.AddDays(50), Feestdag.TweedePinksterdag);
        days.TryAdd(new DateOnly(year, 5, 5), Feestdag.Bevrijdingsdag);
        return days;
    }

    private static DateOnly Koningsdag(int year)
    {
        var birthday = year >= 2014 ? new DateOnly(year, 4, 27) : new DateOnly(year, 4, 30);
        return birthday.DayOfWeek == DayOfWeek.Sunday ? birthday.AddDays(-1) : birthday;
    }
}
