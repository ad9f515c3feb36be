namespace Anonimisering;

/// <summary>
/// Finds sentences in which so much comes together that readers remember of whom it is told: what the table of remarkable words knows,
/// words that are new for a note of this kind, a nickname, a family of unusual size. No word of it need single somebody out by itself.
/// </summary>
internal sealed class Opvallendzoeker(Tekstbeeld beeld, Opvallend opvallend, Alledaags alledaags, bool[] gevonden)
{
    private const int Drempel = 6;
    private const int Venster = 22;
    private const int Aanloop = 6;
    private const int HoogstensGewoon = 6;

    private readonly record struct Feit(int Eerste, int Laatste, int Soort, int Punten);

    private readonly int gewoon = opvallend.Soort("gewoon");
    private readonly int nieuw = opvallend.Soorten.Count;
    private readonly int plaatselijk = opvallend.Soort("plaatselijk");
    private readonly int vroeger = opvallend.Soort("vroeger");

    public IEnumerable<Passage> Zoek()
    {
        var feiten = new List<Feit>();
        for (var i = 0; i < beeld.Aantal;)
        {
            var eind = Zinseinde(i);
            feiten.Clear();
            Verzamel(i, eind, feiten);
            foreach (var passage in Weeg(feiten))
            {
                yield return passage;
            }

            i = eind;
        }
    }

    private int Zinseinde(int i)
    {
        for (var k = i + 1; k < beeld.Aantal; k++)
        {
            if (beeld.Tokens[k].Regel || beeld.IsTeken(k - 1, ';') || beeld.IsTeken(k - 1, '!') || beeld.IsTeken(k - 1, '?') || (beeld.IsTeken(k - 1, '.') && beeld.Tokens[k].Begin == Anonimisering.Begin.Hard))
            {
                return k;
            }
        }

        return beeld.Aantal;
    }

    private void Verzamel(int begin, int eind, List<Feit> feiten)
    {
        for (var i = begin; i < eind; i++)
        {
            if (!beeld.IsWoord(i))
            {
                continue;
            }

            if (Bijnaam(i, begin, eind))
            {
                feiten.Add(new Feit(i, i, opvallend.Soort("bijnaam"), 4));
            }

            if (Gezinstal(i) is var punten and > 0)
            {
                feiten.Add(new Feit(i, i, opvallend.Soort("gezin"), punten));
            }

            if (EnigeIn(i, eind))
            {
                feiten.Add(new Feit(i, i, opvallend.Soort("reeks"), 4));
            }

            var gewoonlijk = alledaags.Heeft(beeld.Tokens[i].Hash);
            if ((opvallend.Vind(beeld, i, out var laatste) ?? (gewoonlijk ? null : opvallend.Samengesteld(beeld.Lexicon, beeld.Woord(i)))) is { } weging)
            {
                if (!gevonden[beeld.Tokens[i].Start] || OokAlsNaam(i, weging))
                {
                    feiten.Add(new Feit(i, laatste, weging.Soort, weging.Punten));
                }

                i = laatste;
            }
            else if (!gewoonlijk && IsNieuw(i, begin))
            {
                feiten.Add(new Feit(i, i, nieuw, Handeling(beeld.Woord(i)) ? 1 : 2));
            }
        }
    }

    // A rare disease or a world title counts although it was taken for a name ("het syndroom van Sanfilippo").
    private bool OokAlsNaam(int i, Weging weging) =>
        weging.Punten >= Opvallend.Sterk
        && (opvallend.Soorten[weging.Soort] == "roem" || (opvallend.Soorten[weging.Soort] == "ziekte" && (Ziektewoord(i - 1) || Ziektewoord(i - 2))));

    private bool Ziektewoord(int i) => beeld.Zegt(i) is "syndroom" or "ziekte" or "van" or "met";

