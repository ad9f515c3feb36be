using Platform;

namespace Bemiddeling;

/// <summary>Calendar work: closes rounds and ends standstills that are over on the clock of their gemeente.</summary>
internal sealed class CloseVragenWork(VraagClosing closing) : ICalendarWork
{
    public Task Run(CancellationToken ct) => closing.RunAll(null, ct);
}
