namespace Anonimisering;

/// <summary>Names that follow from names found: who else speaks in the same conversation, and how a speaker corrects himself.</summary>
internal sealed class Naamvervolg(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Onderwerp | Soort.Instellingswoord | Soort.Maand | Soort.Weekdag | Soort.Kopwoord | Soort.Codewoord | Soort.Artikelwoord | Soort.Vaak | Soort.Afkorting;

    private readonly Naamlezer lezer = new(beeld);

    public void Zoek()
    {
        Sprekers();
        var gevonden = verzamelaar.Alles.Count;
        for (var n = 0; n < gevonden; n++)
        {
            var kandidaat = verzamelaar.Alles[n];
            if (kandidaat.Categorie == Categorie.Persoon)
            {
                var na = beeld.TokenOp(kandidaat.End - 1) + 1;
                Verbetering(na);

                // "Duarte Lopes ("Du")"
                if (beeld.IsTeken(na, '(') && beeld.IsTeken(na + 1, '"') && beeld.IsWoord(na + 2) && beeld.Tokens[na + 2].Kast == Kast.Hoofd && beeld.Vrij(na + 2) && beeld.IsTeken(na + 3, '"'))
                {
                    verzamelaar.Voeg(na + 2, na + 2, Categorie.Persoon, 0.85, "naam-plek");
                }
            }
        }
    }

    // "Peer: ja sorry" among lines that begin with at least two names: who speaks twice is one of them.
    private void Sprekers()
    {
        var namen = new HashSet<ulong>();
        var keren = new Dictionary<ulong, int>();
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (Beurt(i))
            {
                keren[beeld.Tokens[i].Hash] = keren.GetValueOrDefault(beeld.Tokens[i].Hash) + 1;
                _ = verzamelaar.Naamdeel[i] && namen.Add(beeld.Tokens[i].Hash);
            }
        }

        if (namen.Count < 2)
        {
            return;
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && Beurt(i) && keren[beeld.Tokens[i].Hash] > 1 && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Lengte > 2 && !beeld.Is(i, Anders))
            {
                verzamelaar.Voeg(i, i, Categorie.Persoon, 0.8, "naam-afzender");
            }
        }
    }

    // The only word before the colon at a line's beginning, or the first half of a name there.
    private bool Beurt(int i) =>
        beeld.IsWoord(i) && (beeld.Tokens[i].Regel || (beeld.IsTeken(i - 1, ']') && beeld.ZelfdeRegel(i))) && (beeld.IsTeken(i + 1, ':') || (verzamelaar.Naamdeel[i] && beeld.IsWoord(i + 1) && beeld.IsTeken(i + 2, ':'))) && beeld.ZelfdeRegel(i + 1);

    // "mevrouw van der veen nee wacht van der vinne"
    private void Verbetering(int i)
    {
        var (k, verbeterd) = (i, false);
        while (k < beeld.Aantal && k - i < 6 && beeld.ZelfdeRegel(k) && (beeld.IsTeken(k, ',') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '…') || (beeld.Zegt(k) is "nee" or "wacht" or "sorry" or "pardon" or "correctie" or "bedoel" or "ik" or "eh" or "ehm" or "uh" or "euh" or "of" or "niet" or "even" or "excuus" or "herstel")))
        {
            verbeterd |= beeld.Zegt(k) is "nee" or "wacht" or "sorry" or "pardon" or "correctie" or "bedoel" or "herstel";
            k++;
        }

        if (!verbeterd || !beeld.Vrij(k) || !beeld.ZelfdeRegel(k))
        {
            return;
        }

        var kern = lezer.Voegsels(k) is var na and > 0 ? na : k;
        if (!beeld.IsWoord(kern) || beeld.Bezet[kern] || beeld.Tokens[kern].Lengte < 3 || beeld.Is(kern, Anders | Soort.Persoonswerkwoord) || (kern - k < 2 && (beeld.Is(kern, Soort.Woord) || beeld.IsGewoon(kern))))
        {
            return;
        }

        verzamelaar.Voeg(k, kern, Categorie.Persoon, 0.75, "herhaling");
    }
}
