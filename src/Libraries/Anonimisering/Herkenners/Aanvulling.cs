namespace Anonimisering;

/// <summary>Completes what was found in part: the letters, article or first name before it, the rest of the name after it.</summary>
internal sealed partial class Aanvulling(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Groet | Soort.Afsluiting | Soort.Codewoord | Soort.Artikelwoord | Soort.Kopwoord;

    private readonly HashSet<ulong> genoemd = [];

    public void Zoek()
    {
        foreach (var kandidaat in verzamelaar.Alles.Where(k => k.Code is "naam-titel" or "naam-rol"))
        {
            genoemd.Add(beeld.Tokens[beeld.TokenOp(kandidaat.Start)].Hash);
        }

        for (var n = 0; n < verzamelaar.Alles.Count; n++)
        {
            var kandidaat = verzamelaar.Alles[n];
            if (kandidaat.Categorie is Categorie.Clientnr or Categorie.Bsn)
            {
                Nummer(n, beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
                continue;
            }

            if (kandidaat.Categorie is not (Categorie.Persoon or Categorie.Instelling or Categorie.Locatie or Categorie.Adres) || kandidaat.Persoon >= 0)
            {
                continue;
            }

            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
            var (links, rechts) = kandidaat.Categorie switch
            {
                Categorie.Instelling => (Voegsels(InstellingLinks(eerste), familie: false), InstellingRechts(eerste, laatste)),
                Categorie.Persoon => ((beeld.Zegt(eerste) is "de" or "het") ? Letters(eerste) : Letters(PersoonLinks(Voegsels(eerste, familie: true))), Vrij(laatste + 1) && Los(laatste + 1) && beeld.Tokens[laatste + 1].Kast == Kast.Laag && beeld.Tokens[laatste].Hoofdletter && Soortwoord(laatste + 1) ? laatste + 1 : Streepsoort(laatste)),
                Categorie.Adres => (eerste, Huisnummer(laatste)),
                _ => (Letters(Lidwoord(PlaatsLinks(eerste))), laatste),
            };
            if (kandidaat.Categorie == Categorie.Persoon)
            {
                (links, rechts) = (LageLinks(links, kandidaat.Code == "herhaling" || genoemd.Contains(beeld.Tokens[eerste].Hash)), Brug(LageRechts(rechts)));
            }

            links = Apostrof(links);
            if (links < eerste || rechts > laatste)
            {
                verzamelaar.Rek(n, links, rechts);
            }
        }
    }

    // "Pol. 771 0042 93": groups of digits that stand against a number belong to it.
    private void Nummer(int n, int eerste, int laatste)
    {
        var (links, rechts) = (eerste, laatste);
        while (Cijfergroep(rechts + 1) && Los(rechts + 1) && !beeld.Is(rechts + 2, Soort.Eenheid | Soort.Maand) && !beeld.IsTeken(rechts + 2, ':') && rechts - laatste < 5)
        {
            rechts++;
        }

        if (Cijfergroep(links - 1) && Los(links) && beeld.IsGetal(links) && (beeld.Is(links - 2, Soort.Codewoord) || (beeld.Zegt(links - 2) is "nummer" or "nr") || beeld.IsTeken(links - 2, '.') || beeld.IsTeken(links - 2, ':')))
        {
            links--;
        }

        // "R 0 0 4 8 1 7 streep 22"
        if ((beeld.Zegt(rechts + 1) is "streep" or "streepje" or "slash" or "punt" or "liggend") && beeld.ZelfdeRegel(rechts + 1) && beeld.IsGetal(rechts + 2) && !beeld.Bezet[rechts + 2] && beeld.ZelfdeRegel(rechts + 2))
        {
            rechts += 2;
        }

        // "733829014-2", "26.00177/js"
        if ((beeld.IsTeken(rechts + 1, '-') || beeld.IsTeken(rechts + 1, '/')) && beeld.Vast(rechts + 1) && beeld.Vast(rechts + 2) && rechts + 2 < beeld.Aantal && !beeld.Bezet[rechts + 2] && beeld.Tokens[rechts + 2].Vorm != Vorm.Teken && beeld.Tokens[rechts + 2].Lengte <= 4)
        {
            rechts += 2;
        }

        if (links < eerste || rechts > laatste)
        {
            verzamelaar.Rek(n, links, rechts);
        }
    }

    private bool Cijfergroep(int i) => beeld.IsGetal(i) && !beeld.Bezet[i] && beeld.Tokens[i].Lengte is >= 2 and <= 5 && beeld.ZelfdeRegel(i);

    // "Spui 70": a street that was learned, with the number behind it.
    private int Huisnummer(int i) =>
        beeld.IsWoord(i) && beeld.IsGetal(i + 1) && beeld.ZelfdeRegel(i + 1) && !beeld.Bezet[i + 1] && beeld.Tokens[i + 1].Lengte <= 4 && !beeld.Is(i + 2, Soort.Eenheid) ? Adresherkenner.Toevoeging(beeld, i + 1) : i;

    private bool Vrij(int i) => beeld.IsWoord(i) && !beeld.Bezet[i];

    private bool Los(int i) => beeld.ZelfdeRegel(i) && beeld.Tokens[i].Los;

    private bool Letterwoord(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        return token.Kast == Kast.Kapitalen && token.Lengte is > 1 and <= 5 && !beeld.AllesKapitalen && !token.Is(Anders | Soort.Woord);
    }

    private int Letters(int i) => i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Hoofdletter && Letterwoord(i - 1) && !beeld.Is(i - 1, Soort.Afkorting) ? i - 1 : i;

    // "werkt in de Meern": an article in lower case belongs to the few names that have one.
    private int Lidwoord(int i) => (beeld.Zegt(i) is "meern" or "bilt" or "lier" or "rijp" or "wijk" or "krim" or "koog" or "steeg") && (beeld.Zegt(i - 1) is "de") && Los(i) && Vrij(i - 1) ? i - 1 : i;

    // "Lage Mors"
    private int PlaatsLinks(int i) =>
        (beeld.Zegt(i - 1) is "sint" or "st") && Los(i) && Vrij(i - 1) ? i - 1 : i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i - 1].Kast == Kast.Hoofd && beeld.Tokens[i - 1].Begin == Begin.Geen
        && (beeld.Zegt(i - 1) is "lage" or "hoge" or "oude" or "nieuwe" or "grote" or "kleine" or "lange" or "korte" or "groot" or "klein" or "oud" or "nieuw" or "hoog" or "laag" or "sint" or "st" or "den" or "het" or "de" or "noord" or "zuid" or "oost" or "west") ? i - 1 : i;
}
