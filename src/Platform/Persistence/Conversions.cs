using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Waarden;

namespace Platform;

/// <summary>How values of Waarden are stored: ids as Guid, codes as text, instants as UTC.</summary>
internal static class Conversions
{
    /// <summary>Registers a converter for every id type that Waarden has, so that no mapping needs to say it.</summary>
    public static void ConfigureValues(ModelConfigurationBuilder builder, bool sqlite)
    {
        foreach (var type in typeof(ZaakId).Assembly.GetExportedTypes())
        {
            if (type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
                builder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }

        builder.Properties<Gemeentecode>().HaveConversion<GemeentecodeConverter>().HaveMaxLength(4);
        builder.Properties<decimal>().HavePrecision(14, 4);
        if (sqlite)
            builder.Properties<DateTimeOffset>().HaveConversion<MicrosecondsConverter>();
        else
            builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Wrap<TId>(value))
        where TId : struct, IId<TId>;

    // An expression tree can't call a static abstract member itself.
    private static TId Wrap<TId>(Guid value)
        where TId : struct, IId<TId> => TId.From(value);

    private sealed class GemeentecodeConverter() : ValueConverter<Gemeentecode, string>(c => c.Value, text => Gemeentecode.From(text));

    // SQLite has no instant: microseconds since 1970, so that ordering and comparing work and both databases keep the same precision.
    private sealed class MicrosecondsConverter()
        : ValueConverter<DateTimeOffset, long>(
            at => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10,
            micro => new DateTimeOffset(micro * 10 + DateTimeOffset.UnixEpoch.Ticks, TimeSpan.Zero)
        );

    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), at => at);
}

/// <summary>Stores a value object or list as one JSON column: what is read and written only as a whole.</summary>
public static class JsonColumns
{
    internal static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Maps the property to one text column holding JSON; changed when its JSON changes.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, Options), text => JsonSerializer.Deserialize<T>(text, Options)!),
            new ValueComparer<T>(
                (a, b) => JsonSerializer.Serialize(a, Options) == JsonSerializer.Serialize(b, Options),
                value => JsonSerializer.Serialize(value, Options).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!
            )
        );

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
        options.Converters.Add(new IdJsonConverterFactory());
        options.Converters.Add(new JsonStringEnumConverter());
        return options;
    }
}
