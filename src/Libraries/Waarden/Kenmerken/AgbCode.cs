using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>AGB code of an aanbieder in the iWmo messages: eight digits, leading zeros kept (H.2). Public, may stand in logs.</summary>
[JsonConverter(typeof(TextValueJsonConverter<AgbCode>))]
public readonly record struct AgbCode : ITextValue<AgbCode>
{
    private readonly string? value;

    private AgbCode(string value) => this.value = value;

    /// <summary>The eight digits; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads eight digits, leading zeros kept; refuses with <see cref="ValueRefusal.AgbNotEightDigits"/>.</summary>
    public static Attempt<AgbCode> Read(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        return trimmed.Length == 8 && trimmed.All(char.IsAsciiDigit) && trimmed.Any(digit => digit != '0')
            ? new AgbCode(trimmed)
            : ValueRefusal.AgbNotEightDigits;
    }

    /// <summary>Reads eight digits; throws <see cref="ValueRefusedException"/>.</summary>
    public static AgbCode From(string text) => Read(text).Value;

    /// <summary>Reads eight digits.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out AgbCode code) => Read(text).TryGet(out code);

    /// <inheritdoc/>
    public string ToText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
