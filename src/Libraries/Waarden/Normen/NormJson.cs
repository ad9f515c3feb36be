using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>A norm value as a JSON number or string.</summary>
public sealed class NormWaardeJsonConverter : JsonConverter<NormWaarde>
{
    /// <inheritdoc/>
    public override NormWaarde Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.String when reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text,
        _ => JsonRefusal.Unwrap<NormWaarde>(ValueRefusal.NormValueMissing),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NormWaarde value, JsonSerializerOptions options)
    {
        if (value.IsNumber)
        {
            writer.WriteNumberValue(value.AsDecimal());
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}

/// <summary>Norm as an object with the names of its properties in lower camel case; code and status as their names.</summary>
public sealed class NormJsonConverter : JsonConverter<Norm>
{
    /// <inheritdoc/>
    public override Norm? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonSerializer.Deserialize<Form>(ref reader, options) is not { } form)
        {
            return null;
        }

        try
        {
            return new Norm(form.Code, form.Waarde, form.Geldig, form.Regel, form.Status);
        }
        catch (ValueRefusedException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Norm value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Form(value.Code, value.Waarde, value.Geldig, value.Regel, value.Status), options);

    private sealed record Form(
        [property: JsonPropertyName("code"), JsonRequired, JsonConverter(typeof(JsonStringEnumConverter<NormCode>))] NormCode Code,
        [property: JsonPropertyName("waarde"), JsonRequired] NormWaarde Waarde,
        [property: JsonPropertyName("geldig"), JsonRequired] Periode Geldig,
        [property: JsonPropertyName("regel"), JsonRequired] string Regel,
        [property: JsonPropertyName("status"), JsonRequired, JsonConverter(typeof(JsonStringEnumConverter<NormStatus>))] NormStatus Status);
}
