using System.Text;

namespace Anonimisering;

/// <summary>Makes texts to learn from: sentences of our own filled with names, and marked notes with other names put in.</summary>
internal sealed class Leerstof
{
    private readonly Toeval toeval;
    private readonly Naammaker namen;
    private readonly Dictionary<string, List<string>> zinnen = [];

    public Leerstof(Leerbron bron, ulong zaad)
    {
        toeval = new Toeval(zaad);
        namen = new Naammaker(toeval, bron.Namen, bron.Delen);
        var stijl = "";
        foreach (var regel in bron.Zinnen.Where(r => r.Length > 0 && !r.StartsWith("# ", StringComparison.Ordinal)))
        {
            if (regel.StartsWith("## ", StringComparison.Ordinal))
            {
                zinnen[stijl = regel[3..]] = [];
            }
            else
            {
                zinnen[stijl].Add(regel);
            }
        }
    }

    /// <summary>Notes put together from sentences.</summary>
    public IEnumerable<Leertekst> Zinnen(int aantal)
    {
        var stijlen = zinnen.Keys.Order(StringComparer.Ordinal).ToList();
        for (var n = 0; n < aantal; n++)
        {
            var stijl = toeval.Kies(stijlen);
            var bouw = new Bouw();
            for (var z = 3 + toeval.Tot(5); z > 0; z--)
            {
                Vul(toeval.Kies(zinnen[stijl]), bouw);
                bouw.Tekst.Append(stijl is "mail" or "chat" or "formulier" || toeval.Tot(4) == 0 ? '\n' : ' ');
            }

            yield return bouw.Klaar(laag: stijl != "formulier" && toeval.Tot(8) == 0);
        }
    }

    /// <summary>The notes as they are and, times over, with other names and places in them; now and then all in lower case.</summary>
    public IEnumerable<Leertekst> Verwissel(IReadOnlyList<Leertekst> notities, int keren)
    {
        foreach (var notitie in notities)
        {
            yield return notitie;
        }

        for (var keer = 0; keer < keren; keer++)
        {
            foreach (var notitie in notities)
            {
                yield return Verwissel(notitie, laag: keer > 0 && toeval.Tot(4) == 0);
            }
        }
    }

    private Leertekst Verwissel(Leertekst notitie, bool laag)
    {
        var bouw = new Bouw();
        var anders = new Dictionary<string, string>(StringComparer.Ordinal);
        var plek = 0;
        foreach (var merk in notitie.Merken.OrderBy(m => m.Start).ThenBy(m => m.End))
        {
            if (merk.Start < plek)
            {
                continue;
            }

            bouw.Tekst.Append(notitie.Tekst, plek, merk.Start - plek);
            var oud = notitie.Tekst[merk.Start..merk.End];
            bouw.Zet(merk.Label is "PERSOON" or "LOCATIE" ? Anders(oud, merk.Label, anders) : oud, merk.Label);
            plek = merk.End;
        }

        bouw.Tekst.Append(notitie.Tekst, plek, notitie.Tekst.Length - plek);
        return bouw.Klaar(laag);
    }

    // Every capitalised word of a name becomes another, the same one throughout the note.
    private string Anders(string oud, string label, Dictionary<string, string> anders)
    {
        var uit = new StringBuilder();
        for (var i = 0; i < oud.Length;)
        {
            var k = i;
            while (k < oud.Length && char.IsLetter(oud[k]))
            {
                k++;
            }

            if (k == i)
            {
                uit.Append(oud[i++]);
                continue;
            }

            var woord = oud[i..k];
            var vervang = k - i > 2 && char.IsUpper(oud[i]) && !char.IsUpper(oud[i + 1]) && toeval.Tot(8) > 0;
            if (vervang && !anders.TryGetValue(woord, out _))
            {
                anders[woord] = label == "LOCATIE" ? namen.Plaats() : i == 0 ? namen.Voornaam() : namen.Kern();
            }

            uit.Append(vervang ? anders[woord] : woord);
            i = k;
        }

        return uit.ToString();
    }

    private void Vul(string zin, Bouw bouw)
    {
        for (var i = 0; i < zin.Length; i++)
        {
            if (zin[i] == '<' && i + 2 < zin.Length && zin[i + 2] == '>')
            {
                Gat(zin[i + 1], bouw);
                i += 2;
            }
            else
            {
                bouw.Tekst.Append(zin[i]);
            }
        }
    }

    private void Gat(char soort, Bouw bouw)
    {
        var groot = char.ToUpperInvariant(soort);
        var (tekst, label) = groot switch
        {
            'V' => (namen.Voornaam(), "PERSOON"),
            'A' => (namen.Achternaam(), "PERSOON"),
            'P' => (namen.Voornaam() + " " + namen.Achternaam(), "PERSOON"),
            'I' => (namen.Voorletters() + " " + namen.Achternaam(), "PERSOON"),
            'L' => (namen.Plaats(), "LOCATIE"),
            'O' => (namen.Organisatie(), "INSTELLING"),
            'N' => (namen.Kaal(), "INSTELLING"),
            'B' => (namen.Letters(), "INSTELLING"),
            'S' => (namen.Straat() + " " + Huisnummer(), "ADRES"),
            'R' => (namen.Straat(), "LOCATIE"),
            'H' => (Huisnummer(), "ADRES"),
            'D' => (Datum(), "DATUM"),
            'M' => (Maand() + " " + (2005 + toeval.Tot(21)), "DATUM"),
            'Y' => (char.IsLower(soort) ? Naammaker.Telwoord(20 + toeval.Tot(75)) : (3 + toeval.Tot(92)).ToString(System.Globalization.CultureInfo.InvariantCulture), "LEEFTIJD"),
            'Z' => (namen.Zaak(), ""),
            'G' => ((2 + toeval.Tot(40)).ToString(System.Globalization.CultureInfo.InvariantCulture), ""),
            _ => (namen.Rest(), ""),
        };
        if (tekst.StartsWith("het ", StringComparison.Ordinal))
        {
            bouw.Tekst.Append("het ");
            tekst = tekst[4..];
        }

        bouw.Zet(char.IsLower(soort) ? tekst.ToLowerInvariant() : tekst, label);
    }

    private string Huisnummer() => (1 + toeval.Tot(300)) + toeval.Kies(["", "", "", "a", "b", " hs", "-2", "-II", " bis"]);

    private string Maand() => toeval.Kies(["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "jan", "feb", "mrt", "apr", "aug", "sept", "okt", "nov", "dec"]);

    private string Datum()
    {
        var (dag, maand) = (1 + toeval.Tot(28), 1 + toeval.Tot(12));
        return toeval.Tot(5) switch
        {
            0 => $"{dag}-{maand}-20{10 + toeval.Tot(16)}",
            1 => $"{dag}/{maand}",
            2 => $"{dag} {Maand()}",
            3 => $"{dag} {Maand()} 20{10 + toeval.Tot(16)}",
            _ => $"{dag}-{maand}",
        };
    }

    private sealed class Bouw
    {
        private readonly List<Merk> merken = [];

        public StringBuilder Tekst { get; } = new();

        public void Zet(string tekst, string label)
        {
            if (label.Length > 0)
            {
                merken.Add(new Merk(Tekst.Length, Tekst.Length + tekst.Length, label));
            }

            Tekst.Append(tekst);
        }

        public Leertekst Klaar(bool laag) => new(laag ? Tekst.ToString().ToLowerInvariant() : Tekst.ToString(), merken);
    }
}
