namespace Anonimisering;

/// <summary>Finds what the case file knows, however it is written; runs before every other recogniser.</summary>
internal sealed class Dossierzoeker
{
    private readonly Tekstbeeld beeld;
    private readonly Letterstroom stroom;
    private readonly Verzamelaar verzamelaar;
    private readonly Patroon[] patronen;
    private readonly Patroon[][] opLetter;

    public Dossierzoeker(Tekstbeeld beeld, IReadOnlyList<Patroon> patronen, Verzamelaar verzamelaar)
    {
        this.beeld = beeld;
        this.verzamelaar = verzamelaar;
        this.patronen = [.. patronen];
        stroom = new Letterstroom(beeld);
        opLetter = new Patroon[128][];
        foreach (var groep in patronen.Where(p => p.Overal || p.Samenstelling).GroupBy(p => p.Kern[0]).Where(g => g.Key < 128))
        {
            opLetter[groep.Key] = [.. groep];
        }
    }

    public void Zoek()
    {
        for (var p = 0; p < stroom.Letters.Length; p++)
        {
            var kandidaten = stroom.Begint[p] ? patronen : stroom.Letters[p] < 128 ? opLetter[stroom.Letters[p]] : null;
            if (kandidaten is null)
            {
                continue;
            }

            foreach (var patroon in kandidaten)
            {
                Probeer(patroon, p);
            }
        }
    }

    private void Probeer(Patroon patroon, int p)
    {
        Span<int> lengten = stackalloc int[6];
        var aantal = patroon.Vergelijk(stroom.Letters.AsSpan(p), lengten, out var exact);
        for (var k = 0; k < aantal; k++)
        {
            var einde = p + lengten[k] - 1;
            var zuiver = exact && k == 0;
            if (einde < p || einde >= stroom.Letters.Length || !Past(patroon, p, einde, zuiver, out var tot))
            {
                continue;
            }

            var zekerheid = zuiver ? 0.99 : IsWoord(p, einde) ? 0.55 : 0.85;
            var code = zuiver ? "dossier" : "dossier-spelling";
            var (van, eind) = Breid(patroon, p, tot);
            verzamelaar.VoegDossier(van, eind, patroon, zekerheid, code);
            return;
        }
    }

    private bool Past(Patroon patroon, int p, int einde, bool zuiver, out int tot)
    {
        tot = einde;
        if (!patroon.Gespreid && stroom.Tokens[p] != stroom.Tokens[einde] && !patroon.Initialen)
        {
            return false;
        }

        // A slip in a single word does not also break it in two.
        if (!zuiver && !patroon.Meerdelig && !patroon.Initialen && stroom.Tokens[p] != stroom.Tokens[einde])
        {
            return false;
        }

        if (!Aaneen(p, einde, patroon))
        {
            return false;
        }

        if (patroon.Initialen)
        {
            return Initialen(p, einde);
        }

        if (patroon.Overal)
        {
            return true;
        }

        if (!stroom.Begint[p])
        {
            return zuiver && patroon.Kern.Length >= 5 && Samenstelling(p, einde, out tot);
        }

        if (stroom.Eindigt[einde])
        {
            return !zuiver || !TeGewoon(patroon, p, einde);
        }

        if (!patroon.Samenstelling && patroon.Kern.Length < 3)
        {
            return false;
        }

        return Staart(patroon, p, einde, zuiver, out tot);
    }

    // What may follow a name inside one word: possessive or diminutive, or the second half of a compound.
    private bool Staart(Patroon patroon, int p, int einde, bool zuiver, out int tot)
    {
        tot = einde;
        while (!stroom.Eindigt[tot])
        {
            tot++;
        }

        var rest = stroom.Letters.AsSpan(einde + 1, tot - einde);
        if (rest is "s" or "je" or "tje" or "tjes" or "ke")
        {
            return !IsWoord(p, tot) || beeld.Tokens[stroom.Tokens[p]].Hoofdletter;
        }

        if (!patroon.Samenstelling || IsWoord(p, tot))
        {
            return false;
        }

        if (zuiver)
        {
            return rest.Length >= 3 && (beeld.Lexicon[rest] != Soort.Geen || patroon.Kern.Length >= 5);
        }

        return patroon.Kern.Length >= 6 && rest.Length >= 4 && (beeld.Lexicon[rest] & Soort.Woord) != 0;
    }

    private bool Samenstelling(int p, int einde, out int tot)
    {
        tot = einde;
        var begin = p;
        while (begin > 0 && !stroom.Begint[begin])
        {
            begin--;
        }

        while (!stroom.Eindigt[tot])
        {
            tot++;
        }

        var staart = stroom.Letters.AsSpan(einde + 1, tot - einde);
        return p - begin >= 2 && !IsWoord(begin, tot) && (beeld.Lexicon[stroom.Letters.AsSpan(begin, p - begin)] & Soort.Woord) != 0
            && (staart.Length == 0 || staart is "s" || (beeld.Lexicon[staart] & Soort.Woord) != 0);
    }

    private bool IsWoord(int p, int einde) => (beeld.Lexicon[stroom.Letters.AsSpan(p, einde - p + 1)] & Soort.Woord) != 0;

