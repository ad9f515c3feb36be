using Platform;

namespace Toegang;

/// <summary>What was done has a day that has come.</summary>
internal static class DatesAreNotInFuture
{
    public static Refusal? Check(DateOnly vandaag, IEnumerable<(string Field, DateOnly? Day)> dates) =>
        dates.FirstOrDefault(d => d.Day > vandaag) is { Field: { } field } ? Refusals.DateInFuture.At(field) : null;
}
