using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>A value with one plain text form, which is what JSON, URLs and columns hold.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
public interface ITextValue<TSelf>
    where TSelf : ITextValue<TSelf>
{
    /// <summary>Reads what a person or a program wrote; white space around it is ignored.</summary>
    static abstract Attempt<TSelf> Read(string? text);

    /// <summary>The one form that is written; <see cref="Read"/> gives the same value back.</summary>
    string ToText();
}

/// <summary>JSON as the plain text of the value; a refusal is a <see cref="JsonException"/> with the <see cref="ValueRefusedException"/> inside.</summary>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : ITextValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRefusal.Unwrap(T.Read(reader.TokenType == JsonTokenType.String ? reader.GetString() : null));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToText());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRefusal.Unwrap(T.Read(reader.GetString()));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToText());
}

internal static class JsonRefusal
{
    // A JsonException is what the web layer turns into "bad request"; any other exception would be a server error.
    public static T Unwrap<T>(Attempt<T> attempt)
    {
        if (attempt.TryGet(out var value))
        {
            return value;
        }

        var inner = new ValueRefusedException(attempt.Refusal!.Value);
        throw new JsonException(inner.Message, inner);
    }
}
