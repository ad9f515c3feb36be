using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>An administrator with SQL in hand: reads every column of every table, and writes in any of them, past the product.</summary>
internal sealed class RuweRijen(Keuken keuken)
{
    /// <summary>A column of one row.</summary>
    internal sealed record Cel(string Tabel, string Kolom, string Waar, object? Waarde, Type? Soort)
    {
        public override string ToString() => $"{Tabel}.{Kolom}";
    }

    /// <summary>Everything that the database holds, as text.</summary>
    public Task<string> Dump() =>
        keuken.Look(async db =>
        {
            var all = new List<string>();
            foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct())
            {
                await foreach (var row in Read(db, $"select * from {table}"))
                    all.AddRange(row.Values.Select(Text));
            }
            return string.Join('\n', all);
        });

    /// <summary>Every column of the rows of an entity that match.</summary>
    public Task<IReadOnlyList<Cel>> Cells<T>(string column, object value)
        where T : class =>
        keuken.Look<IReadOnlyList<Cel>>(async db =>
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            var table = entity.GetTableName()!;
            var cells = new List<Cel>();
            await foreach (var row in Read(db, $"select * from {table} where {Quote(Column(entity, column))} = {Literal(value, keuken.Engine)}"))
            {
                var key = string.Join(" and ", entity.FindPrimaryKey()!.Properties.Select(p => $"{Quote(p.GetColumnName())} = {Literal(row[p.GetColumnName()]!, keuken.Engine)}"));
                cells.AddRange(row.Select(c => new Cel(table, c.Key, key, c.Value, Kind(entity, c.Key))));
            }
            return cells;
        });

    /// <summary>Writes another value into a column; answers how to put it back.</summary>
    public async Task<Func<Task>> Tamper(Cel cel)
    {
        var other = Literal(Other(cel), keuken.Engine);
        await Execute($"update {cel.Tabel} set {Quote(cel.Kolom)} = {other} where {cel.Waar}");
        // A changed key is found back by its new value.
        var back = cel.Waar.Replace($"{Quote(cel.Kolom)} = {(cel.Waarde is null ? "null" : Literal(cel.Waarde, keuken.Engine))}", $"{Quote(cel.Kolom)} = {other}", StringComparison.Ordinal);
        return () => Execute($"update {cel.Tabel} set {Quote(cel.Kolom)} = {(cel.Waarde is null ? "null" : Literal(cel.Waarde, keuken.Engine))} where {back}");
    }

    public Task Execute(string sql) =>
        keuken.Look(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            var changed = await command.ExecuteNonQueryAsync();
            Assert.InRange(changed, 1, 1000);
            return changed;
        });

    private static async IAsyncEnumerable<Dictionary<string, object?>> Read(KeukentafelDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : (object?)reader.GetValue(i));
    }

    private static object Other(Cel cel) =>
        cel.Waarde switch
        {
            null => Filled(cel),
            bool b => !b,
            short or int or long => Convert.ToInt64(cel.Waarde) is var n && n is 0 or 1 && cel.Kolom is "Vrijgegeven" or "Zichtbaar" or "Open" or "Verlengd" or "PlannenVrij" ? 1 - n : n + 1000,
            decimal d => d + 1,
            double d => d + 1,
            byte[] bytes => bytes.Select((b, i) => i == 0 ? (byte)(b ^ 1) : b).ToArray(),
            Guid => Guid.NewGuid(),
            DateTime at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)).AddSeconds(1),
            DateOnly day => day.AddDays(1),
            string text when Guid.TryParse(text, out _) => Guid.NewGuid().ToString().ToUpperInvariant(),
            string text when Convert.ToString(text) is { Length: > 1 } && text.All(char.IsAsciiHexDigit) && text.Length == 64 => (text[0] == 'A' ? "B" : "A") + text[1..],
            string text when decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var d) => (d + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            string text when DateOnly.TryParse(text, out var day) => day.AddDays(1).ToString("yyyy-MM-dd"),
            string text => text + "x",
            var other => throw new InvalidOperationException($"{cel}: {other.GetType().Name}"),
        };

    // What was empty gets something of its own kind; a column without a property of its own (JSON) gets an empty object.
    private static object Filled(Cel cel) =>
        (Nullable.GetUnderlyingType(cel.Soort ?? typeof(object)) ?? cel.Soort) switch
        {
            var t when t == typeof(DateTimeOffset) || t == typeof(DateTime) => DateTimeOffset.UnixEpoch,
            var t when t == typeof(DateOnly) => new DateOnly(2020, 1, 1),
            var t when t == typeof(Guid) => Guid.NewGuid(),
            var t when t == typeof(byte[]) => new byte[] { 1, 2, 3 },
            var t when t == typeof(bool) => true,
            var t when t == typeof(decimal) || t == typeof(int) || t == typeof(long) || t == typeof(double) => 7,
            _ => "{}",
        };

    // As the database holds it; a moment stays a moment, whatever SQLite makes of it.
    private static Type? Kind(IEntityType entity, string column) =>
        entity.GetFlattenedProperties().FirstOrDefault(p => p.GetColumnName() == column) is not { } property ? null
        : property.GetTypeMapping().Converter?.ProviderClrType is { } held && held != typeof(long) ? held
        : property.ClrType;

    private static string Literal(object value, Engine engine) =>
        value switch
        {
            bool b => engine == Engine.Postgres ? b ? "true" : "false" : b ? "1" : "0",
            byte[] bytes => engine == Engine.Postgres ? $"'\\x{Convert.ToHexString(bytes)}'" : $"x'{Convert.ToHexString(bytes)}'",
            DateTimeOffset at => engine == Engine.Postgres ? $"'{at:O}'" : ((at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10).ToString(),
            DateTime at => $"'{DateTime.SpecifyKind(at, DateTimeKind.Utc):O}'",
            DateOnly day => $"'{day:yyyy-MM-dd}'",
            Guid id => engine == Engine.Postgres ? $"'{id}'" : $"'{id.ToString().ToUpperInvariant()}'",
            string text => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            var other => "'" + other + "'",
        };

    private static string Text(object? value) => value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) + Convert.ToHexString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Column(IEntityType entity, string property) => entity.FindProperty(property)!.GetColumnName();

    private static string Quote(string column) => $"\"{column}\"";
}
