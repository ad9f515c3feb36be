using System.Globalization;
using Anonimisering;

namespace Bemiddeling;

/// <summary>A phrase that makes the group smaller, and what saying it more generally would do.</summary>
/// <param name="Veld">Field it stands in; <c>leeftijd</c> and <c>situaties</c> are chosen, not typed.</param>
/// <param name="Fragment">The words.</param>
/// <param name="Vergroving">What could be said instead; empty: leave it out.</param>
/// <param name="KDaarna">How many people would fit then.</param>
/// <param name="Redencode">Why, as a key of the library's sentences; null for the age band.</param>
internal sealed record Risicodeel(string Veld, string Fragment, string Vergroving, int KDaarna, string? Redencode)
{
    public string RedenIn(CultureInfo taal) => Redencode is null ? "" : Redenen.Zin(Redencode, [], taal);
}

/// <summary>
/// How many people in the area that is shown fit everything that is shown (k): an order of magnitude, not a count. The area times
/// the share of the age band times the share of each kind of trait.
/// </summary>
internal sealed record Herkenbaarheid(int K, int Drempel, int Waarschuwing, string Gebied, int Inwoners, IReadOnlyList<Risicodeel> Delen)
{
    public bool IsTeLaag => K < Drempel;

    public bool IsLetOp => K < Waarschuwing;
}

/// <summary>Share of the people of the Netherlands in each band of ten years (CBS, bevolking op 1 januari 2024, rounded).</summary>
internal static class Leeftijdsverdeling
{
    private static readonly Dictionary<string, double> Shares = new()
    {
        ["0–9"] = 0.098, ["10–19"] = 0.109, ["20–29"] = 0.130, ["30–39"] = 0.131, ["40–49"] = 0.120,
        ["50–59"] = 0.139, ["60–69"] = 0.126, ["70–79"] = 0.097, ["80–89"] = 0.042, ["90+"] = 0.008,
    };

    /// <summary>1 when no band is shown.</summary>
    public static double Aandeel(string? band) => band is null ? 1 : Shares.GetValueOrDefault(band, 1);
}
