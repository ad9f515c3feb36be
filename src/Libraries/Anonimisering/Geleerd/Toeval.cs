namespace Anonimisering;

/// <summary>Chance with a fixed seed that gives the same row on every machine and every version (SplitMix64).</summary>
internal sealed class Toeval(ulong zaad)
{
    private ulong staat = zaad;

    /// <summary>A whole number from 0 up to, not including, the limit.</summary>
    public int Tot(int grens) => (int)(Volgende() % (ulong)grens);

    public T Kies<T>(IReadOnlyList<T> keuze) => keuze[Tot(keuze.Count)];

    public void Schud(int[] rij)
    {
        for (var i = rij.Length - 1; i > 0; i--)
        {
            var k = Tot(i + 1);
            (rij[i], rij[k]) = (rij[k], rij[i]);
        }
    }

    private ulong Volgende()
    {
        staat += 0x9E3779B97F4A7C15UL;
        var z = (staat ^ (staat >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
