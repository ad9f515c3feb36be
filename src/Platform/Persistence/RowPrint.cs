using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform;

/// <summary>
/// The print of a whole row: every mapped column by name, so that a change of any of them, by whatever road, shows. Salted, so that
/// the print alone says nothing about what stood there.
/// </summary>
public static class RowPrint
{
    /// <summary>Prints a tracked row as it is, or is about to be, stored.</summary>
    /// <param name="row">The row.</param>
    /// <param name="salt">Salt.</param>
    /// <param name="without">Columns that change by themselves and are guarded otherwise.</param>
    public static string Of(EntityEntry row, ReadOnlySpan<byte> salt, params string[] without)
    {
        var text = new StringBuilder(row.Metadata.GetTableName());
        foreach (var property in row.Metadata.GetProperties().Where(p => !without.Contains(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal))
            text.Append('\n').Append(property.Name).Append('=').Append(Value(property, row.Property(property.Name).CurrentValue));
        return Convert.ToHexString(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text.ToString())]));
    }

    // Instants and amounts in one spelling: databases give back more or fewer digits than were written.
    private static string Value(IProperty property, object? value)
    {
        var stored = property.GetTypeMapping().Converter is { } converter && value is not null ? converter.ConvertToProvider(value) : value;
        return stored switch
        {
            null => "",
            decimal amount => amount.ToString("0.############", CultureInfo.InvariantCulture),
            DateTimeOffset at => (at.UtcTicks / 10).ToString(CultureInfo.InvariantCulture),
            byte[] bytes => Convert.ToHexString(bytes),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };
    }
}
