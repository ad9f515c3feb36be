using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Number in the register of the Kamer van Koophandel: eight digits, leading zeros kept (E-15). Public, may stand in logs.</summary>
[JsonConverter(typeof(TextValueJsonConverter<Kvk>))]
public readonly record struct Kvk : ITextValue<Kvk>
{
    private readonly string? value;

    private Kvk(string value) => this.value = value;

    /// <summary>The eight digits; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>Reads eight digits, leading zeros kept; refuses with <see cref="ValueRefusal.KvkNotEightDigits"/>.</summary>
    public static Attempt<Kvk> Read(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        return trimmed.Length == 8 && trimmed.All(char.IsAsciiDigit) && trimmed.Any(digit => digit != '0')
            ? new Kvk(trimmed)
            : ValueRefusal.KvkNotEightDigits;
    }

    /// <summary>Reads eight digits; throws <see cref="ValueRefusedException"/>.</summary>
    public static Kvk From(string text) => Read(text).Value;

    /// <summary>Reads eight digits.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Kvk code) => Read(text).TryGet(out code);

    /// <inheritdoc/>
    public string ToText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
