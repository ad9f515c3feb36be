using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Code in the official list, and the Dutch name, of a member of an enum.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CodeAttribute(string code, string naam) : Attribute
{
    /// <summary>Code as in the message standard or the rulebook.</summary>
    public string Code { get; } = code;

    /// <summary>Short Dutch name; rooms that show it in English have their own text, by code.</summary>
    public string Naam { get; } = naam;
}

/// <summary>What the enums with official codes share.</summary>
public static class Codes
{
    /// <summary>Code in the official list, as "04".</summary>
    public static string Code<TEnum>(this TEnum value)
        where TEnum : struct, Enum => CodeTable<TEnum>.Rows[value].Code;

    /// <summary>Short Dutch name.</summary>
    public static string Naam<TEnum>(this TEnum value)
        where TEnum : struct, Enum => CodeTable<TEnum>.Rows[value].Naam;

    /// <summary>The word in JSON and URLs: the name in lower camel case.</summary>
    public static string Woord<TEnum>(this TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Is one of the list; a number cast to the enum need not be.</summary>
    public static bool IsKnown<TEnum>(this TEnum value)
        where TEnum : struct, Enum => CodeTable<TEnum>.Rows.ContainsKey(value);

    /// <summary>Reads the code ("04") or the word ("uur").</summary>
    public static Attempt<TEnum> Read<TEnum>(string? text)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return ValueRefusal.Missing;
        }

        return CodeTable<TEnum>.ByText.TryGetValue(text.Trim(), out var value) ? value : CodeTable<TEnum>.Unknown;
    }
}

internal static class CodeTable<TEnum>
    where TEnum : struct, Enum
{
    public static readonly FrozenDictionary<TEnum, CodeAttribute> Rows = Enum.GetValues<TEnum>().ToFrozenDictionary(
        value => value,
        value => typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<CodeAttribute>()
            ?? throw new InvalidOperationException($"{value} has no code."));

    public static readonly FrozenDictionary<string, TEnum> ByText = Rows
        .SelectMany(row => new[] { (row.Value.Code, row.Key), (row.Key.Woord(), row.Key) })
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static readonly ValueRefusal Unknown = Enum.Parse<ValueRefusal>(typeof(TEnum).Name + "Unknown");
}

/// <summary>An enum with codes as its word in JSON; reads the code too.</summary>
public sealed class CodeJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRefusal.Unwrap(Codes.Read<TEnum>(reader.TokenType == JsonTokenType.String ? reader.GetString() : null));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(value.Woord());
}
