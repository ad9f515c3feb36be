namespace Anonimisering;

/// <summary>
/// The second reader, beside the rules: takes what the rules left for a name, place, institution, address or age when the learned weights
/// are sure enough; and doubts names of which the rules know nothing but a capital.
/// </summary>
internal sealed class Tweedelezer(Tekstbeeld beeld, Verzamelaar verzamelaar, Gewichten gewichten)
{
    private const int Nooit = 1_000_000;

    // How much better than "nothing" a label must be, in the order of the labels; dates are left to the rules.
    private static readonly int[] Grenzen = [0, 20, 60, 35, 200, Nooit, 40];

    // What must come on top: letter words, everyday and unknown words in lower case, words that owe their capital to the place.
    private const int Letterwoord = 25;
    private const int Streng = 60;
    private const int Laag = 50;
    private const int Onbekend = 130;
    private const int Zinsbegin = 250;
    private const int Gewoon = 60;

    // Below this a name that shows nothing but a capital is taken back.
    private const int Twijfel = -90;

    private static readonly string[] Lidwoorden = ["de", "het", "een", "deze", "dit"];

    private const Soort Uitgesloten = Soort.Veld | Soort.Land | Soort.Weekdag | Soort.Codewoord | Soort.Artikelwoord | Soort.Titel | Soort.Kopwoord | Soort.Volk;

    private readonly Tekenaar tekenaar = new(beeld);
    private readonly int[] tekens = new int[Tekenaar.Hoogstens];

    public void ZoekWoorden() => Zoek(Vorm.Woord);

    public void ZoekGetallen() => Zoek(Vorm.Getal);

    private void Zoek(Vorm vorm)
    {
        var nieuw = new Etiket[beeld.Aantal];
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || beeld.Tokens[i].Vorm != vorm || !tekenaar.Kandidaat(i) || Kansloos(i))
            {
                continue;
            }

