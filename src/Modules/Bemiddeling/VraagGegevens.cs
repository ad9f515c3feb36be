using System.Security.Cryptography;
using System.Text.Json;
using Waarden;

namespace Bemiddeling;

/// <summary>Who did something, and when.</summary>
internal sealed record PersoonHandeling(string Subject, GebruikerId? Gebruiker, string Naam, DateTimeOffset Op);

/// <summary>How the inwoner agreed.</summary>
internal enum InstemmingWijze
{
    Zelf,
    Handtekening,
}

/// <summary>The inwoner agreed to this exact text (E-AUC-04): a veto, not the legal ground.</summary>
/// <param name="Wijze">On the screen himself, or on paper.</param>
/// <param name="Ondertekend">Day of agreement or signature.</param>
/// <param name="Afdruk">Print of what was agreed to.</param>
/// <param name="Vastgelegd">Who put it in.</param>
internal sealed record Instemming(InstemmingWijze Wijze, DateOnly Ondertekend, string Afdruk, PersoonHandeling Vastgelegd);

/// <summary>What an official declared about his interests in the aanbieders of this vraag (E-36).</summary>
internal sealed record BelangVerklaring(string Subject, bool HeeftBelang, DateTimeOffset Op);

/// <summary>What the inwoner thinks of a proposal.</summary>
internal enum VoorstelPast
{
    WeetNiet,
    Past,
    PastNiet,
}

/// <summary>The inwoner's judgement of one proposal, given before any price was open.</summary>
internal sealed record VoorstelOordeel(OfferteId Offerte, VoorstelPast Past);

/// <summary>Record of the opening of prices: two persons (E-12).</summary>
internal sealed record Opening(PersoonHandeling Eerste, PersoonHandeling? Tweede);

/// <summary>How the inwoner made his choice known.</summary>
internal enum KeuzeWijze
{
    Zelf,
    Handtekening,
    Getuige,
}

/// <summary>The choice of the inwoner: the first of two recorded acts.</summary>
internal sealed record Keuze(OfferteId Offerte, KeuzeWijze Wijze, string? Getuige, PersoonHandeling Vastgelegd);

/// <summary>The decision of the gemeente: the second recorded act.</summary>
internal sealed record Besluit(OfferteId Offerte, bool TegenDeWens, string Reden, PersoonHandeling Genomen);

/// <summary>The closed list of grounds on which a closed round may be stopped (E-31).</summary>
internal enum Grond
{
    InwonerStopt,
    BehoefteVeranderd,
    GeenGeldigeOfferte,
    Onregelmatigheid,
    WettelijkBevel,
    Veiligheid,
}

/// <summary>How a vraag ended without an aanbieder; after closing a second person confirms.</summary>
internal sealed record VraagEinde(Grond? Grond, string Toelichting, PersoonHandeling Voorgesteld, PersoonHandeling? Bevestigd);

/// <summary>Print of what the inwoner agrees to and providers will read.</summary>
internal static class VraagAfdruk
{
    public static string Of(Vraag vraag) => Of(vraag, vraag.Inhoud);

    /// <summary>The print that the vraag would have with this text.</summary>
    public static string Of(Vraag vraag, VraagInhoud inhoud) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Inhoud = inhoud, vraag.Criteria, vraag.Werkdagen, vraag.Bodem, vraag.Plafond, vraag.ProductNaam })));
}
