using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Platform;

/// <summary>Brings the database to the version of the program, and says what is wrong when that can't be (ADR 12).</summary>
public sealed class Migrator(KeukentafelDbContext db, DatabaseSettings settings)
{
    /// <summary>Migrates under the lock of EF (a table on SQLite, an advisory lock on PostgreSQL).</summary>
    public async Task Migrate(CancellationToken ct)
    {
        await Check(ct);
        await db.Database.MigrateAsync(ct);
    }

    /// <summary>Refuses to go on with a database that is behind or ahead of this program.</summary>
    public async Task EnsureCurrent(CancellationToken ct)
    {
        await Check(ct);
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
            throw new StartupException("The database is older than this program. Make a backup, then run: keukentafel migreer");
    }

    private async Task Check(CancellationToken ct)
    {
        try
        {
            if (!settings.IsSqlite)
                await db.Database.OpenConnectionAsync(ct);
            var known = db.Database.GetMigrations().ToHashSet();
            var applied = await db.Database.GetAppliedMigrationsAsync(ct);
            if (applied.FirstOrDefault(m => !known.Contains(m)) is { } newer)
                throw new StartupException($"The database was made by a newer version of Keukentafel (it knows \"{newer}\"). Install that version; going back needs a backup from before.");
        }
        catch (Exception e) when (e is NpgsqlException || e.InnerException is NpgsqlException)
        {
            var state = (e as NpgsqlException ?? (NpgsqlException)e.InnerException!).SqlState ?? "no answer";
            throw new StartupException($"PostgreSQL can't be reached or refuses the sign-in ({state}). Check ConnectionStrings:Keukentafel and whether the server runs.");
        }
    }
}
