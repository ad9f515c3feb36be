using System.Globalization;

namespace Waarden;

/// <summary>
/// Reads numbers as people write them in Dutch and English: "12,50" and "12.50" are the same. One separator at most.
/// A separator after one to three digits and before exactly three ("1.250", "12,505") may mean thousands and is refused.
/// </summary>
public static class DecimalText
{
    /// <summary>The number; refuses <see cref="ValueRefusal.GeldNotANumber"/>, <see cref="ValueRefusal.GeldAmbiguous"/>, <see cref="ValueRefusal.GeldNegative"/>.</summary>
    public static Attempt<decimal> Read(string? text)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        var negative = trimmed[0] is '-' or '−';
        var parts = (negative ? trimmed[1..] : trimmed).Split(',', '.');
        if (parts.Length > 2 || parts.Any(part => part.Length == 0 || !part.All(char.IsAsciiDigit)))
        {
            return LooksLikeThousands(parts) ? ValueRefusal.GeldAmbiguous : ValueRefusal.GeldNotANumber;
        }

        if (negative)
        {
            return ValueRefusal.GeldNegative;
        }

        if (LooksLikeThousands(parts))
        {
            return ValueRefusal.GeldAmbiguous;
        }

        // Twenty digits are far above any amount or volume and safely within decimal.
        return parts[0].Length > 20 ? ValueRefusal.GeldTooLarge
            : parts is [_, { Length: > 8 }] ? ValueRefusal.GeldTooManyDecimals
            : decimal.Parse(string.Join('.', parts), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    // "0,125" cannot mean thousands: no number is grouped behind a zero.
    private static bool LooksLikeThousands(string[] parts) =>
        parts is [{ Length: >= 1 and <= 3 } whole, { Length: 3 }, ..]
        && whole[0] != '0'
        && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
}
