namespace Platform;

/// <summary>
/// The one queue of writers on the embedded database (ADR 3): SQLite has one writer, and unordered waiting starves some for
/// seconds. PostgreSQL passes freely. Also the bell that wakes the dispatcher after a commit.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings) : IDisposable
{
    private readonly SemaphoreSlim turns = new(1, 1);
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Waits for one's turn; dispose to let the next in.</summary>
    public async Task<IDisposable> Enter(CancellationToken ct)
    {
        if (!settings.IsSqlite)
            return Nothing.Instance;
        await turns.WaitAsync(ct);
        return new Turn(turns);
    }

    /// <summary>Something was committed.</summary>
    public void Changed()
    {
        if (bell.CurrentCount == 0)
        {
            try
            {
                bell.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody rang at the same moment; one ring is enough.
            }
        }
    }

    /// <summary>Waits until something was committed, or the time is over.</summary>
    public Task WaitForChange(TimeSpan atMost, CancellationToken ct) => bell.WaitAsync(atMost, ct);

    /// <inheritdoc/>
    public void Dispose()
    {
        turns.Dispose();
        bell.Dispose();
    }

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        private SemaphoreSlim? mine = turns;

        public void Dispose() => Interlocked.Exchange(ref mine, null)?.Release();
    }

    private sealed class Nothing : IDisposable
    {
        public static Nothing Instance { get; } = new();

        public void Dispose() { }
    }
}
