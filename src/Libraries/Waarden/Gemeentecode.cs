using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>CBS code of a gemeente: four digits, leading zeros kept. Owner key of everything a gemeente holds.</summary>
[JsonConverter(typeof(TextValueJsonConverter<Gemeentecode>))]
public readonly record struct Gemeentecode : ITextValue<Gemeentecode>, IComparable<Gemeentecode>
{
    private readonly string? value;

    private Gemeentecode(string value) => this.value = value;

    /// <summary>The four digits.</summary>
    public string Value => value ?? "0000";

    /// <summary>Reads four digits; refuses with <see cref="ValueRefusal.GemeentecodeNotFourDigits"/>.</summary>
    public static Attempt<Gemeentecode> Read(string? text) =>
        string.IsNullOrWhiteSpace(text) ? ValueRefusal.Missing
        : TryParse(text.Trim(), null, out var code) ? code
        : ValueRefusal.GemeentecodeNotFourDigits;

    /// <summary>Reads four digits; anything else is refused with a <see cref="ValueRefusedException"/>, an <see cref="ArgumentException"/>.</summary>
    public static Gemeentecode From(string text) =>
        TryParse(text, null, out var code) ? code : throw new ValueRefusedException(ValueRefusal.GemeentecodeNotFourDigits);

    /// <summary>Reads four digits.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Gemeentecode code)
    {
        var ok = text is { Length: 4 } && text.All(char.IsAsciiDigit);
        code = ok ? new Gemeentecode(text!) : default;
        return ok;
    }

    /// <inheritdoc/>
    public int CompareTo(Gemeentecode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public string ToText() => Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