            var oordeel = Oordeel(i, Eerder(nieuw, i - 1), Eerder(nieuw, i - 2), out var zeker);
            nieuw[i] = zeker >= Grens(i, oordeel) ? oordeel : Etiket.Niets;
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (nieuw[i] != Etiket.Niets)
            {
                i = Meld(nieuw, i);
            }
        }
    }

    private Etiket Eerder(Etiket[] nieuw, int i) =>
        i < 0 || !tekenaar.Kandidaat(i) ? Etiket.Niets : beeld.Bezet[i] ? verzamelaar.Etiketten[i] : nieuw[i];

    /// <summary>Takes back names that were found by nothing but their capital where the learned weights see none.</summary>
    public void Betwijfel()
    {
        var weg = new HashSet<Kandidaat>(ReferenceEqualityComparer.Instance);
        foreach (var kandidaat in verzamelaar.Alles.Where(k => k.Code == "naam-hoofdletter"))
        {
            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));

            // People have no article: "de Hervormingsagenda", "De Burden Scale" must look like a name to the weights.
            var lidwoord = beeld.Een(eerste - 1, Lidwoorden) ? eerste : eerste < laatste && (beeld.Zegt(eerste) is "de" or "het" or "een") && beeld.Tokens[eerste].Begin == Begin.Hard ? eerste + 1 : -1;
            if (lidwoord < 0 && (eerste != laatste || !beeld.IsWoord(eerste)))
            {
                continue;
            }

            if (Hoogste(Math.Max(eerste, lidwoord), laatste) < (kandidaat.Zekerheid <= 0.5 || lidwoord >= 0 ? 0 : Twijfel))
            {
                weg.Add(kandidaat);
            }
        }

        verzamelaar.Laat(weg);
    }

    // How sure the surest of its words is; a word that a list has as a name is sure enough.
    private int Hoogste(int eerste, int laatste)
    {
        var hoogste = int.MinValue;
        for (var i = eerste; i <= laatste; i++)
        {
            if (eerste < laatste && beeld.Is(i, Soort.Voornaam | Soort.Achternaam))
            {
                return int.MaxValue;
            }

            if (beeld.IsWoord(i))
            {
                Oordeel(i, Voor(i - 1), Voor(i - 2), out var zeker);
                hoogste = Math.Max(hoogste, zeker);
            }
        }

        return hoogste;
    }

    private Etiket Voor(int i) => i < 0 || !tekenaar.Kandidaat(i) ? Etiket.Niets : verzamelaar.Etiketten[i];

    // The best label and how much better it is than none.
    private Etiket Oordeel(int i, Etiket vorig, Etiket eerder, out int zeker)
    {
        Span<int> punten = stackalloc int[Gewichten.Etiketten];
        gewichten.Tel(tekens.AsSpan(0, tekenaar.Teken(i, vorig, eerder, tekens)), punten);
        var beste = 1;
        for (var e = 2; e < Gewichten.Etiketten; e++)
        {
            beste = punten[e] > punten[beste] ? e : beste;
        }

        zeker = punten[beste] - punten[0];
        return (Etiket)beste;
    }

    // Nothing is sure enough for an ordinary word in lower case, a word of the field or a number that measures: no need to weigh it.
    private bool Kansloos(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Vorm == Vorm.Getal)
        {
            return Leeftijdherkenner.Uitgesloten(beeld, i);
        }

        // "max 15 km/u"
        if (!token.Hoofdletter && ((beeld.IsGetal(i + 1) && beeld.Is(i + 2, Soort.Eenheid)) || ((beeld.Zegt(i) is "max" or "min") && beeld.IsTeken(i + 1, '.') && beeld.IsGetal(i + 2))))
        {
            return true;
        }

        return token.Lengte < 2 || token.Is(Uitgesloten) || (beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Is(i + 2, Soort.Land)) || (!token.Hoofdletter && (token.Lengte < 3 || (token.Is(Soort.Woord) && !token.Is(Soort.Naam | Soort.Telwoord))));
    }

    // How sure the weights must be; never sure enough where the lists or the form speak against it.
    private int Grens(int i, Etiket etiket)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Vorm == Vorm.Getal)
        {
            // "Praktijkroute 4": behind an ordinary word that begins a sentence a number counts.
            var telt = etiket == Etiket.Adres && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Begin == Begin.Hard && !beeld.Is(i - 1, Soort.Naam) && (beeld.Is(i - 1, Soort.Woord) || beeld.IsGewoon(i - 1));
            return etiket is Etiket.Leeftijd or Etiket.Adres && !telt ? Grenzen[(int)etiket] : Nooit;
        }

        if (Naamgetuige.VeldFrase(beeld, i) || beeld.Woord(i).EndsWith("nr") || beeld.Is(i - 1, Soort.Artikelwoord) || (token.Is(Soort.Afkorting) && !token.Is(Soort.Naam)))
        {
            return Nooit;
        }

        if (token.Kast == Kast.Kapitalen && !beeld.AllesKapitalen)
        {
            // "een eetstoornis (ARFID)": letters in brackets behind an ordinary word explain that word.
            var uitleg = beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')') && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Kast == Kast.Laag && beeld.Is(i - 2, Soort.Woord);
            return uitleg || (token.Is(Soort.Woord) && !token.Is(Soort.Naam)) ? Nooit : Grenzen[(int)etiket] + Letterwoord + (beeld.Een(i - 1, Lidwoorden) ? Letterwoord : 0);
        }

        if (token.Hoofdletter)
        {
            return Hoofdletter(i, etiket);
        }

        if (token.Lengte < 3 || (beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1)))
        {
            return Nooit;
        }

        // In lower case an ordinary word is no name of anything, unless a list has it as a name.
        var gewoon = token.Is(Soort.Woord) || beeld.IsGewoon(i);
        return etiket switch
        {
            Etiket.Persoon => (gewoon && !token.Is(Soort.Naam)) || (token.Soort == Soort.Geen && beeld.IsVerschreven(i)) || (token.Is(Soort.Woord) && (beeld.Zegt(i - 1) is "de" or "het" or "een" or "geen" or "deze" or "die" or "dit" or "elke")) ? Nooit : Grenzen[1] + (token.Soort == Soort.Geen || token.Is(Soort.Woord) ? Onbekend : Laag),
            Etiket.Leeftijd => token.Is(Soort.Telwoord) ? Grenzen[(int)etiket] + Laag : Nooit,
            _ => gewoon || token.Is(Soort.Vaak) ? Nooit : Grenzen[(int)etiket] + Laag,
        };
    }

    // Where a sentence begins an ordinary word has its capital from the place; kind words and matters are no names by themselves.
    private int Hoofdletter(int i, Etiket etiket)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if ((token.Is(Soort.Functie) && !token.Is(Soort.Voornaam)) || (token.Soort == Soort.Geen && Naamgetuige.Afgekapt(beeld.Woord(i))) || ((beeld.Zegt(i - 1) is "een" or "geen" or "elk" or "deze" or "dit") && (token.Is(Soort.Woord) || beeld.IsGewoon(i))) || (token.Lengte > 9 && !token.Is(Soort.Naam) && Naamgetuige.Zaak(beeld, i) && beeld.IsGewoon(i)))
        {
            return Nooit;
        }

        var grens = Grenzen[(int)etiket] + (token.Is(Soort.Vaak | Soort.Relatie | Soort.Functie) ? Streng : 0);
        if (!token.Is(Soort.Woord))
        {
            var kopje = token.Begin == Begin.Hard && !token.Regel && beeld.IsTeken(i + 1, ':') && !token.Is(Soort.Naam);
            return kopje || (etiket == Etiket.Instelling && token.Soort == Soort.Geen && Naamgetuige.Zaak(beeld, i) && beeld.IsGewoon(i)) ? Nooit : grens;
        }

        if (etiket == Etiket.Instelling && (token.Is(Soort.Instellingswoord) || Naamgetuige.Zaak(beeld, i)))
        {
            return beeld.Is(i - 1, Soort.Eigennaam | Soort.Volk) || beeld.IsTeken(i - 1, '-') ? grens : Nooit;
        }

        grens += etiket == Etiket.Instelling ? Gewoon : 0;

        return token.Begin != Begin.Hard ? grens : etiket == Etiket.Persoon && !token.Is(Soort.Naam) ? Nooit : grens + Zinsbegin;
    }

    // Words of one label with only a prefix, a hyphen or a stop between them are one finding.
    private int Meld(Etiket[] nieuw, int i)
    {
        var (laatste, k) = (i, i + 1);
        while (k < beeld.Aantal && k - laatste < 4 && !beeld.Bezet[k] && beeld.ZelfdeRegel(k))
        {
            if (nieuw[k] == nieuw[i])
            {
                laatste = k;
            }
            else if (!(beeld.Is(k, Soort.Tussenvoegsel) || (beeld.Vast(k) && (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '\''))) || beeld.IsTeken(k, '&')))
            {
                break;
            }

            k++;
        }

        var eerste = nieuw[i] == Etiket.Persoon ? Naamgrens.LinksToken(beeld, i) : i;
        verzamelaar.Voeg(eerste, laatste, Van(nieuw[i]), 0.6, "geleerd");
        return laatste;
    }

    private static Categorie Van(Etiket etiket) => etiket switch
    {
        Etiket.Persoon => Categorie.Persoon,
        Etiket.Locatie => Categorie.Locatie,
        Etiket.Instelling => Categorie.Instelling,
        Etiket.Adres => Categorie.Adres,
        Etiket.Datum => Categorie.Datum,
        _ => Categorie.Leeftijd,
    };
}
