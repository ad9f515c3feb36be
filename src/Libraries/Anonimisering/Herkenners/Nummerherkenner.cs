namespace Anonimisering;

/// <summary>Numbers with a form of their own: telephone, BSN (11-test), IBAN (mod 97), licence plate, postcode.</summary>
internal sealed partial class Nummerherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] Telefoonwoorden = ["tel", "telnr", "telefoon", "telefoonnummer", "telefoonnr", "mobiel", "mob", "gsm", "fax"];
    private static readonly string[] Belwoorden = ["tel", "telnr", "telefoon", "telefoonnummer", "telefoonnr", "mobiel", "mob", "gsm", "fax", "tst", "nr", "nummer", "bellen", "bereikbaar"];
    private static readonly string[] Postcodewoorden = ["postcode", "postkode", "pc", "pcode"];
    private static readonly string[] Bsnwoorden = ["bsn", "burgerservicenummer", "burgerservicenr", "sofinummer", "sofi", "bsnnr", "bsnnummer"];

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                continue;
            }

            var laatste = -1;
            if (beeld.IsWoord(i))
            {
                laatste = Iban(i);
                laatste = laatste < 0 ? Postcodewoord(i) : laatste;
                laatste = laatste < 0 ? Kenteken(i) : laatste;
            }
            else if (beeld.IsGetal(i) || beeld.IsTeken(i, '+') || beeld.IsTeken(i, '('))
            {
                laatste = Getalvorm(i);
            }

            i = Math.Max(i, laatste);
        }
    }

    private int Getalvorm(int i)
    {
        if (Telefoon(i) is var t and >= 0)
        {
            return t;
        }

        if (!beeld.IsGetal(i))
        {
            return -1;
        }

        if (Bsn(i) is var b and >= 0)
        {
            return b;
        }

        return Postcode(i) is var p and >= 0 ? p : Kenteken(i);
    }

    private bool Artikel(int i) =>
        beeld.Is(i - 1, Soort.Artikelwoord) || (beeld.Is(i - 2, Soort.Artikelwoord) && !beeld.IsTeken(i - 1, ',')) || beeld.IsTeken(i - 1, '€') || beeld.IsTeken(i - 1, '$');

    private int Telefoon(int i)
    {
        if (Artikel(i) || (beeld.IsGetal(i) && i > 1 && Datumvorm.Volledig(beeld, i - 2, out _)) || (beeld.IsGetal(i) && Voorafgegaan(i)))
        {
            return -1;
        }

        // "06.12.34.56.78" begins as a date does, and goes on.
        var reeks = Cijferreeks.Telefoon(beeld, i);
        if (Datumvorm.Volledig(beeld, i, out var datum) && reeks.Laatste <= datum)
        {
            return -1;
        }

        if (reeks.Laatste >= 0)
        {
            var eerste = beeld.IsTeken(i, '(') && !Sluit(i, reeks.Laatste) ? i + 1 : i;
            verzamelaar.Voeg(eerste, reeks.Laatste, Categorie.Telefoon, 0.97, "telefoon");
            return reeks.Laatste;
        }

        if (beeld.IsGetal(i) && (Aanwijzing(i, 3, Belwoorden) || ((beeld.Zegt(i - 1) is "bel" or "bellen" or "via") && beeld.Ruw(i) is "14")))
        {
            var los = Cijferreeks.Lees(beeld, i, 11, " -./");
            var sterk = Aanwijzing(i, 3, Telefoonwoorden);
            if ((sterk && los.Cijfers.Length is >= 6 and <= 11) || (los.Cijfers.StartsWith("06") && los.Cijfers.Length is >= 8 and <= 11) || (los.Cijfers.StartsWith("140") && los.Cijfers.Length is 5 or 6))
            {
                verzamelaar.Voeg(i, los.Laatste, Categorie.Telefoon, 0.8, "telefoon");
                return los.Laatste;
            }
        }

        return -1;
    }

    private bool Sluit(int i, int laatste)
    {
        for (var k = i + 1; k < laatste; k++)
        {
            if (beeld.IsTeken(k, ')'))
            {
                return true;
            }
        }

        return false;
    }

    private bool Voorafgegaan(int i) =>
        beeld.Vast(i) && i > 0 && (beeld.IsWoord(i - 1) || ((beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, ',')) && beeld.IsGetal(i - 2)));

    private bool Aanwijzing(int i, int terug, string[] woorden)
    {
        for (var k = i - 1; k >= 0 && k >= i - terug && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (beeld.Een(k, woorden))
            {
                return true;
            }
        }

        return false;
    }

    private int Bsn(int i)
    {
        var cue = Aanwijzing(i, 6, Bsnwoorden);
        if (!cue && (Artikel(i) || Voorafgegaan(i)))
        {
            return -1;
        }

        var reeks = Cijferreeks.Lees(beeld, i, 9, " .-");
        if (reeks.Laatste < 0)
        {
            return -1;
        }

        var cijfers = reeks.Cijfers;
        var telt = cijfers.Length == 9 && Proef.Elf(cijfers);
        var ok = cue ? cijfers.Length is 8 or 9 || (cijfers.Length == 10 && reeks.Laatste == i) : telt && reeks.Regelmatig;
        if (!ok)
        {
            return -1;
        }

        verzamelaar.Voeg(i, reeks.Laatste, Categorie.Bsn, telt ? (cue ? 0.99 : 0.9) : 0.75, telt ? "bsn" : "bsn-woord");
        return reeks.Laatste;
    }

    private int Iban(int i)
    {
        if (beeld.Tokens[i].Lengte != 2 || !beeld.IsGetal(i + 1) || beeld.Tokens[i + 1].Lengte < 2 || (beeld.Tokens[i + 1].Los && beeld.Tokens[i + 1].Lengte != 2))
        {
            return -1;
        }

        Span<char> tekens = stackalloc char[40];
        var lengte = Proef.IbanLengte(beeld.Woord(i));
        var aantal = 0;
        for (var k = i; k < beeld.Aantal && k < i + 20 && (k == i || beeld.ZelfdeRegel(k)); k++)
        {
            if (beeld.Tokens[k].Vorm == Vorm.Teken)
            {
                if (beeld.IsTeken(k, '.') || beeld.IsTeken(k, '-'))
                {
                    continue;
                }

                break;
            }

            if (aantal + beeld.Tokens[k].Lengte > lengte)
            {
                break;
            }

            beeld.Woord(k).CopyTo(tekens[aantal..]);
            aantal += beeld.Tokens[k].Lengte;
            if (aantal == lengte)
            {
                var geldig = Proef.Iban(tekens[..aantal]);
                if (!geldig && !(beeld.Gelijk(i, "nl") && char.IsLetter(tekens[4]) && char.IsLetter(tekens[7]) && char.IsDigit(tekens[8])))
                {
                    return -1;
                }

                verzamelaar.Voeg(i, k, Categorie.Iban, geldig ? 0.99 : 0.8, geldig ? "iban" : "iban-vorm");
                return k;
            }
        }

        return -1;
    }
}
