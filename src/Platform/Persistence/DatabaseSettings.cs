using Npgsql;

namespace Platform;

/// <summary>
/// Which database: PostgreSQL when a connection string is given, else a SQLite file in the data folder (ADR 3).
/// </summary>
public sealed record DatabaseSettings
{
    /// <summary>Reads <c>ConnectionStrings:Keukentafel</c> and <c>Data</c> (folder, default <c>./data</c>); read-only for what only looks. A wrong string is refused with a sentence.</summary>
    public DatabaseSettings(string? connectionString, string folder, bool readOnly = false)
    {
        Folder = Path.GetFullPath(folder);
        IsSqlite = string.IsNullOrWhiteSpace(connectionString);
        if (IsSqlite)
        {
            ConnectionString = $"Data Source={File};Foreign Keys=True;Default Timeout=30;Pooling=True" + (readOnly ? ";Mode=ReadOnly" : "");
            return;
        }
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            // The same statements come again and again; who has a pooler that can't keep them says Max Auto Prepare=0.
            if (!builder.ShouldSerialize("Max Auto Prepare"))
                builder.MaxAutoPrepare = Prepared;
            // Few connections that are always busy do more than many that wait for a processor: with 64 senders 20 did half as much again as 64.
            if (!builder.ShouldSerialize("Maximum Pool Size"))
                builder.MaxPoolSize = Math.Clamp(10 * Environment.ProcessorCount, 20, 100);
            // Nothing here changes the state of a session, so there is nothing to put back between two uses of a connection.
            builder.NoResetOnClose = true;
            if (readOnly)
                builder.Options = "-c default_transaction_read_only=on";
            ConnectionString = builder.ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new StartupException(
                "ConnectionStrings:Keukentafel is not a PostgreSQL connection string. Expected: Host=…;Database=…;Username=…;Password=…. Leave it empty for the embedded database."
            );
        }
    }

    private const int Prepared = 200;

    /// <summary>True for the embedded database.</summary>
    public bool IsSqlite { get; }

    /// <summary>Folder of the embedded database, its lock file and the key files.</summary>
    public string Folder { get; }

    /// <summary>The SQLite file.</summary>
    public string File => Path.Combine(Folder, "keukentafel.db");

    /// <summary>For the driver; may hold a password, never log it.</summary>
    public string ConnectionString { get; }
}

/// <summary>The program can't start; the message is one sentence for the person who starts it, saying what to do.</summary>
public class StartupException(string message) : Exception(message);
