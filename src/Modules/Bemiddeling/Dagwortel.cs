using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The root over all links that a gemeente's chains got on one day, signed by a key outside the database and mailed to that day's
/// bidders: from then on the day can't be rewritten without their seeing it.
/// </summary>
internal sealed class Dagwortel : IMachinery
{
    public required Gemeentecode Gemeente { get; init; }

    public required DateOnly Dag { get; init; }

    /// <summary>Links under the root.</summary>
    public required int Aantal { get; init; }

    /// <summary>Root of the DagwortelBoom tree (RFC 6962 §2.1), hexadecimal.</summary>
    public required string Wortel { get; init; }

    /// <summary>Print of the root before it; empty for the first.</summary>
    public required string Vorige { get; init; }

    /// <summary>ECDSA P-256 over SHA-256 of <see cref="Tekst()"/>, DER.</summary>
    public required byte[] Handtekening { get; init; }

    public required DateTimeOffset Gemaakt { get; init; }

    /// <summary>The text that is signed.</summary>
    public string Tekst() => Tekst(Gemeente, Dag, Aantal, Wortel, Vorige, SchakelTekst.At(Gemaakt));

    public static string Tekst(Gemeentecode gemeente, DateOnly dag, int aantal, string wortel, string vorige, string gemaakt) =>
        string.Create(CultureInfo.InvariantCulture, $"keukentafel/dagwortel/1\ngemeente={gemeente}\ndag={dag:yyyy-MM-dd}\naantal={aantal}\nwortel={wortel}\nvorige={vorige}\ngemaakt={gemaakt}");

    /// <summary>True when the signature was made with the key of this PEM.</summary>
    public static bool IsSigned(string tekst, byte[] handtekening, string pem)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key.VerifyData(Encoding.UTF8.GetBytes(tekst), handtekening, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}

/// <summary>DagwortelBoom tree hash and audit path of RFC 6962 §2.1, over the hashes of links.</summary>
internal static class DagwortelBoom
{
    /// <summary>One step of an audit path: the sibling, and on which side it stands.</summary>
    internal sealed record Stap(string Kant, string Hash);

    public static string Root(IReadOnlyList<string> leaves) => Convert.ToHexString(Node([.. leaves.Select(Leaf)]));

    /// <summary>What one leaf needs to reach the root.</summary>
    public static IReadOnlyList<Stap> Path(IReadOnlyList<string> leaves, int index)
    {
        var path = new List<Stap>();
        Walk([.. leaves.Select(Leaf)], index, path);
        return path;
    }

    /// <summary>The root that a leaf and its path lead to.</summary>
    public static string Climb(string leaf, IEnumerable<Stap> path)
    {
        var at = Leaf(leaf);
        foreach (var step in path)
        {
            var sibling = Convert.FromHexString(step.Hash);
            at = step.Kant == "links" ? Join(sibling, at) : Join(at, sibling);
        }
        return Convert.ToHexString(at);
    }

    private static byte[] Leaf(string hash) => SHA256.HashData([0, .. Convert.FromHexString(hash)]);

    private static byte[] Join(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    private static byte[] Node(ReadOnlySpan<byte[]> nodes)
    {
        if (nodes.Length == 0)
            return SHA256.HashData([]);
        if (nodes.Length == 1)
            return nodes[0];
        var split = Split(nodes.Length);
        return Join(Node(nodes[..split]), Node(nodes[split..]));
    }

    private static void Walk(ReadOnlySpan<byte[]> nodes, int index, List<Stap> path)
    {
        if (nodes.Length == 1)
            return;
        var split = Split(nodes.Length);
        var left = index < split;
        Walk(left ? nodes[..split] : nodes[split..], left ? index : index - split, path);
        path.Add(new Stap(left ? "rechts" : "links", Convert.ToHexString(Node(left ? nodes[split..] : nodes[..split]))));
    }

    // The largest power of two below the count.
    private static int Split(int count) => 1 << (int)Math.Log2(count - 1);
}