    private bool IsNieuw(int i, int begin) =>
        beeld.Tokens[i].Lengte > 3 && (beeld.Tokens[i].Kast == Kast.Laag || i == begin) && !gevonden[beeld.Tokens[i].Start] && !alledaags.Kent(beeld.Lexicon, beeld.Woord(i)) && beeld.IsGewoon(i);

    // Verbs, adjectives and abstract words are new more often and say less than things.
    private static bool Handeling(ReadOnlySpan<char> woord) =>
        (woord.StartsWith("ge") && (woord[^1] is 't' or 'd' || woord.EndsWith("en")))
        || woord.EndsWith("de") || woord.EndsWith("te") || woord.EndsWith("den") || woord.EndsWith("ten") || woord.EndsWith("end") || woord.EndsWith("ig") || woord.EndsWith("ige") || woord.EndsWith("lijk") || woord.EndsWith("lijke")
        || woord.EndsWith("isch") || woord.EndsWith("ische") || woord.EndsWith("ief") || woord.EndsWith("ieve") || woord.EndsWith("eel") || woord.EndsWith("ele") || woord.EndsWith("baar") || woord.EndsWith("bare") || woord.EndsWith("erd") || woord.EndsWith("eert")
        || woord.EndsWith("heid") || woord.EndsWith("ing") || woord.EndsWith("ingen") || woord.EndsWith("tie") || woord.EndsWith("ties");

    // "ze noemen hem …", "zo noemt heel de stad haar", "wordt in het dorp … genoemd"
    private bool Bijnaam(int i, int begin, int eind)
    {
        if (!(beeld.Zegt(i) is "noemen" or "noemt" or "noemden" or "noemde" or "genoemd"))
        {
            return false;
        }

        var (wie, door, wordt) = (false, false, false);
        for (var k = Math.Max(begin, i - 5); k < Math.Min(eind, i + 6); k++)
        {
            wie |= beeld.Zegt(k) is "hem" or "haar" or "m" or "mij" or "hun";
            door |= beeld.Zegt(k) is "ze" or "iedereen" or "heel" or "dorp" or "mensen" or "jeugd" or "buurt" or "buurtbewoners" or "stad" or "streek" or "jongens" or "zo";
            wordt |= beeld.Zegt(k) is "wordt" or "werd";
        }

        return door && (wie || (wordt && beeld.Gelijk(i, "genoemd")));
    }

    // "zeventien kinderen", "drie broers": many, or brothers in a row.
    private int Gezinstal(int i)
    {
        if (!(beeld.Zegt(i) is "kinderen" or "broers" or "zussen" or "zusters" or "zonen" or "zoons" or "dochters" or "pleegkinderen" or "stiefkinderen"))
        {
            return 0;
        }

        var aantal = Math.Max(Tal(i - 1), Tal(i - 2));
        return aantal >= 8 ? 3 : aantal >= 3 && (beeld.Zegt(i) is "broers" or "zussen" or "zonen") ? 2 : 0;
    }

    private int Tal(int i) => beeld.IsGetal(i) && beeld.Tokens[i].Lengte < 3 ? beeld.Waarde(i) : beeld.Zegt(i) switch
    {
        "drie" => 3,
        "vier" => 4,
        "vijf" => 5,
        "zes" => 6,
        "zeven" => 7,
        "acht" or "negen" or "tien" or "elf" or "twaalf" or "dertien" or "veertien" or "vijftien" or "zestien" or "zeventien" or "achttien" or "negentien" or "twintig" => 8,
        _ => 0,
    };

