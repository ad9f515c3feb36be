using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// An amount in euro, never negative, always whole cents (0.3 item 2). What is entered has at most two decimals and is at most
/// ten million; sums may become larger. A product is rounded to cents, half a cent away from zero.
/// In JSON a number; texts "12,50" and "12.50" are the same, "1.250" is refused as ambiguous.
/// </summary>
[JsonConverter(typeof(GeldJsonConverter))]
public readonly record struct Geld : ITextValue<Geld>, IComparable<Geld>, IFormattable
{
    /// <summary>Largest amount that is accepted as input, in euro.</summary>
    public const decimal MaximumInput = 10_000_000m;

    private Geld(decimal euro) => Euro = euro;

    /// <summary>No money.</summary>
    public static Geld Zero => default;

    /// <summary>The amount in euro.</summary>
    public decimal Euro { get; }

    /// <summary>The amount in whole cents, as iWmo wants it.</summary>
    public long Cents => (long)(Euro * 100m);

    /// <summary>Accepts an amount as entered; refuses negative, more than two decimals and more than <see cref="MaximumInput"/>.</summary>
    public static Attempt<Geld> Make(decimal euro)
    {
        if (euro < 0)
        {
            return ValueRefusal.GeldNegative;
        }

        if (euro > MaximumInput)
        {
            return ValueRefusal.GeldTooLarge;
        }

        return decimal.Round(euro, 2) == euro ? new Geld(decimal.Round(euro, 2)) : ValueRefusal.GeldTooManyDecimals;
    }

    /// <summary>As <see cref="Make"/>; throws <see cref="ValueRefusedException"/>.</summary>
    public static Geld From(decimal euro) => Make(euro).Value;

    /// <summary>A stored or summed amount in cents, without the upper limit on input; negative is refused.</summary>
    public static Geld FromCents(long cents) => cents >= 0 ? new Geld(cents / 100m) : throw new ValueRefusedException(ValueRefusal.GeldNegative);

    /// <summary>Rounds a computed amount to cents, half a cent away from zero; negative is refused.</summary>
    public static Geld Round(decimal euro) => euro >= 0
        ? new Geld(decimal.Round(euro, 2, MidpointRounding.AwayFromZero))
        : throw new ValueRefusedException(ValueRefusal.GeldNegative);

    /// <summary>Reads an amount with a comma or a point, with or without the euro sign.</summary>
    public static Attempt<Geld> Read(string? text)
    {
        var number = DecimalText.Read(text?.Replace("€", "", StringComparison.Ordinal));
        return number.Then(Make);
    }

    /// <summary>Reads an amount.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Geld geld) => Read(text).TryGet(out geld);

    /// <summary>Sum.</summary>
    public static Geld operator +(Geld left, Geld right) => new(left.Euro + right.Euro);

    /// <summary>Difference; throws <see cref="ValueRefusedException"/> when it would be negative. See <see cref="Minus"/>.</summary>
    public static Geld operator -(Geld left, Geld right) => left.Minus(right).Value;

    /// <summary>Product, rounded to cents, half a cent away from zero.</summary>
    public static Geld operator *(Geld geld, decimal factor) => Round(geld.Euro * factor);

    /// <summary>Product, rounded to cents, half a cent away from zero.</summary>
    public static Geld operator *(decimal factor, Geld geld) => geld * factor;

    /// <summary>Less.</summary>
    public static bool operator <(Geld left, Geld right) => left.Euro < right.Euro;

    /// <summary>More.</summary>
    public static bool operator >(Geld left, Geld right) => left.Euro > right.Euro;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Geld left, Geld right) => left.Euro <= right.Euro;

    /// <summary>More or equal.</summary>
    public static bool operator >=(Geld left, Geld right) => left.Euro >= right.Euro;

    /// <summary>Sum of many; nothing is zero.</summary>
    public static Geld Sum(IEnumerable<Geld> amounts) => new(amounts.Sum(amount => amount.Euro));

    /// <summary>Difference, or <see cref="ValueRefusal.GeldNegative"/>.</summary>
    public Attempt<Geld> Minus(Geld other) => other.Euro > Euro ? ValueRefusal.GeldNegative : new Geld(Euro - other.Euro);

    /// <inheritdoc/>
    public int CompareTo(Geld other) => Euro.CompareTo(other.Euro);

    /// <inheritdoc/>
    public string ToText() => Euro.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The form with a point, whatever the language: "12.50".</summary>
    public override string ToString() => ToText();

    /// <summary>In the language of the reader, two decimals, without thousands, so that it can be typed back: "12,50".</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Euro.ToString(format ?? "0.00", formatProvider);
}

/// <summary>Geld as a JSON number; reads a string too, by the rules of <see cref="Geld.Read"/>.</summary>
public sealed class GeldJsonConverter : JsonConverter<Geld>
{
    /// <inheritdoc/>
    public override Geld Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRefusal.Unwrap(reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out var euro) ? Geld.Make(euro) : ValueRefusal.GeldTooLarge,
            JsonTokenType.String => Geld.Read(reader.GetString()),
            _ => ValueRefusal.GeldNotANumber,
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Geld value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToText(), skipInputValidation: true);
}
