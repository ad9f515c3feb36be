using Platform;

namespace Bemiddeling;

/// <summary>Calendar work: signs the days that are over, on the clock of their gemeente.</summary>
internal sealed class SignDagwortelsWork(DagwortelSigning signing) : ICalendarWork
{
    public Task Run(CancellationToken ct) => signing.RunAll(ct);
}
