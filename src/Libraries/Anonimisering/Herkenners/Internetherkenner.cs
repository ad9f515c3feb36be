namespace Anonimisering;

/// <summary>E-mail addresses (also spoken ones), web addresses, and account names with an at sign or underscore.</summary>
internal sealed class Internetherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const int Ver = 24;

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && (beeld.IsTeken(i, '@') || Gesproken(i)))
            {
                Email(i);
            }
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                continue;
            }

            if (beeld.Zegt(i) is "http" or "https" or "www")
            {
                Adres(i);
            }
            else if (beeld.IsTeken(i, '.') && Domein(i))
            {
                Kaal(i);
            }
            else if (beeld.Gelijk(i, "punt") && beeld.IsWoord(i - 1) && beeld.ZelfdeRegel(i + 1) && (beeld.Zegt(i + 1) is "nl" or "com" or "org" or "be" or "net" or "eu" or "info"))
            {
                // "kapsalonsam punt nl"
                verzamelaar.Voeg((beeld.Zegt(i - 2) is "punt" or "streepje") && beeld.IsWoord(i - 3) ? i - 3 : i - 1, i + 1, Categorie.Url, 0.85, "url");
            }
            else if (beeld.IsTeken(i, '_') && beeld.Vast(i) && beeld.Vast(i + 1) && (beeld.IsWoord(i - 1) || beeld.IsGetal(i - 1)))
            {
                verzamelaar.Voeg(Links(i), Rechts(i), Categorie.Overig, 0.8, "account");
            }
        }
    }

    private bool Gesproken(int i) =>
        ((beeld.Zegt(i) is "apenstaartje" or "apestaartje" or "apenstaart" or "apestaart" or "apenstaartj" or "apestaartj") && !(beeld.Zegt(i - 1) is "het" or "een" or "de" or "dat" or "n" or "met" or "geen"))
        || (beeld.Gelijk(i, "at") && (beeld.IsTeken(i - 1, '(') || beeld.IsTeken(i - 1, '[') || (beeld.IsWoord(i - 1) && beeld.IsWoord(i + 1) && (beeld.Zegt(i + 2) is "dot" or "punt") && beeld.IsWoord(i + 3))));

    private void Email(int i)
    {
        var teken = beeld.IsTeken(i, '@');
        var spreek = !teken;
        var linksVast = teken && beeld.Vast(i) && i > 0 && Deel(i - 1);
        var rechtsVast = teken && beeld.Vast(i + 1) && Deel(i + 1);
        if (!linksVast && rechtsVast && i > 0 && !spreek && (beeld.Tokens[i].Los || !Deel(i - 1)))
        {
            verzamelaar.Voeg(i, Rechts(i), Categorie.Overig, 0.9, "account");
            return;
        }

        // "liv@gmail,com"
        if (linksVast && rechtsVast && beeld.IsTeken(i + 2, ',') && beeld.Vast(i + 2) && beeld.Vast(i + 3) && beeld.Zegt(i + 3) is "com" or "nl" or "net" or "be" or "eu" or "org")
        {
            verzamelaar.Voeg(Links(i), i + 3, Categorie.Email, 0.95, "email");
            return;
        }

        if (linksVast && (rechtsVast || beeld.IsWoord(i + 1)))
        {
            verzamelaar.Voeg(Links(i), rechtsVast ? Rechts(i) : i + 1, Categorie.Email, 0.99, "email");
            return;
        }

        if (spreek || (beeld.IsWoord(i - 1) && beeld.IsWoord(i + 1) && beeld.IsTeken(i + 2, '.') && beeld.Vast(i + 2) && beeld.IsWoord(i + 3) && beeld.Vast(i + 3)))
        {
            Uitgesproken(i);
        }
    }

    // "karin punt jansen apenstaartje mail punt nl"
    private void Uitgesproken(int i)
    {
        var links = beeld.IsTeken(i - 1, '(') || beeld.IsTeken(i - 1, '[') ? i - 1 : i;
        var rechts = beeld.IsTeken(i + 1, ')') || beeld.IsTeken(i + 1, ']') ? i + 1 : i;
        if (links == 0 || rechts + 1 >= beeld.Aantal || !beeld.ZelfdeRegel(i))
        {
            return;
        }

        var eerste = links - 1;
        while (eerste > 1 && i - eerste < Ver && beeld.ZelfdeRegel(eerste) && (Verbinding(eerste - 1) || beeld.Vast(eerste)))
        {
            eerste -= Verbinding(eerste - 1) ? 2 : 1;
        }

        // "jan bakker apenstaartje": a name said in two.
        if (beeld.ZelfdeRegel(eerste) && beeld.IsWoord(eerste - 1) && beeld.Tokens[eerste].Los && beeld.Is(eerste - 1, Soort.Naam) && !beeld.Is(eerste - 1, Soort.Vaak))
        {
            eerste--;
        }

        var laatste = rechts + 1;
        while (Omhaakt(laatste + 1) && beeld.IsWoord(laatste + 4) && laatste - i < Ver)
        {
            laatste += 4;
        }

        while (laatste + 2 < beeld.Aantal && laatste - i < Ver && (Verbinding(laatste + 1) || beeld.IsTeken(laatste + 1, '.')) && beeld.IsWoord(laatste + 2)
            && beeld.Tokens[laatste + 2].Begin != Begin.Hard)
        {
            laatste += 2;
        }

        verzamelaar.Voeg(Math.Max(eerste, 0), laatste, Categorie.Email, 0.9, "email");
    }

    // "gmail [dot] com"
    private bool Omhaakt(int i) => (beeld.IsTeken(i, '[') || beeld.IsTeken(i, '(') || beeld.IsTeken(i, '{')) && (beeld.Zegt(i + 1) is "dot" or "punt") && beeld.ZelfdeRegel(i + 3);

    private bool Verbinding(int i) => beeld.Zegt(i) is "punt" or "dot" or "streepje" or "underscore" or "liggend" or "koppelteken";

    private bool Deel(int i) => beeld.IsWoord(i) || beeld.IsGetal(i) || beeld.IsTeken(i, '_');

    private bool Binnen(int i) => Deel(i) || beeld.IsTeken(i, '.') || beeld.IsTeken(i, '-') || beeld.IsTeken(i, '+') || beeld.IsTeken(i, '@');

    private int Links(int i)
    {
        var k = i;
        while (k > 0 && beeld.Vast(k) && Binnen(k - 1) && !beeld.Bezet[k - 1])
        {
            k--;
        }

        while (k < i && !Deel(k))
        {
            k++;
        }

        return k;
    }

    private int Rechts(int i)
    {
        var k = i;
        while (beeld.Vast(k + 1) && Binnen(k + 1))
        {
            k++;
        }

        while (k > i + 1 && !Deel(k))
        {
            k--;
        }

        return k;
    }

    private void Adres(int i)
    {
        var begin = beeld.Gelijk(i, "www") ? beeld.IsTeken(i + 1, '.') : beeld.IsTeken(i + 1, ':') && beeld.IsTeken(i + 2, '/');
        if (begin)
        {
            verzamelaar.Voeg(i, Staart(i + 1), Categorie.Url, 0.99, "url");
        }
    }

    private int Staart(int i)
    {
        var k = i;
        while (beeld.Vast(k + 1))
        {
            k++;
        }

        while (k > i && beeld.Tokens[k].Vorm == Vorm.Teken && !beeld.IsTeken(k, '/'))
        {
            k--;
        }

        return k;
    }

    private bool Domein(int i) =>
        beeld.Vast(i) && beeld.Vast(i + 1) && i > 0 && Deel(i - 1) && beeld.Tokens[i + 1].Kast == Kast.Laag
        && (Lang(i) || (beeld.Zegt(i + 1) is "nl" or "com" or "org" or "eu" or "be" or "info" or "frl" or "amsterdam" or "online" or "care" or "shop" or "io" or "app" or "example" or "site" or "tv" or "biz"))
        && !(beeld.Vast(i + 2) && Deel(i + 2));

    // An unknown ending counts when a path follows: "portaal.gemeente.example/wmo".
    private bool Lang(int i) => Onbekend(i) || beeld.Tokens[i + 1].Soort == Soort.Geen && beeld.Tokens[i + 1].Lengte is > 1 and < 13 && beeld.IsTeken(i + 2, '/') && beeld.Vast(i + 2) && beeld.Vast(i + 3);

    // "willemijntekent.example": two words that no list has, against the stop between them.
    private bool Onbekend(int i) =>
        beeld.Tokens[i - 1].Lengte > 4 && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Los && beeld.Tokens[i - 1].Soort == Soort.Geen && beeld.Tokens[i - 1].Kast == Kast.Laag && !beeld.IsGewoon(i - 1) && beeld.Tokens[i + 1].Lengte is > 1 and < 9
        && (beeld.Zegt(i + 1) is "net" or "nu" or "blog" or "zorg" or "de" or "me" or "studio" or "work" or "club" or "fr" or "uk" or "pl" or "tr" or "ch" or "co" or "gent");

    private void Kaal(int i)
    {
        var eerste = Links(i);
        if (beeld.Is(i - 1, Soort.Afkorting) || (eerste == i - 1 && beeld.Tokens[eerste].Lengte < 3))
        {
            return;
        }

        verzamelaar.Voeg(eerste, beeld.IsTeken(i + 2, '/') && beeld.Vast(i + 2) ? Staart(i + 2) : i + 1, Categorie.Url, 0.95, "url");
    }
}
