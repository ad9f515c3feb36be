using System.Text.Json;
using System.Text.Json.Serialization;
using Waarden;

namespace Platform;

/// <summary>Ids and the gemeentecode travel as plain strings in JSON.</summary>
public sealed class IdJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Gemeentecode) || IsId(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Gemeentecode)
            ? new GemeentecodeJsonConverter()
            : (JsonConverter)Activator.CreateInstance(typeof(IdJsonConverter<>).MakeGenericType(typeToConvert))!;

    internal static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class IdJsonConverter<TId> : JsonConverter<TId>
        where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Id.TryParse<TId>(reader.GetString(), out var id) ? id : throw new JsonException("Not a valid id.");

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

        public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Value.ToString("D"));
    }

    private sealed class GemeentecodeJsonConverter : JsonConverter<Gemeentecode>
    {
        public override Gemeentecode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Gemeentecode.TryParse(reader.GetString(), null, out var code) ? code : throw new JsonException("Not a gemeentecode.");

        public override void Write(Utf8JsonWriter writer, Gemeentecode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
