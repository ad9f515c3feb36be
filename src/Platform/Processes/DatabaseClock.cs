using Microsoft.EntityFrameworkCore;

namespace Platform;

/// <summary>The clock that all nodes share: that of the database on PostgreSQL, of this process on the embedded database and in tests.</summary>
public static class DatabaseClock
{
    /// <summary>The instant by that clock; <see cref="DomainClock.At(DateTimeOffset, Waarden.Gemeentecode)"/> makes it the time of a gemeente.</summary>
    public static async Task<DateTimeOffset> Now(KeukentafelDbContext db, DomainClock clock, CancellationToken ct) =>
        db.Database.IsNpgsql() && clock.IsReal
            ? (await db.Database.SqlQuery<DateTimeOffset>($"select clock_timestamp() as \"Value\"").ToListAsync(ct))[0]
            : clock.SystemNow;
}
