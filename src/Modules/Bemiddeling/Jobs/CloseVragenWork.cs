using Platform;

namespace Bemiddeling;

/// <summary>Calendar work: closes rounds and ends standstills at their moment, on the clock of their gemeente.</summary>
internal sealed class CloseVragenWork(VraagClosing closing) : IDeadlineWork
{
    public Task Run(CancellationToken ct) => closing.RunAll(ct);

    public Task<TimeSpan?> RunDue(CancellationToken ct) => closing.RunDue(ct);
}
