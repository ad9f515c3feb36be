namespace Anonimisering;

/// <summary>
/// The second reader, beside the rules: takes what the rules left for a name, place, institution, address or age when the learned weights
/// are sure enough. It never takes anything away.
/// </summary>
internal sealed class Tweedelezer(Tekstbeeld beeld, Verzamelaar verzamelaar, Gewichten gewichten)
{
    internal static readonly int[] Grenzen = [0, 60, 60, 60, 80, 80, 70];

    private readonly Tekenaar tekenaar = new(beeld);
    private readonly int[] tekens = new int[Tekenaar.Hoogstens];

    public void ZoekWoorden() => Zoek(Vorm.Woord);

    public void ZoekGetallen() => Zoek(Vorm.Getal);

    private void Zoek(Vorm vorm)
    {
        var nieuw = new Etiket[beeld.Aantal];
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || beeld.Tokens[i].Vorm != vorm || !tekenaar.Kandidaat(i))
            {
                continue;
            }

            nieuw[i] = Oordeel(i, Eerder(nieuw, i - 1), Eerder(nieuw, i - 2));
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

    private Etiket Oordeel(int i, Etiket vorig, Etiket eerder)
    {
        Span<int> punten = stackalloc int[Gewichten.Etiketten];
        gewichten.Tel(tekens.AsSpan(0, tekenaar.Teken(i, vorig, eerder, tekens)), punten);
        var beste = 1;
        for (var e = 2; e < Gewichten.Etiketten; e++)
        {
            beste = punten[e] > punten[beste] ? e : beste;
        }

        return punten[beste] - punten[0] >= Grenzen[beste] ? (Etiket)beste : Etiket.Niets;
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
