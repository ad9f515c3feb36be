using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Platform;

namespace TestKit;

/// <summary>Writes many rows at once by COPY, with the columns and conversions of the model: what one needs by the ten thousands before a test.</summary>
public static class BulkRows
{
    /// <summary>Writes them.</summary>
    public static async Task Copy<T>(KeukentafelDbContext db, IEnumerable<T> rows)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not in the model.");
        var columns = entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never && !p.IsShadowProperty()).ToList();
        var names = string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""));
        await db.Database.OpenConnectionAsync();
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var writer = await connection.BeginBinaryImportAsync($"copy {entity.GetTableName()} ({names}) from stdin (format binary)");
            foreach (var row in rows)
            {
                await writer.StartRowAsync();
                foreach (var column in columns)
                    await Write(writer, column, column.GetGetter().GetClrValue(row));
            }
            await writer.CompleteAsync();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Task Write(NpgsqlBinaryImporter writer, IProperty column, object? value)
    {
        var mapping = column.GetRelationalTypeMapping();
        var stored = mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is null ? writer.WriteNullAsync() : writer.WriteAsync(stored, mapping.StoreTypeNameBase.Split('(')[0]);
    }
}
