using System.Collections.Concurrent;
using Waarden;

namespace Platform;

/// <summary>
/// The clock of the domain: what "now" and "today" are for a gemeente (decision 10). In production it equals the system clock;
/// in demo mode and tests it can be moved forward per gemeente. Cookies and tokens never look at it.
/// Instants are cut to microseconds, the precision both databases keep.
/// </summary>
public sealed class DomainClock(TimeProvider time)
{
    private readonly ConcurrentDictionary<Gemeentecode, TimeSpan> offsets = new();

    /// <summary>The time zone of the law and of the screens.</summary>
    public static TimeZoneInfo Amsterdam { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>
    /// The norms with their days, national and of gemeenten. Beside the clock: a term is nothing without a day, and who needs the
    /// one needs the other. Kept up to date by <see cref="NormenHouder"/>.
    /// </summary>
    public NormTabel Normen { get; internal set; } = NormTabel.Nationaal;

    /// <summary>Now, for a gemeente; UTC.</summary>
    public DateTimeOffset Now(Gemeentecode gemeente) => Cut(time.GetUtcNow() + offsets.GetValueOrDefault(gemeente));

    /// <summary>The time of a gemeente at an instant that another clock gave, such as that of the database under a lock.</summary>
    public DateTimeOffset At(DateTimeOffset instant, Gemeentecode gemeente) => Cut(instant + offsets.GetValueOrDefault(gemeente));

    /// <summary>Gemeenten whose clock was moved; none in production.</summary>
    public IReadOnlyList<Gemeentecode> Moved => [.. offsets.Keys];

    /// <summary>True when time runs by itself; tests hand in clocks that don't.</summary>
    internal bool IsReal => time == TimeProvider.System;

    /// <summary>Now, for what belongs to no gemeente.</summary>
    public DateTimeOffset SystemNow => Cut(time.GetUtcNow());

    /// <summary>The calendar date in Amsterdam, for a gemeente.</summary>
    public DateOnly Today(Gemeentecode gemeente) => DateIn(Now(gemeente));

    /// <summary>The calendar date in Amsterdam of an instant.</summary>
    public static DateOnly DateIn(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Amsterdam).DateTime);

    /// <summary>An instant from an Amsterdam date and wall-clock time; a time that daylight saving skips becomes the next one that exists.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly wallClock)
    {
        var local = date.ToDateTime(wallClock);
        while (Amsterdam.IsInvalidTime(local))
            local = local.AddMinutes(30);
        return new DateTimeOffset(local, Amsterdam.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Moves the clock of a gemeente; only the demo and tests may call it. Backwards is refused.</summary>
    public void Move(Gemeentecode gemeente, TimeSpan by)
    {
        if (by < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(by), "The domain clock never goes back.");
        offsets.AddOrUpdate(gemeente, by, (_, old) => old + by);
    }

    private static DateTimeOffset Cut(DateTimeOffset at) => new(at.UtcTicks - at.UtcTicks % 10, TimeSpan.Zero);
}
