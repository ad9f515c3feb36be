namespace Anonimisering;

/// <summary>What was found once as a name is found everywhere in the text, also where nothing announces it.</summary>
internal sealed class Herhaling(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        var namen = new Dictionary<ulong, Kandidaat>();
        foreach (var kandidaat in verzamelaar.Alles)
        {
            if (kandidaat.Categorie is Categorie.Persoon or Categorie.Locatie or Categorie.Instelling)
            {
                Onthoud(kandidaat, namen);
            }
        }

        if (namen.Count == 0)
        {
            return;
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && beeld.IsWoord(i) && Vind(i, namen) is { } bron)
            {
                verzamelaar.Voeg(Terug(i, bron), i, bron.Categorie, Math.Min(0.85, bron.Zekerheid), "herhaling", rol: null);
            }
        }
    }

    private void Onthoud(Kandidaat kandidaat, Dictionary<ulong, Kandidaat> namen)
    {
        for (var i = beeld.TokenOp(kandidaat.Start); i < beeld.Aantal && beeld.Tokens[i].Start < kandidaat.End; i++)
        {
            ref readonly var token = ref beeld.Tokens[i];
            var gewoon = token.Is(Soort.Tussenvoegsel | Soort.Veld | Soort.Vaak | Soort.Instellingswoord | Soort.Titel | Soort.Relatie | Soort.Functie) || (kandidaat.Categorie != Categorie.Persoon && token.Is(Soort.Woord));
            if (token.Vorm == Vorm.Woord && token.Lengte > 2 && !gewoon)
            {
                namen.TryAdd(token.Hash, kandidaat);
            }
        }
    }

    private Kandidaat? Vind(int i, Dictionary<ulong, Kandidaat> namen)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (!namen.TryGetValue(token.Hash, out var bron))
        {
            return token.Hoofdletter && token.Lengte > 4 && Bezit(i, namen) is { } van ? van : Verklein(i, namen);
        }

        if (token.Is(Soort.Woord))
        {
            var midden = token.Kast == Kast.Hoofd && (token.Begin != Begin.Hard || !token.Is(Soort.Vaak) || (beeld.Zegt(i + 1) is "is" or "was" or "heeft" or "had" or "krijgt" or "woont" or "werkt" or "zegt" or "wil" or "kan" or "moet" or "gaat" or "komt"));
            var gesproken = beeld.Praatstijl && token.Lengte > 4 && !token.Is(Soort.Vaak) && (bron.Code is "naam-titel" or "naam-rol");
            return midden || gesproken || Roept(i, bron) || (bron.Categorie == Categorie.Persoon && token.Lengte > 3 && Terug(i, bron) < i) ? bron : null;
        }

        return bron;
    }

    // "op den camp zegt" beside "op den Camp": the first of the prefixes that stand before it here as there.
    private int Terug(int i, Kandidaat bron)
    {
        var daar = beeld.TokenOp(bron.Start);
        var begin = beeld.Tokens[daar].Start;
        while (daar < beeld.Aantal && beeld.Tokens[daar].Start < bron.End && beeld.Tokens[daar].Hash != beeld.Tokens[i].Hash)
        {
            daar++;
        }

        var hier = i;
        while (hier > 0 && daar > 0 && daar < beeld.Aantal && beeld.Tokens[daar - 1].Start >= begin && beeld.IsWoord(daar - 1) && beeld.IsWoord(hier - 1) && !beeld.Bezet[hier - 1] && beeld.ZelfdeRegel(hier) && beeld.Tokens[daar - 1].Kast == Kast.Laag && beeld.Tokens[daar - 1].Hash == beeld.Tokens[hier - 1].Hash)
        {
            (hier, daar) = (hier - 1, daar - 1);
        }

        return hier;
    }

    // "moeder 7, oma 9, aart 3": a first name in lower case beside the same with its capital.
    private bool Roept(int i, Kandidaat bron)
    {
        ref readonly var token = ref beeld.Tokens[i];
        return bron.Categorie == Categorie.Persoon && token.Is(Soort.Naam) && token.Lengte > 3 && !token.Is(Soort.Vaak | Soort.Persoonswerkwoord) && (beeld.IsTeken(i - 1, ',') || (beeld.Zegt(i - 1) is "en" or "met" or "dat" or "van" or "door"))
            && ((beeld.IsGetal(i + 1) && !beeld.Is(i + 2, Soort.Eenheid)) || beeld.IsTeken(i + 1, ',') || beeld.Is(i + 1, Soort.Persoonswerkwoord));
    }

    // "peerke", "bertje": a found name made small.
    private Kandidaat? Verklein(int i, Dictionary<ulong, Kandidaat> namen)
    {
        var woord = beeld.Woord(i);
        if (woord.Length < 5 || !(woord.EndsWith("ke") || woord.EndsWith("je")) || beeld.Is(i, Soort.Woord | Soort.Veld | Soort.Vaak))
        {
            return null;
        }

        var bekend = namen.TryGetValue(Lexicon.Hash(woord[..^2]), out var bron) || (woord.Length > 5 && woord[^3] == 't' && namen.TryGetValue(Lexicon.Hash(woord[..^3]), out bron));
        return bekend && bron!.Categorie == Categorie.Persoon ? bron : null;
    }

    // "Fatimas jas"
    private Kandidaat? Bezit(int i, Dictionary<ulong, Kandidaat> namen)
    {
        var woord = beeld.Woord(i);
        return woord[^1] == 's' && namen.TryGetValue(Lexicon.Hash(woord[..^1]), out var bron) ? bron : null;
    }
}