    // Letters of one value stand close together: at most a few characters between two of them.
    private bool Aaneen(int p, int einde, Patroon patroon)
    {
        for (var i = p + 1; i <= einde; i++)
        {
            var gat = stroom.Plekken[i] - stroom.Plekken[i - 1];
            if (gat > (patroon.Initialen ? 3 : 5))
            {
                return false;
            }
        }

        return true;
    }

    private bool Initialen(int p, int einde)
    {
        if (!stroom.Begint[p] || !stroom.Eindigt[einde])
        {
            return false;
        }

        var (eerste, laatste) = (stroom.Tokens[p], stroom.Tokens[einde]);
        var punten = laatste > eerste && beeld.IsTeken(eerste + 1, '.');
        if (punten)
        {
            return Enumerable.Range(eerste, laatste - eerste + 1).All(t => beeld.IsTeken(t, '.') || beeld.IsTeken(t, '-') || beeld.Tokens[t].Lengte == 1);
        }

        var gemengd = beeld.Tokens[eerste].Kast is Kast.Kapitalen or Kast.Gemengd || (einde - p >= 2 && beeld.Tokens[eerste].Soort == Soort.Geen);
        return eerste == laatste && gemengd && !beeld.Is(eerste, Soort.Veld | Soort.Titel | Soort.Afkorting | Soort.Vaak);
    }

    // A known name that is also one of the commonest words, in lower case, needs a sign that a person is meant.
    private bool TeGewoon(Patroon patroon, int p, int einde)
    {
        var t = stroom.Tokens[p];
        if (stroom.Tokens[einde] != t || patroon.Categorie == Categorie.Datum)
        {
            return false;
        }

        ref readonly var token = ref beeld.Tokens[t];
        return token.Is(Soort.Vaak | Soort.Tussenvoegsel) && token.Kast == Kast.Laag
            && !beeld.Is(t - 1, Soort.Titel | Soort.Relatie | Soort.Functie) && !(beeld.IsTeken(t - 1, '.') && beeld.Is(t - 2, Soort.Titel));
    }

    private (int Van, int Tot) Breid(Patroon patroon, int p, int einde)
    {
        var (eerste, laatste) = (stroom.Tokens[p], stroom.Tokens[einde]);
        var (van, tot) = (stroom.Plekken[p], stroom.Plekken[einde] + 1);
        if (patroon.Categorie == Categorie.Persoon)
        {
            van = Naamgrens.Links(beeld, eerste, van);
            tot = Naamgrens.RechtsInitiaal(beeld, laatste, tot);
            tot = beeld.IsTeken(laatste + 1, '.') && patroon.Initialen ? beeld.Tokens[laatste + 1].End : tot;
            (van, tot) = Aanhangsels(eerste, laatste, van, tot);
        }
        else if (patroon.Categorie == Categorie.Telefoon)
        {
            while (eerste > 0 && beeld.ZelfdeRegel(eerste) && (beeld.IsTeken(eerste - 1, '+') || beeld.IsTeken(eerste - 1, '(') || beeld.IsTeken(eerste - 1, ')')
                || beeld.IsTeken(eerste - 1, '-') || (beeld.IsGetal(eerste - 1) && beeld.Ruw(eerste - 1) is "0" or "06" or "31" or "0031" or "00")))
            {
                eerste--;
                van = beeld.Tokens[eerste].Start;
            }

            van = Math.Min(van, beeld.Tokens[eerste].Start);
            tot = beeld.Tokens[laatste].End;
        }
        else if (patroon is { Categorie: Categorie.Locatie, Wat: "adres" })
        {
            var nummer = beeld.IsTeken(laatste + 1, '.') || beeld.IsTeken(laatste + 1, ',') ? laatste + 2 : laatste + 1;
            tot = beeld.IsGetal(nummer) && beeld.ZelfdeRegel(nummer) && beeld.Tokens[nummer].Lengte <= 5 ? beeld.Tokens[Adresherkenner.Toevoeging(beeld, nummer)].End : tot;
        }

        return (van, tot);
    }

    // "Margriet's", "Meulenbelt-gezin", "familie-Meulenbelt": what is tied to the name with a mark goes with it.
    private (int Van, int Tot) Aanhangsels(int eerste, int laatste, int van, int tot)
    {
        var na = laatste + 1;
        if (beeld.Vast(na) && (beeld.IsTeken(na, '\'') || beeld.IsTeken(na, '-')) && beeld.Vast(na + 1) && beeld.IsWoord(na + 1) && (beeld.IsTeken(na, '-') || beeld.Tokens[na + 1].Lengte <= 2))
        {
            tot = Math.Max(tot, beeld.Tokens[na + 1].End);
        }

        if (eerste >= 2 && beeld.Vast(eerste) && beeld.IsTeken(eerste - 1, '-') && beeld.Vast(eerste - 1) && beeld.IsWoord(eerste - 2))
        {
            van = Math.Min(van, beeld.Tokens[eerste - 2].Start);
        }

        return (van, tot);
    }
}
