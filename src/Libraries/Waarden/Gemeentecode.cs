namespace Waarden;

/// <summary>CBS code of a gemeente: four digits, leading zeros kept. Owner key of everything a gemeente holds.</summary>
public readonly record struct Gemeentecode : IComparable<Gemeentecode>
{
    private readonly string? value;

    private Gemeentecode(string value) => this.value = value;

    /// <summary>The four digits.</summary>
    public string Value => value ?? "0000";

    /// <summary>Reads four digits; anything else is refused with an <see cref="ArgumentException"/>.</summary>
    public static Gemeentecode From(string text) =>
        TryParse(text, null, out var code) ? code : throw new ArgumentException("A gemeentecode is four digits.", nameof(text));

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
    public override string ToString() => Value;
}
