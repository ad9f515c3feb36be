namespace Anonimisering;

/// <summary>
/// An age band as its sentence asks for it: "(tachtiger)", "is in de tachtig", "een man van in de tachtig", "een jongvolwassen vrouw".
/// </summary>
internal static class Leeftijdvorm
{
    private static readonly string[] Jaarwoorden = [" jaar oud", " jaar", " jr.", " jr", "jr", " j.", "-jarigen", "-jarige", "-jarig", " jarige", " jarig", "jarige", "jarig"];

    private static readonly HashSet<string> Koppelwerkwoorden = ["is", "was", "wordt", "werd", "ben", "bent", "word", "nu", "inmiddels", "bijna", "al", "pas", "net"];

    private static readonly HashSet<string> Mensen =
    [
        .. ("man vrouw heer dame jongen meisje kind jongetje kindje baby peuter kleuter puber tiener zoon zoontje dochter dochtertje moeder vader oma opa grootmoeder grootvader broer broertje zus zusje tweeling kleinzoon kleindochter kleinkind neef neefje nicht nichtje oom tante partner echtgenoot echtgenote "
            + "vriend vriendin buurman buurvrouw weduwe weduwnaar inwoner inwoonster bewoner bewoonster cliënt client cliënte patiënt patiënte leerling jongere student studente mantelzorger betrokkene jeugdige pleegzoon pleegdochter stiefzoon stiefdochter schoonmoeder schoonvader kinderen dochters zoons jongens meisjes").Split(' '),
    ];

    private static readonly HashSet<string> Tussen = [.. "alleenstaande alleenwonende gescheiden werkloze dakloze dementerende slechtziende slechthorende blinde dove inwonende thuiswonende zieke zwangere autistische alleenstaand".Split(' ')];

    /// <summary>Whether the replacement is the kind of person of an age.</summary>
    public static bool Past(string voorstel) => Vorm(voorstel).Achter.Length > 0;

    /// <summary>The replacement with the words around it that change along.</summary>
    public static Inpassing Van(string tekst, int start, int end, string voorstel)
    {
        var (achter, gezegde, voor) = Vorm(voorstel);
        var jaar = Jaarwoord(tekst, end);
        var na = end + jaar.Length;
        if (jaar.Contains("jarig", StringComparison.Ordinal))
        {
            if (Mens(tekst, na) is { End: > 0 } mens)
            {
                // "een 2-jarig zoontje" is "een jong zoontje"; "een 83-jarige man" is "een man van in de tachtig".
                var bijvoeglijk = voor == "jong" && jaar.EndsWith('e') ? "jonge" : voor;
                return bijvoeglijk.Length > 0 ? new(start, mens.End, $"{Hoofd(bijvoeglijk, tekst, start)} {mens.Woorden}") : new(start, mens.End, $"{mens.Woorden} {achter}");
            }

            return Lidwoord(tekst, start, na, voorstel);
        }

        var vorig = Vorig(tekst, start);
        return vorig == "van" && voor != "volwassen" ? new(start - (tekst[start - 1] == ' ' ? 4 : 0), na, achter)
            : Koppelwerkwoorden.Contains(vorig) ? new(start, na, gezegde)
            : new(start, na, voorstel);
    }

    // Behind a noun, behind "is", and before a noun where there is an adjective.
    private static (string Achter, string Gezegde, string Voor) Vorm(string voorstel) => voorstel switch
    {
        "jong kind" => ("van heel jonge leeftijd", "een jong kind", "jong"),
        "kind" => ("van basisschoolleeftijd", "een kind", ""),
        "tiener" => ("van tienerleeftijd", "een tiener", ""),
        "jongvolwassene" => ("van rond de twintig", "jongvolwassen", "jongvolwassen"),
        "volwassene" => ("van volwassen leeftijd", "volwassen", "volwassen"),
        "honderdplusser" => ("van boven de honderd", "boven de honderd", ""),
        _ when voorstel.EndsWith("tiger", StringComparison.Ordinal) || voorstel == "dertiger" => ($"van in de {voorstel[..^2]}", $"in de {voorstel[..^2]}", ""),
        _ => ("", "", ""),
    };

    // "de 8-jarige" is "het kind".
    private static Inpassing Lidwoord(string tekst, int start, int end, string voorstel)
    {
        var onzijdig = voorstel.EndsWith("kind", StringComparison.Ordinal) ? Vorig(tekst, start) switch { "de" => "het", "deze" => "dit", "die" => "dat", _ => "" } : "";
        if (onzijdig.Length == 0)
        {
            return new(start, end, Hoofd(voorstel, tekst, start));
        }

        var begin = start - 1;
        while (begin > 0 && char.IsLetter(tekst[begin - 1]))
        {
            begin--;
        }

        return new(begin, end, Hoofd($"{onzijdig} {(voorstel == "jong kind" ? "jonge kind" : voorstel)}", tekst, begin));
    }

    private static string Hoofd(string woord, string tekst, int start) => char.IsUpper(tekst[start]) ? char.ToUpperInvariant(woord[0]) + woord[1..] : woord;

    private static string Jaarwoord(string tekst, int end)
    {
        foreach (var staart in Jaarwoorden)
        {
            var na = end + staart.Length;
            if (tekst.AsSpan(end).StartsWith(staart, StringComparison.OrdinalIgnoreCase) && (na >= tekst.Length || !char.IsLetter(tekst[na])))
            {
                return staart;
            }
        }

        return "";
    }

    /// <summary>Where the word for a person starts that stands behind a position, one space further; -1 when another word does.</summary>
    public static int Persoonswoord(string tekst, int na)
    {
        var woord = Volgend(tekst, na);
        return Mensen.Contains(woord) ? na + 1 : -1;
    }

    /// <summary>Whether an age with "jarig" stands before a position.</summary>
    public static bool Jarig(string tekst, int start) => Vorig(tekst, start) is "jarige" or "jarig" or "jarigen";

    // The person who is spoken of, with words that point to nobody ("83-jarige alleenstaande man") and without a capital ("83-jarige Emmense man"); no end when nobody is.
    private static (int End, string Woorden) Mens(string tekst, int na)
    {
        var (k, woorden) = (na, "");
        for (var n = 0; n < 3; n++)
        {
            var woord = Volgend(tekst, k);
            k += woord.Length + 1;
            if (Mensen.Contains(woord))
            {
                return (k, woorden + woord);
            }

            if (woord.Length == 0 || !(Tussen.Contains(woord) || Afkomst(woord)))
            {
                break;
            }

            woorden += Afkomst(woord) ? "" : woord + " ";
        }

        return (-1, "");
    }

    /// <summary>A word as "Emmense": where somebody comes from.</summary>
    public static bool Afkomst(string woord) => woord.Length > 4 && char.IsUpper(woord[0]) && woord[^1] == 'e';

    // The word behind one space, or nothing.
    private static string Volgend(string tekst, int na)
    {
        if (na >= tekst.Length || tekst[na] != ' ')
        {
            return "";
        }

        var k = na + 1;
        while (k < tekst.Length && char.IsLetter(tekst[k]))
        {
            k++;
        }

        return tekst[(na + 1)..k];
    }

    private static string Vorig(string tekst, int start)
    {
        var (k, eind) = (start - 1, start - 1);
        if (k < 1 || tekst[k] != ' ')
        {
            return "";
        }

        while (k > 0 && char.IsLetter(tekst[k - 1]))
        {
            k--;
        }

        return tekst[k..eind].ToLowerInvariant();
    }
}
