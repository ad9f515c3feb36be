using System.Text.Json;
using System.Text.Json.Serialization;
using Waarden;

namespace Bemiddeling;

/// <summary>What the aanbieder gets as proof at once: time, place in the chain, and the hash of the link that acknowledges it.</summary>
/// <param name="Offerte">Offerte.</param>
/// <param name="Nummer">Pseudonym of the vraag.</param>
/// <param name="IngediendOp">Read under the lock of the vraag.</param>
/// <param name="Plaats">Number of the link in the chain of the vraag.</param>
/// <param name="Kenmerk">Hash of that link, hexadecimal.</param>
internal sealed record Ontvangst(OfferteId Offerte, string Nummer, DateTimeOffset IngediendOp, int Plaats, string Kenmerk);

/// <summary>What the link of an offerte says: its id and the commitments to plan and price.</summary>
internal sealed record OntvangstGegevens(OfferteId Offerte, string? Plan, string? Prijs)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Submitted(OfferteId offerte, string plan, string prijs) => Write(offerte, plan, prijs);

    public static string Withdrawn(OfferteId offerte) => Write(offerte, null, null);

    /// <summary>Reads it; null for links about something else.</summary>
    public static OntvangstGegevens? Read(string gegevens)
    {
        try
        {
            var found = JsonSerializer.Deserialize<OntvangstTekst>(gegevens, Json);
            return OfferteId.TryParse(found?.Offerte, null, out var offerte) ? new OntvangstGegevens(offerte, found!.Plan, found.Prijs) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Write(OfferteId offerte, string? plan, string? prijs) => JsonSerializer.Serialize(new OntvangstTekst(offerte.ToString(), plan, prijs), Json);

    private sealed record OntvangstTekst(string? Offerte, string? Plan, string? Prijs);
}
