namespace Anonimisering;

/// <summary>Puts a replacement in its sentence, so that "haar dochter Marleen is 83 jaar" becomes "haar dochter is in de tachtig".</summary>
/// <param name="Start">First position that goes: the finding, or the word before it that says the same.</param>
/// <param name="End">Position after the last that goes: the finding, or the word behind it that belongs to a number.</param>
/// <param name="Tekst">What comes in its place.</param>
public readonly record struct Inpassing(int Start, int End, string Tekst)
{
    /// <summary>Fits a replacement over the finding from start to end.</summary>
    /// <param name="tekst">The whole text.</param>
    /// <param name="start">Where the finding starts.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="voorstel">The replacement proposed for it.</param>
    public static Inpassing Van(string tekst, int start, int end, string voorstel)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(voorstel);
        if (Leeftijdvorm.Past(voorstel))
        {
            return Leeftijdvorm.Van(tekst, start, end, voorstel);
        }

        // "de 83-jarige Emmense man" is "de 83-jarige man": behind an age nothing need come in its place.
        if (Leeftijdvorm.Jarig(tekst, start) && Leeftijdvorm.Afkomst(tekst[start..end]) && Leeftijdvorm.Persoonswoord(tekst, end) is var mens and > 0)
        {
            return new Inpassing(start, mens, "");
        }

        var (lidwoord, kern) = Kern(voorstel);
        var begin = start;
        while (Woord(tekst, begin) is { Start: >= 0 } woord && Zegt(tekst[woord.Start..woord.End], kern))
        {
            begin = woord.Start;
        }

        if (begin < start && Woord(tekst, begin) is { Start: >= 0 } voor && (lidwoord.Length > 0 ? Lidwoorden.Contains(tekst[voor.Start..voor.End].ToLowerInvariant()) : tekst.AsSpan(voor.Start).StartsWith("de heer", StringComparison.OrdinalIgnoreCase)))
        {
            begin = voor.Start;
        }

        var hoofd = begin < start && voorstel.Length > 0 && char.IsUpper(tekst[begin]);
        return new Inpassing(begin, end, hoofd ? char.ToUpperInvariant(voorstel[0]) + voorstel[1..] : voorstel);
    }

    private static readonly HashSet<string> Lidwoorden = ["de", "het", "een", "'t"];

    private static readonly HashSet<string> Aanspreekvormen = ["mevrouw", "meneer", "mw", "mevr", "mvr", "dhr", "hr", "heer", "mijnheer"];

    // The word says what the replacement says, or is a form of address before a role.
    private static bool Zegt(string woord, string kern)
    {
        var laag = woord.ToLowerInvariant();
        return laag == kern || (kern != "betrokkene" && Voorstelmaker.Afkorting(laag) == kern) || (Aanspreekvormen.Contains(laag) && Voorstelmaker.IsRol(kern));
    }

    // "een basisschool" is "basisschool" behind an article; "dochter 2" is "dochter".
    private static (string Lidwoord, string Kern) Kern(string voorstel)
    {
        var woorden = voorstel.ToLowerInvariant().Split(' ');
        return woorden.Length > 1 && Lidwoorden.Contains(woorden[0]) ? (woorden[0], woorden[1]) : ("", woorden[0]);
    }

    // The word that ends right before a position, with only spaces or the stop of an abbreviation between.
    private static (int Start, int End) Woord(string tekst, int start)
    {
        var end = start;
        while (end > 0 && tekst[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        if (end == start)
        {
            return (-1, -1);
        }

        end -= end > 0 && tekst[end - 1] == '.' && end > 1 && char.IsLetter(tekst[end - 2]) && Kort(tekst, end - 1) ? 1 : 0;
        var begin = end;
        while (begin > 0 && (char.IsLetter(tekst[begin - 1]) || (tekst[begin - 1] == '\'' && begin < end)))
        {
            begin--;
        }

        return begin < end ? (begin, end) : (-1, -1);
    }

    // A stop behind more than four letters ends a sentence.
    private static bool Kort(string tekst, int punt)
    {
        var begin = punt;
        while (begin > 0 && char.IsLetter(tekst[begin - 1]))
        {
            begin--;
        }

        return punt - begin <= 4 && Voorstelmaker.Afkorting(tekst[begin..punt].ToLowerInvariant()) is not null;
    }
}
