using System.Globalization;

namespace Anonimisering;

/// <summary>A trait with the share of people that have it and what to say instead.</summary>
internal sealed record Kenmerk(string Soort, double Aandeel, string Vergroving, double AandeelDaarna);

/// <summary>The table of traits (<c>Woordenlijsten/kenmerken.tab</c>).</summary>
internal sealed class Kenmerken
{
    private readonly Dictionary<ulong, Kenmerk> opWoord = [];
    private readonly HashSet<ulong> begin = [];

    public Kenmerken(TextReader bron)
    {
        while (bron.ReadLine() is { } regel)
        {
            if (regel.StartsWith('#') || regel.Split('|') is not { Length: 5 } velden)
            {
                continue;
            }

            var kenmerk = new Kenmerk(velden[0].Trim(), Getal(velden[2]), velden[3].Trim(), Getal(velden[4]));
            foreach (var woord in velden[1].Split(',', StringSplitOptions.TrimEntries))
            {
                var frase = woord.Replace('_', ' ');
                opWoord.TryAdd(Lexicon.HashVan(frase), kenmerk);
                if (frase.IndexOf(' ', StringComparison.Ordinal) is var spatie and > 0)
                {
                    begin.Add(Lexicon.HashVan(frase[..spatie]));
                }
            }
        }
    }

    /// <summary>The trait that starts at token i and its last token, longest first.</summary>
    public Kenmerk? Vind(Tekstbeeld beeld, int i, out int laatste)
    {
        laatste = i;
        if (!beeld.IsWoord(i))
        {
            return null;
        }

        if (begin.Contains(beeld.Tokens[i].Hash))
        {
            for (var n = 3; n > 1; n--)
            {
                if (Frase(beeld, i, n) is var hash and not 0 && opWoord.TryGetValue(hash, out var lang))
                {
                    laatste = i + n - 1;
                    return lang;
                }
            }
        }

        return opWoord.GetValueOrDefault(beeld.Tokens[i].Hash);
    }

    private static ulong Frase(Tekstbeeld beeld, int i, int woorden)
    {
        var hash = Lexicon.Begin0;
        for (var k = i; k < i + woorden; k++)
        {
            if (!beeld.IsWoord(k))
            {
                return 0;
            }

            hash = k > i ? Lexicon.Verder(hash, ' ') : hash;
            foreach (var teken in beeld.Woord(k))
            {
                hash = Lexicon.Verder(hash, teken);
            }
        }

        return hash;
    }

    private static double Getal(string tekst) => double.Parse(tekst, CultureInfo.InvariantCulture);
}
