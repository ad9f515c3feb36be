using System.Globalization;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// Age in a band of ten years, as "80–89"; from ninety on one band, "90+" (J-17, E-AUC-05). Made from a birth date that it does
/// not keep. Who is born on 29 February becomes a year older on 1 March in a year without that day.
/// </summary>
[JsonConverter(typeof(TextValueJsonConverter<Leeftijdsband>))]
public readonly record struct Leeftijdsband : ITextValue<Leeftijdsband>, IComparable<Leeftijdsband>
{
    private const int Oldest = 90;

    private Leeftijdsband(int vanaf) => Vanaf = vanaf;

    /// <summary>Youngest age in the band: 0, 10 … 90.</summary>
    public int Vanaf { get; }

    /// <summary>Oldest age in the band, or null for the last band.</summary>
    public int? TotEnMet => Vanaf == Oldest ? null : Vanaf + 9;

    /// <summary>The band on a date; refuses a birth after that date and an age above 125.</summary>
    public static Attempt<Leeftijdsband> Of(DateOnly geboren, DateOnly peildatum)
    {
        if (geboren > peildatum)
        {
            return ValueRefusal.LeeftijdBirthAfterReference;
        }

        var hadBirthday = (peildatum.Month, peildatum.Day).CompareTo((geboren.Month, geboren.Day)) >= 0;
        var age = peildatum.Year - geboren.Year - (hadBirthday ? 0 : 1);
        return age > 125 ? ValueRefusal.LeeftijdTooHigh : new Leeftijdsband(Math.Min(age / 10 * 10, Oldest));
    }

    /// <summary>Reads "80–89" (a plain hyphen is fine) or "90+".</summary>
    public static Attempt<Leeftijdsband> Read(string? text)
    {
        var trimmed = text?.Trim().Replace('-', '–');
        if (string.IsNullOrEmpty(trimmed))
        {
            return ValueRefusal.Missing;
        }

        for (var start = 0; start <= Oldest; start += 10)
        {
            var band = new Leeftijdsband(start);
            if (band.ToText() == trimmed)
            {
                return band;
            }
        }

        return ValueRefusal.LeeftijdsbandForm;
    }

    /// <inheritdoc/>
    public int CompareTo(Leeftijdsband other) => Vanaf.CompareTo(other.Vanaf);

    /// <inheritdoc/>
    public string ToText() => Vanaf == Oldest
        ? "90+"
        : string.Create(CultureInfo.InvariantCulture, $"{Vanaf}–{TotEnMet}");

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
