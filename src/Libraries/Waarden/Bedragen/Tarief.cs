using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Price of one unit: an amount of at least zero with two decimals (H-23). The unit euro has the price one.</summary>
[JsonConverter(typeof(TariefJsonConverter))]
public sealed record Tarief
{
    private Tarief(Geld prijs, Eenheid eenheid)
    {
        Prijs = prijs;
        Eenheid = eenheid;
    }

    /// <summary>Price of one unit, in euro.</summary>
    public Geld Prijs { get; }

    /// <summary>What is counted.</summary>
    public Eenheid Eenheid { get; }

    /// <summary>Makes a tariff; refuses an unknown unit and, for the unit euro, any other price than one.</summary>
    public static Attempt<Tarief> Make(Geld prijs, Eenheid eenheid)
    {
        if (!eenheid.IsKnown())
        {
            return ValueRefusal.EenheidUnknown;
        }

        return eenheid == Eenheid.Euro && prijs.Euro != 1m ? ValueRefusal.TariefEuroNotOne : new Tarief(prijs, eenheid);
    }

    /// <summary>As <see cref="Make"/> from a bare amount in euro; throws <see cref="ValueRefusedException"/>.</summary>
    public static Tarief From(decimal prijs, Eenheid eenheid) => Make(Geld.From(prijs), eenheid).Value;

    /// <summary>Form for logs and tests: "42.39 per uur".</summary>
    public override string ToString() => $"{Prijs} per {Eenheid.Woord()}";
}

/// <summary>Tarief as <c>{ "prijs": 42.39, "eenheid": "uur" }</c>.</summary>
public sealed class TariefJsonConverter : JsonConverter<Tarief>
{
    /// <inheritdoc/>
    public override Tarief? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Form>(ref reader, options) is { } form ? JsonRefusal.Unwrap(Tarief.Make(form.Prijs, form.Eenheid)) : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Tarief value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Form(value.Prijs, value.Eenheid), options);

    private sealed record Form(
        [property: JsonPropertyName("prijs"), JsonRequired] Geld Prijs,
        [property: JsonPropertyName("eenheid"), JsonRequired] Eenheid Eenheid);
}