    // "het enige gezin in Assen"
    private bool EnigeIn(int i, int eind)
    {
        if (!(beeld.Zegt(i) is "enige" or "enigste"))
        {
            return false;
        }

        for (var k = i + 2; k < Math.Min(i + 6, eind - 1); k++)
        {
            if ((beeld.Zegt(k) is "in" or "van" or "op" or "uit") && beeld.Tokens[k + 1].Hoofdletter)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Passage> Weeg(List<Feit> feiten)
    {
        for (var i = 0; i < feiten.Count; i++)
        {
            var laatste = i;
            while (laatste + 1 < feiten.Count && feiten[laatste + 1].Eerste <= feiten[i].Eerste + Venster)
            {
                laatste++;
            }

            if (feiten[i].Punten > 0 && Punten(feiten, i, laatste) is var (punten, meest) && punten >= Drempel)
            {
                var (code, vergroving) = Reden(opvallend.Soorten[meest]);
                yield return new Passage(Begin(feiten[i].Eerste), Eind(feiten[laatste].Laatste), code, vergroving);
                i = laatste;
            }
        }
    }

    // Of each kind the best counts, and the next best for half; of new words two; ordinary words take points away.
    private (int Punten, int Meest) Punten(List<Feit> feiten, int van, int tot)
    {
        Span<int> beste = stackalloc int[nieuw + 1];
        Span<int> tweede = stackalloc int[nieuw + 1];
        var (som, af) = (0, Vooraf(feiten, van));
        for (var i = van; i <= tot; i++)
        {
            var feit = feiten[i];
            if (feit.Soort == gewoon)
            {
                af -= feit.Punten;
                continue;
            }

            if (feit.Punten > beste[feit.Soort])
            {
                (beste[feit.Soort], tweede[feit.Soort]) = (feit.Punten, beste[feit.Soort]);
            }
            else if (feit.Punten > tweede[feit.Soort])
            {
                tweede[feit.Soort] = feit.Punten;
            }
        }

        var meest = nieuw;
        for (var soort = 0; soort < nieuw; soort++)
        {
            var bijkomend = soort == plaatselijk || soort == vroeger;
            som += beste[soort] + (beste[soort] >= Opvallend.Sterk ? 1 : 0) + (bijkomend ? 0 : tweede[soort] / 2);
            meest = !bijkomend && beste[soort] > (meest < nieuw ? beste[meest] : 0) ? soort : meest;
        }

        // A place, an old thing and new words alone tell of nobody.
        return meest == nieuw ? (0, meest) : (som + beste[nieuw] + tweede[nieuw] - Math.Min(HoogstensGewoon, af), meest);
    }

    // "kijkt graag naar …": ordinary words right before the first remarkable one.
    private int Vooraf(List<Feit> feiten, int van)
    {
        var af = 0;
        for (var i = van - 1; i >= 0 && feiten[i].Eerste >= feiten[van].Eerste - Aanloop; i--)
        {
            af -= feiten[i].Soort == gewoon ? feiten[i].Punten : 0;
        }

        return af;
    }

    private static (string Code, string Vergroving) Reden(string soort) => soort switch
    {
        "rol" or "adel" => ("risico-rol", "had een bekende rol in de omgeving"),
        "roem" or "media" or "bekend" or "bijnaam" => ("risico-media", ""),
        "gebeurtenis" or "verwijzing" => ("risico-gebeurtenis", "een ingrijpende gebeurtenis"),
        "ziekte" => ("risico-zeldzaam", "een zeldzame aandoening"),
        "gezin" => ("risico-gezin", ""),
        "reeks" => ("risico-enige", ""),
        "geloof" or "herkomst" => ("risico-herkomst", ""),
        _ => ("risico-opvallend", ""),
    };

    // The beginning and the end of the clause, near by.
    private int Begin(int i)
    {
        var k = i;
        while (k > 0 && i - k < Aanloop && !beeld.Tokens[k].Regel && beeld.Tokens[k - 1].Vorm != Vorm.Teken)
        {
            k--;
        }

        return k;
    }

    private int Eind(int i)
    {
        var k = i;
        while (k + 1 < beeld.Aantal && k - i < Aanloop && !beeld.Tokens[k + 1].Regel && beeld.Tokens[k + 1].Vorm != Vorm.Teken)
        {
            k++;
        }

        return k;
    }
}
