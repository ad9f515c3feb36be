using FsCheck;
using FsCheck.Fluent;

namespace Libraries.Tests;

internal static class Given
{
    /// <summary>Days from 2015 up to and including 2050.</summary>
    public static Arbitrary<DateOnly> Days { get; } =
        Gen.Choose(D("2015-01-01").DayNumber, D("2050-12-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    public static Arbitrary<int> Between(int low, int high) => Gen.Choose(low, high).ToArbitrary();

    public static DateOnly D(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static void Holds(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true));
}
