namespace Anonimisering;

/// <summary>
/// The evidence of the whole text. Notes about people nearly always hold something that is sure: a name behind a title or relation, a date,
/// an address, a number, an age. Where nothing of the kind stands, a lone capital is a make, a method or a body rather than somebody.
/// </summary>
internal sealed class Bewijs(Tekstbeeld beeld)
{
    // In fewer words too little can stand to conclude anything from what does not.
    private const int Kort = 25;

    // Listed names, places and institutions: one may be chance, three are not.
    private const int Genoeg = 3;

    /// <summary>The findings without those that are doubtful, when none is sure.</summary>
    public List<Kandidaat> Weeg(List<Kandidaat> kandidaten)
    {
        if (beeld.Woorden < Kort || kandidaten.Exists(Zeker) || Samen(kandidaten))
        {
            return kandidaten;
        }

        kandidaten.RemoveAll(k => !Persoonlijk(k));
        return kandidaten;
    }

    // Found by its form or by a word that announces it.
    private bool Zeker(Kandidaat kandidaat) => kandidaat.Code switch
    {
        "naam-hoofdletter" or "naam-lijst" or "naam-initiaal" or "geleerd" or "herhaling" or "plaats" or "straat" => false,
        "instelling-bekend" or "instelling-woord" or "instelling-werk" => false,
        "naam-voorletters" => kandidaat.Zekerheid >= 0.9,
        "naam-rol" => !Afdeling(beeld.TokenOp(kandidaat.Start)),
        _ => true,
    };

    // "een collega van Verkeer", "vrijwilliger van de Zonnebloem": behind a role this is where somebody works as often as a name.
    private bool Afdeling(int i)
    {
        if (!beeld.Is(i, Soort.Tussenvoegsel) || beeld.Tokens[i].Hoofdletter)
        {
            return false;
        }

        while (beeld.Is(i, Soort.Tussenvoegsel))
        {
            i++;
        }

        return !beeld.Is(i, Soort.Achternaam) || beeld.Is(i, Soort.Woord);
    }

    // Different listed words that speak for one another.
    private bool Samen(List<Kandidaat> kandidaten)
    {
        var gezien = new HashSet<ulong>();
        var (mens, anders, gangbaar) = (false, false, false);
        foreach (var kandidaat in kandidaten.Where(k => k.Code is "naam-lijst" or "naam-voorletters" or "plaats" or "straat" or "instelling-bekend" or "instelling-woord"))
        {
            var eerste = beeld.TokenOp(kandidaat.Start);
            gezien.Add(beeld.Tokens[eerste].Hash);
            mens |= kandidaat.Categorie == Categorie.Persoon;
            anders |= kandidaat.Categorie != Categorie.Persoon;
            gangbaar |= kandidaat.Categorie == Categorie.Persoon && beeld.Is(eerste, Soort.Gangbaar) && !beeld.Is(eerste, Soort.Woord);
        }

        return gezien.Count >= Genoeg || (gezien.Count == 2 && (gangbaar || (mens && anders)));
    }

    // Its own place says that somebody is meant: behind a title, relation or greeting, before a verb of speaking, an age of somebody.
    private bool Persoonlijk(Kandidaat kandidaat)
    {
        var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
        var voor = beeld.IsTeken(eerste - 1, '.') && beeld.Vast(eerste - 1) ? eerste - 2 : eerste - 1;
        return kandidaat.Categorie switch
        {
            Categorie.Persoon => Zeker(kandidaat) || (beeld.Is(voor, Soort.Titel | Soort.Relatie | Soort.Groet | Soort.Afsluiting) && beeld.ZelfdeRegel(eerste)) || Spreekt(laatste + 1),
            Categorie.Leeftijd => Zeker(kandidaat) || ((beeld.Zegt(eerste - 1) is "is" or "was" or "wordt" or "ben") && beeld.IsGetal(eerste) && !beeld.Is(laatste + 1, Soort.Eenheid)),
            _ => false,
        };
    }

    private bool Spreekt(int i) =>
        beeld.ZelfdeRegel(i) && (beeld.Zegt(i) is "zegt" or "zei" or "vertelt" or "vertelde" or "vindt" or "vond" or "belt" or "belde" or "mailt" or "mailde" or "appt" or "appte" or "vraagt" or "vroeg" or "denkt" or "dacht" or "hoopt" or "woont" or "woonde" or "huilt" or "huilde" or "lacht" or "slaapt");
}
