using System.Globalization;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// Calendar days from a start up to and including an end, or open. Text form as ISO 8601: "2026-01-01/2026-12-31",
/// open "2026-01-01/..". Refused: an end before the start.
/// </summary>
[JsonConverter(typeof(TextValueJsonConverter<Periode>))]
public readonly record struct Periode : ITextValue<Periode>
{
    private Periode(DateOnly van, DateOnly? totEnMet)
    {
        Van = van;
        TotEnMet = totEnMet;
    }

    /// <summary>First day.</summary>
    public DateOnly Van { get; }

    /// <summary>Last day, included; null when open.</summary>
    public DateOnly? TotEnMet { get; }

    /// <summary>There is no end.</summary>
    public bool IsOpen => TotEnMet is null;

    /// <summary>Number of days, both ends counted; null when open.</summary>
    public int? Days => TotEnMet?.DayNumber - Van.DayNumber + 1;

    /// <summary>Number of ISO weeks (Monday to Sunday) that the period touches, also over a new year; null when open (H.6).</summary>
    public int? WeeksTouched => TotEnMet is { } end ? ((Monday(end) - Monday(Van)) / 7) + 1 : null;

    /// <summary>Number of calendar months that the period touches; null when open.</summary>
    public int? MonthsTouched => TotEnMet is { } end ? ((end.Year - Van.Year) * 12) + end.Month - Van.Month + 1 : null;

    /// <summary>Makes a period; refuses <see cref="ValueRefusal.PeriodeEndBeforeStart"/>.</summary>
    public static Attempt<Periode> Make(DateOnly van, DateOnly? totEnMet) =>
        totEnMet < van ? ValueRefusal.PeriodeEndBeforeStart : new Periode(van, totEnMet);

    /// <summary>As <see cref="Make"/>; throws <see cref="ValueRefusedException"/>.</summary>
    public static Periode From(DateOnly van, DateOnly? totEnMet = null) => Make(van, totEnMet).Value;

    /// <summary>The whole calendar month of a day.</summary>
    public static Periode MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new Periode(first, new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
    }

    /// <summary>Reads two dates with a slash between; the second may be "..".</summary>
    public static Attempt<Periode> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ValueRefusal.Missing;
        }

        var parts = text.Trim().Split('/');
        if (parts.Length != 2 || !TryDate(parts[0], out var van))
        {
            return ValueRefusal.PeriodeForm;
        }

        if (parts[1] == "..")
        {
            return new Periode(van, null);
        }

        return TryDate(parts[1], out var end) ? Make(van, end) : ValueRefusal.PeriodeForm;
    }

    /// <summary>Reads two dates with a slash between.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Periode periode) => Read(text).TryGet(out periode);

    /// <summary>The day lies in the period.</summary>
    public bool Contains(DateOnly day) => day >= Van && !(TotEnMet < day);

    /// <summary>Every day of the other lies in this one.</summary>
    public bool Contains(Periode other) => other.Van >= Van && (IsOpen || other.TotEnMet <= TotEnMet);

    /// <summary>At least one day lies in both.</summary>
    public bool Overlaps(Periode other) => !(TotEnMet < other.Van) && !(other.TotEnMet < Van);

    /// <summary>The days that lie in both, or null.</summary>
    public Periode? Intersect(Periode other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var end = TotEnMet is { } a && other.TotEnMet is { } b ? (a < b ? a : b) : TotEnMet ?? other.TotEnMet;
        return new Periode(Van > other.Van ? Van : other.Van, end);
    }

    /// <summary>The productperiodes (H.6): each calendar month cut to this period. Refuses an open period.</summary>
    public IEnumerable<Periode> PerMonth()
    {
        var whole = this;
        var months = MonthsTouched ?? throw new ValueRefusedException(ValueRefusal.OmvangPeriodOpen);
        return Enumerable.Range(0, months).Select(i =>
        {
            var first = new DateOnly(whole.Van.Year, whole.Van.Month, 1).AddMonths(i);
            return MonthOf(first).Intersect(whole)!.Value;
        });
    }

    /// <inheritdoc/>
    public string ToText() => Iso(Van) + "/" + (TotEnMet is { } end ? Iso(end) : "..");

    /// <inheritdoc/>
    public override string ToString() => ToText();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDate(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    // Day number 0 is Monday 1 January of the year 1, so whole weeks fall out of the day number.
    private static int Monday(DateOnly day) => day.DayNumber / 7 * 7;
}
