using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// Burgerservicenummer: nine digits that pass the eleven-test (weights 9 to 2, and -1 for the last). Eight digits are refused,
/// not padded. It shows itself masked everywhere, so that no log, page or exception holds it by accident;
/// <see cref="Reveal"/> is the only way out (J-05). JSON can be read into it, but not written from it.
/// </summary>
[JsonConverter(typeof(BsnJsonConverter))]
public readonly record struct Bsn
{
    private readonly string? digits;

    private Bsn(string digits) => this.digits = digits;

    /// <summary>Reads nine digits; refuses with <see cref="ValueRefusal.BsnNotNineDigits"/> or <see cref="ValueRefusal.BsnElevenTest"/>.</summary>
    public static Attempt<Bsn> Read(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        if (trimmed.Length != 9 || !trimmed.All(char.IsAsciiDigit))
        {
            return ValueRefusal.BsnNotNineDigits;
        }

        return PassesElevenTest(trimmed) ? new Bsn(trimmed) : ValueRefusal.BsnElevenTest;
    }

    /// <summary>Reads nine digits; throws <see cref="ValueRefusedException"/>, which does not hold the input.</summary>
    public static Bsn From(string text) => Read(text).Value;

    /// <summary>Reads nine digits.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out Bsn bsn) => Read(text).TryGet(out bsn);

    /// <summary>The nine digits in the clear: only for storage in the room Inwoners and for messages that must hold them.</summary>
    public string Reveal() => digits ?? throw new InvalidOperationException("An empty BSN has nothing to reveal.");

    /// <summary>Five dots and the last three digits.</summary>
    public override string ToString() => "•••••" + (digits is null ? "" : digits[6..]);

    private static bool PassesElevenTest(string nine)
    {
        var sum = -(nine[8] - '0');
        for (var place = 0; place < 8; place++)
        {
            sum += (9 - place) * (nine[place] - '0');
        }

        return sum % 11 == 0 && nine.Any(digit => digit != '0');
    }
}

/// <summary>Reads a BSN from JSON and refuses to write one: a command or event with a BSN in it must not end up in a store or log.</summary>
public sealed class BsnJsonConverter : JsonConverter<Bsn>
{
    /// <inheritdoc/>
    public override Bsn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRefusal.Unwrap(Bsn.Read(reader.TokenType == JsonTokenType.String ? reader.GetString() : null));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Bsn value, JsonSerializerOptions options) =>
        throw new NotSupportedException("A BSN is not written to JSON by itself (J-05); where it must be, a string property filled with Reveal() says so.");
}
