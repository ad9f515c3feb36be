using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// Dutch postcode, written "1234 AB"; read with or without the space, in capitals or not. The first digit is 1 to 9 and the
/// letters are not SA, SD or SS. With a house number it points at one address, so it never stands on the marketplace (E-AUC-05).
/// </summary>
[JsonConverter(typeof(TextValueJsonConverter<Postcode>))]
public readonly record struct Postcode : ITextValue<Postcode>
{
    private readonly string? value;

    private Postcode(string value) => this.value = value;

    /// <summary>Form "1234 AB"; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>The four digits alone.</summary>
    public string Cijfers => value is null ? "" : value[..4];

    /// <summary>Reads a postcode; refuses a wrong form, a leading zero and the letters that are not given out.</summary>
    public static Attempt<Postcode> Read(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        var letters = trimmed.Length >= 6 ? trimmed[4..].TrimStart(' ').ToUpperInvariant() : "";
        if (letters.Length != 2 || !letters.All(char.IsAsciiLetterUpper) || !trimmed[..4].All(char.IsAsciiDigit) || trimmed.Length > 7)
        {
            return ValueRefusal.PostcodeForm;
        }

        if (trimmed[0] == '0')
        {
            return ValueRefusal.PostcodeLeadingZero;
        }

        return letters is "SA" or "SD" or "SS" ? ValueRefusal.PostcodeForbiddenLetters : new Postcode($"{trimmed[..4]} {letters}");
    }

    /// <summary>Reads a postcode; throws <see cref="ValueRefusedException"/>.</summary>
    public static Postcode From(string text) => Read(text).Value;

    /// <summary>Reads a postcode.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Postcode postcode) => Read(text).TryGet(out postcode);

    /// <inheritdoc/>
    public string ToText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
