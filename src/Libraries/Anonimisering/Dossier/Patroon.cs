namespace Anonimisering;

/// <summary>One spelling of a known value: letters and digits only, folded.</summary>
/// <param name="Kern">The letters to find.</param>
/// <param name="Categorie">What is found.</param>
/// <param name="Persoon">Index of the person it belongs to, or -1.</param>
/// <param name="Voorstel">Replacement.</param>
/// <param name="Wat">What of the file it is, for the reason ("voornaam").</param>
internal sealed record Patroon(string Kern, Categorie Categorie, int Persoon, string Voorstel, string Wat)
{
    /// <summary>One slip of the pen is forgiven.</summary>
    public bool Fout { get; init; }

    /// <summary>May be one part of a longer word.</summary>
    public bool Samenstelling { get; init; }

    /// <summary>Is written in capitals or with dots only.</summary>
    public bool Initialen { get; init; }

    /// <summary>May be spread over several words of the text.</summary>
    public bool Gespreid { get; init; }

    /// <summary>The value itself has several words.</summary>
    public bool Meerdelig { get; init; }

    /// <summary>May start anywhere, also in a run of digits.</summary>
    public bool Overal { get; init; }

    /// <summary>
    /// Compares from one place in the stream and writes the lengths at which the value may end there, best first.
    /// Gives how many were written; the first is exact when <paramref name="exact"/> is true.
    /// </summary>
    public int Vergelijk(ReadOnlySpan<char> stroom, Span<int> lengten, out bool exact)
    {
        var kern = Kern.AsSpan();
        var gelijk = stroom.CommonPrefixLength(kern);
        exact = gelijk == kern.Length;
        var aantal = 0;
        if (exact)
        {
            lengten[aantal++] = kern.Length;
        }

        if (!Fout || (gelijk == 0 && (stroom.Length < 3 || kern.Length < 2)))
        {
            return aantal;
        }

        if (exact)
        {
            lengten[aantal++] = kern.Length - 1;
            if (stroom.Length > kern.Length)
            {
                lengten[aantal++] = kern.Length + 1;
            }

            return aantal;
        }

        var restStroom = stroom[gelijk..];
        var restKern = kern[gelijk..];
        if (restStroom.Length > 0 && restStroom[1..].StartsWith(restKern[1..]))
        {
            lengten[aantal++] = kern.Length;
        }

        if (restStroom.StartsWith(restKern[1..]))
        {
            lengten[aantal++] = kern.Length - 1;
        }

        if (restStroom.Length > 0 && restStroom[1..].StartsWith(restKern))
        {
            lengten[aantal++] = kern.Length + 1;
        }

        if (restKern.Length > 1 && restStroom.Length > 1 && restStroom[0] == restKern[1] && restStroom[1] == restKern[0]
            && restStroom[2..].StartsWith(restKern[2..]))
        {
            lengten[aantal++] = kern.Length;
        }

        return aantal;
    }
}
