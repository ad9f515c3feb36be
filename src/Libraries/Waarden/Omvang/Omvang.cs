using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>
/// How much support: a volume in a unit, per day, per week, per month or in total (B-26, H.5). The volume is more than zero with
/// at most two decimals; a message holds whole numbers only (<see cref="FitsMessage"/>).
/// Allowed: minutes, hours and output in every frequency; other units not per day (H.5).
/// </summary>
[JsonConverter(typeof(OmvangJsonConverter))]
public sealed record Omvang
{
    private const decimal Maximum = 99_999_999m;

    private Omvang(decimal volume, Eenheid eenheid, Frequentie frequentie)
    {
        Volume = volume;
        Eenheid = eenheid;
        Frequentie = frequentie;
    }

    /// <summary>Number of units per <see cref="Frequentie"/>.</summary>
    public decimal Volume { get; }

    /// <summary>What is counted.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>How often.</summary>
    public Frequentie Frequentie { get; }

    /// <summary>The volume is a whole number, as an iWmo message wants it; for the unit euro it always fits, as whole cents.</summary>
    public bool FitsMessage => Eenheid == Eenheid.Euro || decimal.Truncate(Volume) == Volume;

    /// <summary>Makes a volume; refuses what H.5 does not allow.</summary>
    public static Attempt<Omvang> Make(decimal volume, Eenheid eenheid, Frequentie frequentie)
    {
        if (!eenheid.IsKnown())
        {
            return ValueRefusal.EenheidUnknown;
        }

        if (!frequentie.IsKnown())
        {
            return ValueRefusal.FrequentieUnknown;
        }

        if (volume <= 0)
        {
            return ValueRefusal.OmvangNotPositive;
        }

        if (volume > Maximum || decimal.Round(volume, 2) != volume)
        {
            return ValueRefusal.OmvangNotANumber;
        }

        return Allowed(eenheid, frequentie) ? new Omvang(volume, eenheid, frequentie) : ValueRefusal.OmvangUnitFrequency;
    }

    /// <summary>As <see cref="Make"/>; throws <see cref="ValueRefusedException"/>.</summary>
    public static Omvang From(decimal volume, Eenheid eenheid, Frequentie frequentie) => Make(volume, eenheid, frequentie).Value;

    /// <summary>H.5: which frequencies a unit can have.</summary>
    public static bool Allowed(Eenheid eenheid, Frequentie frequentie) =>
        frequentie != Frequentie.Dag || eenheid is Eenheid.Minuut or Eenheid.Uur or Eenheid.Output;

    /// <summary>The period suits this volume; refuses a volume per week without an end date (H.5).</summary>
    public Attempt<Periode> CheckPeriode(Periode periode) =>
        Frequentie == Frequentie.Week && periode.IsOpen ? ValueRefusal.OmvangWeekNeedsEndDate : periode;

    /// <summary>
    /// Units per week, unrounded, to compare volumes: per day × 7; per week × 1; per month × 12 / 52; a total divided by the
    /// weeks that the period touches, and refused without one.
    /// </summary>
    public Attempt<decimal> PerWeek(Periode? periode = null) => Frequentie switch
    {
        Frequentie.Dag => Volume * 7,
        Frequentie.Week => Volume,
        Frequentie.Maand => Volume * 12 / 52,
        _ => periode switch
        {
            null => ValueRefusal.OmvangTotalHasNoWeek,
            { WeeksTouched: { } weeks } => Volume / weeks,
            _ => ValueRefusal.OmvangPeriodOpen,
        },
    };

    /// <summary>
    /// Units in a closed period at most: per day × days; per week × ISO weeks touched (H.6, inspanning); per month × calendar
    /// months touched; a total as it is. The sum over months may be more than that over the whole: the whole is the cap (H.6).
    /// </summary>
    public Attempt<decimal> Total(Periode periode) => Frequentie switch
    {
        Frequentie.Totaal => Volume,
        _ when periode.IsOpen => ValueRefusal.OmvangPeriodOpen,
        Frequentie.Dag => Volume * periode.Days!.Value,
        Frequentie.Week => Volume * periode.WeeksTouched!.Value,
        _ => Volume * periode.MonthsTouched!.Value,
    };

    /// <summary>
    /// Cost at most: <see cref="Total"/> × price, rounded to cents once, half a cent away from zero. The tariff must have the
    /// same unit. A simple published rule; what is claimed per productperiode follows H.6.
    /// </summary>
    public Attempt<Geld> Kosten(Tarief tarief, Periode periode) =>
        tarief.Eenheid != Eenheid ? ValueRefusal.TariefOtherUnit : Total(periode).Then<Geld>(units => Geld.Round(units * tarief.Prijs.Euro));

    /// <summary>Form for logs and tests: "3 uur per week".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Volume:0.##} {Eenheid.Woord()} {Frequentie.Naam()}");
}

/// <summary>Omvang as <c>{ "volume": 3, "eenheid": "uur", "frequentie": "week" }</c>.</summary>
public sealed class OmvangJsonConverter : JsonConverter<Omvang>
{
    /// <inheritdoc/>
    public override Omvang? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Form>(ref reader, options) is { } form
            ? JsonRefusal.Unwrap(Omvang.Make(form.Volume, form.Eenheid, form.Frequentie))
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Omvang value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Form(value.Volume, value.Eenheid, value.Frequentie), options);

    private sealed record Form(
        [property: JsonPropertyName("volume"), JsonRequired] decimal Volume,
        [property: JsonPropertyName("eenheid"), JsonRequired] Eenheid Eenheid,
        [property: JsonPropertyName("frequentie"), JsonRequired] Frequentie Frequentie);
}
