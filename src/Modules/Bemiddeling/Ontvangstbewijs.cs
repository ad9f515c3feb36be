using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The receipt as a file: everything that is needed to compute the hash of its link, its way to the signed root of the day, and, in
/// the bidder's own copy, what opens the commitments. <c>docs/controle</c> checks it without us.
/// </summary>
internal sealed record Ontvangstbewijs
{
    public const string Vorm = "keukentafel/ontvangst/1";
    private const int Longest = 200_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Soort { get; init; } = "";

    public string Vraag { get; init; } = "";

    /// <summary>Place in the chain of the vraag.</summary>
    public int Nummer { get; init; }

    public string Gemeente { get; init; } = "";

    public string Gebeurtenis { get; init; } = "";

    /// <summary>UTC, to the microsecond.</summary>
    public string Tijd { get; init; } = "";

    /// <summary>Offerte and commitments, as the text that is hashed.</summary>
    public string Gegevens { get; init; } = "";

    public string Stand { get; init; } = "";

    public string Vorige { get; init; } = "";

    public string Hash { get; init; } = "";

    public BewijsWortel? Dagwortel { get; init; }

    public BewijsEigen? Eigen { get; init; }

    public static Ontvangstbewijs Of(Schakel link, BewijsWortel? root, ExemplaarInhoud? own)
    {
        var text = link.Tekst();
        return new Ontvangstbewijs
        {
            Soort = Vorm,
            Vraag = text.Vraag.ToString(), Nummer = text.Nummer, Gemeente = text.Gemeente.ToString(), Gebeurtenis = text.Soort, Tijd = SchakelTekst.At(text.Tijd),
            Gegevens = text.Gegevens, Stand = text.Stand, Vorige = text.Vorige, Hash = link.Hash, Dagwortel = root,
            Eigen = own is { ZoutPlan: { } saltPlan, ZoutPrijs: { } saltPrijs, Prijs: { } prijs }
                ? new BewijsEigen(OfferteZegel.Text(own.Plan), Convert.ToHexString(saltPlan), OfferteZegel.Text(prijs), Convert.ToHexString(saltPrijs))
                : null,
        };
    }

    /// <summary>Reads a file; null when it is not a receipt.</summary>
    public static Ontvangstbewijs? Read(string text)
    {
        if (text.Length > Longest)
            return null;
        try
        {
            return JsonSerializer.Deserialize<Ontvangstbewijs>(text, Json) is { Soort: Vorm } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>The link that the receipt is about; null when a part of it can't be read.</summary>
    public SchakelTekst? Link() =>
        VraagId.TryParse(Vraag, null, out var vraag) && Gemeentecode.TryParse(Gemeente, null, out var gemeente)
        && DateTimeOffset.TryParse(Tijd, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new SchakelTekst(vraag, Nummer, gemeente, Gebeurtenis, at, Gegevens, Stand, Vorige)
            : null;
}

/// <summary>The signed root of the day and the way from the link to it.</summary>
internal sealed record BewijsWortel(string Dag, int Aantal, string Wortel, string Vorige, string Gemaakt, string Handtekening, string Sleutel, IReadOnlyList<DagwortelBoom.Stap> Pad)
{
    /// <summary>The text that was signed.</summary>
    public string? Tekst(string gemeente) =>
        DateOnly.TryParseExact(Dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && Gemeentecode.TryParse(gemeente, null, out var code)
            ? Bemiddeling.Dagwortel.Tekst(code, dag, Aantal, Wortel, Vorige, Gemaakt)
            : null;
}

/// <summary>What opens the commitments: for the bidder alone.</summary>
internal sealed record BewijsEigen(string Plan, string ZoutPlan, string Prijs, string ZoutPrijs);
