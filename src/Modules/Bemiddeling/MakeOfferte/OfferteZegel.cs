using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Seals and opens what an aanbieder writes (E-12): plans, prices and revisions under a key of the vraag for each part, the bidder's
/// own copy under a key of the offerte. What is sealed is the salt and the exact text that the commitment on the receipt is made of.
/// </summary>
internal static class OfferteZegel
{
    public const string Plannen = "plannen";
    public const string Prijzen = "prijzen";
    public const string Herzieningen = "herzieningen";
    public const string Eigen = "eigen";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The plan as the text that is committed to.</summary>
    public static string Text(OfferteInhoud plan) => JsonSerializer.Serialize(plan, Json);

    /// <summary>The price as the text that is committed to: euro with two decimals and a point.</summary>
    public static string Text(decimal prijs) => prijs.ToString("0.00", CultureInfo.InvariantCulture);

    public static byte[] Seal(Change change, SealedKey key, OfferteId offerte, byte[] salt, string text) =>
        change.Keys.Seal(key, [.. salt, .. Encoding.UTF8.GetBytes(text)], $"{key.Deel}/{offerte}");

    public static (byte[] Zout, string Tekst) Open(Change change, SealedKey key, OfferteId offerte, byte[] content)
    {
        var opened = change.Keys.Open(key, content, $"{key.Deel}/{offerte}");
        return (opened[..Toezegging.ZoutLengte], Encoding.UTF8.GetString(opened.AsSpan(Toezegging.ZoutLengte)));
    }

    public static OfferteInhoud Plan(string text) => JsonSerializer.Deserialize<OfferteInhoud>(text, Json)!;

    public static decimal Prijs(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>What the chain says about the use of a key.</summary>
    public static string UseOf(string deel) => JsonSerializer.Serialize(new { sleutel = deel }, Json);

    /// <summary>Makes the key of a bidder's own copy.</summary>
    public static SealedKey OwnKey(SealedKeys keys, OfferteId offerte) => keys.Make(offerte.Value, Eigen);

    public static byte[] Seal(SealedKeys keys, SealedKey key, OfferteId offerte, ExemplaarInhoud exemplaar) =>
        keys.Seal(key, JsonSerializer.SerializeToUtf8Bytes(exemplaar, Json), $"{Eigen}/{offerte}");

    public static ExemplaarInhoud Open(SealedKeys keys, SealedKey key, OfferteConcept concept) =>
        JsonSerializer.Deserialize<ExemplaarInhoud>(keys.Open(key, concept.Verzegeld, $"{Eigen}/{concept.Offerte}"), Json)!;
}
