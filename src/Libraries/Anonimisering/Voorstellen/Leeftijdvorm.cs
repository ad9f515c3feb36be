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
            if (Mens(tekst, na) is var mens and > 0)
            {
                // "een 2-jarig zoontje" is "een jong zoontje"; "een 83-jarige man" is "een man van in de tachtig".
                var bijvoeglijk = voor == "jong" && jaar.EndsWith('e') ? "jonge" : voor;
                return bijvoeglijk.Length > 0 ? new(start, na, Hoofd(bijvoeglijk, tekst, start)) : new(start, mens, $"{tekst[(na + 1)..mens]} {achter}");
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

    // Where the person ends who is spoken of: the next word, or one behind words that point to nobody ("83-jarige alleenstaande man"); -1 when nobody is.
    private static int Mens(string tekst, int na)
    {
        for (var (k, woorden) = (na, 0); woorden < 3 && k < tekst.Length && tekst[k] == ' '; woorden++)
        {
            var van = ++k;
            while (k < tekst.Length && char.IsLetter(tekst[k]))
            {
                k++;
            }

            if (Mensen.Contains(tekst[van..k]))
            {
                return k;
            }

            if (!Tussen.Contains(tekst[van..k]))
            {
                return -1;
            }
        }

        return -1;
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
