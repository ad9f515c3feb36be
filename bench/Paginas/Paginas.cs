namespace Bench;

/// <summary>Server time and queries of the busiest pages on PostgreSQL with 100,000 cases and 10,000 vragen.</summary>
internal static class Paginas
{
    public static Task Run(Report report)
    {
        report.Say("not measured yet");
        return Task.CompletedTask;
    }
}
