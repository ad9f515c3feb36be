using System.Security.Cryptography;
using System.Text.Json;
using Platform;

namespace Bemiddeling;

/// <summary>
/// The proof that these very texts passed the gate beside their vraag, made by the gate and by nothing else: without it no summary is
/// kept, and none is sent.
/// </summary>
internal sealed class TekstDoorlating
{
    private TekstDoorlating(string afdruk) => Afdruk = afdruk;

    /// <summary>Print of the texts that passed.</summary>
    public string Afdruk { get; }

    /// <param name="toets">The gate.</param>
    /// <param name="vraag">What the texts go with.</param>
    /// <param name="teksten">What would be sent.</param>
    /// <param name="eerder">What bidders read already, for the number of people that fit the whole.</param>
    /// <param name="afgewezen">What the writer leaves in.</param>
    /// <param name="ct">Ends the attempt.</param>
    public static async Task<Result<TekstDoorlating>> Of(
        ITekstToets toets, Vraag vraag, IReadOnlyList<Tekstveld> teksten, IEnumerable<Tekstveld> eerder, IReadOnlyList<VondstAfwijzing> afgewezen, CancellationToken ct) =>
        await toets.CheckForBidders(vraag, [.. teksten, .. eerder], afgewezen, ct) is { } refusal ? refusal : new TekstDoorlating(Print(teksten));

    /// <summary>The print of texts.</summary>
    public static string Print(IReadOnlyList<Tekstveld> teksten) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(teksten)));
}
