using ModuleContracts;

namespace Bemiddeling;

/// <summary>Finds names, streets, towns and organisations, also inflected, glued together or with one typing error.</summary>
internal static class NaamZoeker
{
    private const int MinimumForError = 5;

    private static readonly HashSet<string> Prefixes =
    [
        "van", "von", "de", "den", "der", "het", "ten", "ter", "te", "in", "op", "aan", "la", "le", "el", "al", "ben", "du", "des", "dos", "da", "en", "t", "s", "bij", "onder", "uit", "voor", "mc", "st",
    ];

    /// <summary>Words that stand in many addresses and names of organisations and tell nothing.</summary>
    private static readonly HashSet<string> Common =
    [
        .. "straat str laan ln weg wg plein pln kade gracht hof park singel dyk dreef pad steeg markt buurt wyk noord zuid oost west".Split(' '),
        .. "basisschool school schoolgemeenschap college scholengemeenschap lyceum mbo kerk gemeente parochie moskee vereniging stichting bv nv zorg thuiszorg".Split(' '),
        .. "huisartsenpraktyk huisarts praktyk ziekenhuis kliniek centrum gezondheidscentrum club sportclub voetbalvereniging werkplaats groep bedryf winkel".Split(' '),
        .. "kinderopvang wykteam buurthuis dagbesteding begeleiding huis ondersteuning hulp".Split(' '),
    ];

    public static IEnumerable<(int Start, int End)> Find(IReadOnlyList<Woord> words, BekendeWaarde known)
    {
        var parts = Vouwing.Words(known.Waarde).Select(w => w.Gevouwen).Where(w => w.Any(char.IsLetter)).ToList();
        var telling = parts.Where(p => p.Length > 1 && !Prefixes.Contains(p) && !IsCommon(p, known.Soort)).ToList();
        var whole = string.Concat(parts);
        var bare = string.Concat(parts.Where(p => !Prefixes.Contains(p)));
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Gevouwen;
            if (telling.Any(name => Same(word, name)) || whole.Length >= MinimumForError && (Same(word, whole) || Same(word, bare)))
                yield return (words[i].Start, words[i].End);
            else if (parts.Count > 1 && telling.Count == 0 && Follows(words, i, parts))
                yield return (words[i].Start, words[i + parts.Count - 1].End);
        }
    }

    private static bool IsCommon(string part, BekendeSoort soort) =>
        soort is BekendeSoort.Instelling or BekendeSoort.Adres or BekendeSoort.Plaats && Common.Contains(part);

    // A name of only common words ("De Kerk", "Park West") counts when it stands there as a whole.
    private static bool Follows(IReadOnlyList<Woord> words, int at, List<string> parts) =>
        at + parts.Count <= words.Count && parts.Select((p, k) => words[at + k].Gevouwen == p).All(same => same);

    private static bool Same(string word, string name) =>
        word == name || Stems(word).Contains(name) || Shortened(name) is { } shorter && word == shorter
        || name.Length >= MinimumForError && (Glued(word, name) || OneError(word, name) || word[^1] == 's' && OneError(word[..^1], name));

    private static IEnumerable<string> Stems(string word)
    {
        foreach (var ending in new[] { "s", "es", "en", "je", "tje" })
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word[..^ending.Length];
        }
    }

    // "Dorpsstr." and "Kerkln." are how people write Dorpsstraat and Kerklaan.
    private static string? Shortened(string name)
    {
        foreach (var (full, brief) in new[] { ("straat", "str"), ("laan", "ln"), ("weg", "wg"), ("plein", "pln") })
        {
            if (name.Length > full.Length + 2 && name.EndsWith(full, StringComparison.Ordinal))
                return name[..^full.Length] + brief;
        }
        return null;
    }

    private static bool Glued(string word, string name) =>
        word.Length > name.Length && word.Length <= name.Length + 12
        && Prefixes.Any(p => p.Length > 1 && word.StartsWith(p, StringComparison.Ordinal) && word.EndsWith(name, StringComparison.Ordinal));

    /// <summary>One letter more, less, other, or two swapped.</summary>
    internal static bool OneError(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a.Length < MinimumForError - 1)
            return false;
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
            head++;
        var (restA, restB) = (a[head..], b[head..]);
        if (restA.Length == restB.Length)
            return restA.Length == 0 || restA[1..] == restB[1..]
                || restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..] == restB[2..];
        return restA.Length > restB.Length ? restA[1..] == restB : restB[1..] == restA;
    }
}
