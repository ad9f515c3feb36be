using System.IO.Compression;
using System.Reflection;

namespace Anonimisering;

/// <summary>The learned weights: for every trait a small number for every label. Made by <see cref="Leraar"/>, never by hand.</summary>
internal sealed class Gewichten
{
    /// <summary>Number of labels.</summary>
    public const int Etiketten = 7;

    private readonly sbyte[] waarden;

    public Gewichten(sbyte[] waarden) => this.waarden = waarden;

    /// <summary>Reads the weights that the library carries.</summary>
    public static Gewichten Lees(Assembly assembly)
    {
        using var bron = assembly.GetManifestResourceStream("gewichten.br")!;
        return Lees(bron);
    }

    public static Gewichten Lees(Stream bron)
    {
        using var uitgepakt = new BrotliStream(bron, CompressionMode.Decompress);
        var waarden = new sbyte[Etiketten << Tekenaar.Bits];
        uitgepakt.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(waarden.AsSpan()));
        return new Gewichten(waarden);
    }

    public void Schrijf(Stream doel)
    {
        using var ingepakt = new BrotliStream(doel, CompressionLevel.SmallestSize, leaveOpen: true);
        ingepakt.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(waarden.AsSpan()));
    }

    /// <summary>Adds up the weights of the traits for every label.</summary>
    public void Tel(ReadOnlySpan<int> tekens, Span<int> som)
    {
        som.Clear();
        foreach (var teken in tekens)
        {
            var rij = waarden.AsSpan(teken * Etiketten, Etiketten);
            for (var e = 0; e < Etiketten; e++)
            {
                som[e] += rij[e];
            }
        }
    }
}
