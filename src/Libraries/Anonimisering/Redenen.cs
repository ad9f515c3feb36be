using System.Globalization;
using System.Resources;

namespace Anonimisering;

/// <summary>The sentences behind the reason codes, in Dutch and English (<c>Teksten.resx</c>, <c>Teksten.en.resx</c>).</summary>
public static class Redenen
{
    private static readonly ResourceManager Teksten = new("Anonimisering.Teksten", typeof(Redenen).Assembly);

    /// <summary>One sentence that says why something was found; a code that is not known is refused.</summary>
    public static string Zin(string code, IReadOnlyList<string> argumenten, CultureInfo taal)
    {
        var vorm = Teksten.GetString(code, taal)
            ?? throw new ArgumentOutOfRangeException(nameof(code), code, "There is no sentence for this reason code.");
        return argumenten.Count == 0 ? vorm : string.Format(CultureInfo.InvariantCulture, vorm, [.. argumenten]);
    }
}
