using System.Globalization;

namespace Anonimisering;

/// <summary>What a word or phrase adds to the chance that readers know whom a sentence is about.</summary>
/// <param name="Soort">Number of the kind, from 0.</param>
/// <param name="Punten">Points; below 0 for words that make it ordinary.</param>
internal readonly record struct Weging(int Soort, int Punten);

/// <summary>The table of what people remember (<c>Woordenlijsten/opvallend.tab</c>).</summary>
internal sealed class Opvallend
{
    /// <summary>Points from which a word singles somebody out by itself.</summary>
    public const int Sterk = 6;

    private const int LangsteFrase = 5;

    // Kinds of which a compound is as remarkable as its last part ("nonnenklooster").
    private static readonly string[] Samenstelbaar = ["rol", "wonen", "zaak", "dier", "gebeurtenis", "traditie", "roem", "voertuig"];

    private static readonly string[] Verkleining = ["tjes", "pjes", "etje", "tje", "pje", "jes", "je"];

    private readonly Dictionary<ulong, Weging> opWoord = [];
    private readonly HashSet<ulong> begin = [];
    private readonly HashSet<ulong> staart = [];
    private readonly List<string> soorten = [];

    public Opvallend(TextReader bron)
    {
        while (bron.ReadLine() is { } regel)
        {
            if (!regel.StartsWith('#') && regel.Split('|', StringSplitOptions.TrimEntries) is [var soort, var punten, var woorden])
            {
                Voeg(soort, int.Parse(punten, CultureInfo.InvariantCulture), woorden);
            }
        }
    }

    /// <summary>The names of the kinds.</summary>
    public IReadOnlyList<string> Soorten => soorten;

    /// <summary>The number of a kind.</summary>
    public int Soort(string naam) => soorten.IndexOf(naam);

    /// <summary>What starts at token i, and its last token; the longest phrase first, then the word, then its plain form.</summary>
    public Weging? Vind(Tekstbeeld beeld, int i, out int laatste)
    {
        laatste = i;
        if (Frase(beeld, i, out var eind) is { } frase)
        {
            laatste = eind;
            return frase;
        }

        var woord = beeld.Woord(i);
        if (woord.Length < 3 || woord.Length > 40)
        {
            return null;
        }

        if (opWoord.TryGetValue(beeld.Tokens[i].Hash, out var weging))
        {
            return weging;
        }

        return woord.Length < 5 || beeld.Is(i, Anonimisering.Soort.Vaak) ? null : Grondvorm(woord);
    }

    /// <summary>What a compound takes from its last part.</summary>
    public Weging? Samengesteld(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        if (woord.Length is < 9 or > 40)
        {
            return null;
        }

        var enkel = woord.EndsWith("en") ? woord[..^2] : woord[^1] == 's' ? woord[..^1] : woord;
        return Staart(lexicon, woord) ?? (enkel.Length < woord.Length ? Staart(lexicon, enkel) : null);
    }

    private void Voeg(string soort, int punten, string woorden)
    {
        if (!soorten.Contains(soort))
        {
            soorten.Add(soort);
        }

        foreach (var woord in woorden.Split(' '))
        {
            var frase = woord.Replace('_', ' ');
            opWoord.TryAdd(Lexicon.HashVan(frase), new Weging(soorten.IndexOf(soort), punten));
            if (frase.IndexOf(' ', StringComparison.Ordinal) is var spatie and > 0)
            {
                begin.Add(Lexicon.HashVan(frase[..spatie]));
            }
            else if (punten > 3 && frase.Length > 4 && Samenstelbaar.Contains(soort))
            {
                staart.Add(Lexicon.HashVan(frase));
            }
        }
    }

    private Weging? Frase(Tekstbeeld beeld, int i, out int laatste)
    {
        laatste = i;
        if (!begin.Contains(beeld.Tokens[i].Hash))
        {
            return null;
        }

        Weging? langste = null;
        var (hash, woorden) = (beeld.Tokens[i].Hash, 1);
        for (var k = i + 1; k < beeld.Aantal && woorden < LangsteFrase && beeld.ZelfdeRegel(k); k++)
        {
            if (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '\''))
            {
                continue;
            }

            if (!beeld.IsWoord(k) && !beeld.IsGetal(k))
            {
                break;
            }

            hash = Lexicon.Verder(hash, ' ');
            foreach (var teken in beeld.Woord(k))
            {
                hash = Lexicon.Verder(hash, teken);
            }

            woorden++;
            if (opWoord.TryGetValue(hash, out var weging))
            {
                (langste, laatste) = (weging, k);
            }
        }

        return langste;
    }

    // "ezeltjes", "kloosters", "molens", "zwanen", "wolven": the word that it is a form of; and "praalwage", as it is said.
    private Weging? Grondvorm(ReadOnlySpan<char> woord)
    {
        foreach (var einde in Verkleining)
        {
            if (woord.EndsWith(einde) && woord.Length - einde.Length > 3 && Op(woord[..^einde.Length]) is { } verkleind)
            {
                return verkleind;
            }
        }

        if (woord[^1] == 's' && woord.Length > 5)
        {
            return Op(woord[..^1]);
        }

        if (!woord.EndsWith("en"))
        {
            return woord is [.., 'e'] && woord.Length > 6 && opWoord.TryGetValue(Lexicon.Verder(Lexicon.Hash(woord), 'n'), out var zonder) ? zonder : null;
        }

        return woord.Length < 6 ? null : Op(woord[..^2]) ?? Enkelvoud(woord[..^2]);
    }

    private Weging? Enkelvoud(ReadOnlySpan<char> stam)
    {
        if (stam[^1] == stam[^2])
        {
            return Op(stam[..^1]);
        }

        var medeklinker = stam[^1] switch { 'v' => 'f', 'z' => 's', var zelf => zelf };
        var kort = Lexicon.Verder(Lexicon.Hash(stam[..^1]), medeklinker);
        if (medeklinker != stam[^1] && opWoord.TryGetValue(kort, out var weging))
        {
            return weging;
        }

        var lang = Lexicon.Verder(Lexicon.Verder(Lexicon.Hash(stam[..^1]), stam[^2]), medeklinker);
        return stam[^2] is 'a' or 'e' or 'o' or 'u' && opWoord.TryGetValue(lang, out weging) ? weging : null;
    }

    private Weging? Staart(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        for (var kop = 4; kop <= woord.Length - 5; kop++)
        {
            var hash = Lexicon.Hash(woord[kop..]);
            if (staart.Contains(hash) && (Woord(lexicon, woord[..kop]) || (woord[kop - 1] == 's' && Woord(lexicon, woord[..(kop - 1)])) || (woord[..kop].EndsWith("en") && Woord(lexicon, woord[..(kop - 2)]))))
            {
                return opWoord[hash];
            }
        }

        return null;
    }

    private static bool Woord(Lexicon lexicon, ReadOnlySpan<char> woord) => woord.Length > 1 && (lexicon[woord] & Anonimisering.Soort.Woord) != 0;

    private Weging? Op(ReadOnlySpan<char> woord) => opWoord.TryGetValue(Lexicon.Hash(woord), out var weging) ? weging : null;
}
