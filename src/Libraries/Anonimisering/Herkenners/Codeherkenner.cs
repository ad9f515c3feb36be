namespace Anonimisering;

/// <summary>Numbers of clients, cases, policies and files, by the word before them or by their form; documents and accounts.</summary>
internal sealed partial class Codeherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] GeenZaak = ["iso", "nen", "icd", "dsm", "covid", "ean", "atc", "isbn", "art", "hba", "gold", "nyha"];

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.IsWoord(i) || beeld.Bezet[i])
            {
                continue;
            }

            var sterk = Nummerwoord(i) || Streepnummer(i);
            if (sterk || beeld.Is(i, Soort.Codewoord))
            {
                NaWoord(i, Categorie.Clientnr, sterk ? 2 : 4, sterk ? 2 : 3, "zaaknummer");
            }
            else if (Documentwoord(i))
            {
                NaWoord(i, Categorie.Overig, 3, 3, "document");
            }
            else if (Zwakwoord(i))
            {
                NaWoord(i, Categorie.Clientnr, 4, 3, "zaaknummer");
            }
            else if (Accountwoord(i) || Platform(i))
            {
                Ervoor(i);
                Account(i);
            }
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && (beeld.IsWoord(i) || beeld.IsGetal(i)) && (i == 0 || beeld.Tokens[i].Los || beeld.Tokens[i - 1].Vorm == Vorm.Teken))
            {
                i = Math.Max(i, Vormcode(i));
            }
        }
    }

    // Words beside which a code may stand, though they are no number themselves: "casus", "inzake", "meldcode", "bankpas".
    private bool Zwakwoord(int i)
    {
        if (beeld.Zegt(i) is "casus" or "incasso" or "bezwaar" or "klacht" or "melding" or "abonnement" or "bankpas" or "chipkaart" or "inzake" or "lidmaatschap" or "zaakid" or "dossierid" or "clientid" || (beeld.Gelijk(i, "nummer") && beeld.Gelijk(i - 1, "het") && beeld.Gelijk(i + 1, "is")))
        {
            return true;
        }

        var woord = beeld.Woord(i);
        return beeld.Tokens[i].Lengte > 7 && !beeld.Is(i, Soort.Artikelwoord) && ((woord.EndsWith("code") && !(beeld.Zegt(i) is "postcode" or "kleurcode" or "productcode" or "landcode" or "gedragscode" or "zorgcode")) || (woord.EndsWith("zaak") && !(beeld.Zegt(i) is "oorzaak" or "noodzaak" or "hoofdzaak")));
    }

    // "VIS-nr 20114876", "SAP nr: 4471-2"
    private bool Streepnummer(int i) =>
        (beeld.Zegt(i) is "nr" or "nummer") && beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.IsWoord(i - 2) && (beeld.Tokens[i - 2].Kast == Kast.Kapitalen || beeld.Tokens[i - 2].Lengte < 6) && !(beeld.Zegt(i - 2) is "v" or "kvk" or "big" or "tel" or "ean");

    private bool Nummerwoord(int i)
    {
        var woord = beeld.Woord(i);
        if (beeld.Is(i, Soort.Artikelwoord) || (beeld.Zegt(i) is "huisnummer" or "telefoonnummer" or "kamernummer" or "volgnummer" or "rekeningnummer" or "mobielnummer" or "noodnummer"
            or "alarmnummer" or "documentnummer" or "paspoortnummer" or "rijbewijsnummer" or "vnummer" or "burgerservicenummer" or "bankrekeningnummer" or "lotnummer" or "telefoonnr" or "huisnr" or "kamernr" or "wachtnummer" or "versienummer" or "rugnummer" or "paginanummer" or "regelnummer" or "weeknummer" or "lijnnummer" or "bladnummer"))
        {
            return false;
        }

        if (beeld.Is(i, Soort.Codewoord))
        {
            return woord.EndsWith("nummer") || woord.EndsWith("nr") || woord is "kenmerk" or "ref" or "referentie" or "polis";
        }

        if (woord is "nummer" or "nr" && (beeld.Is(i - 1, Soort.Codewoord) || (beeld.Zegt(i - 1) is "cl" or "pas" or "klant" or "lid" or "registratie" or "relatie" or "kaart" or "verzekerings" or "reg" or "meld" or "ov") || (beeld.IsTeken(i - 1, '.') && beeld.Vast(i - 1) && (beeld.Zegt(i - 2) is "cl" or "reg" or "pat" or "dos" or "pol" or "verz" or "klant" or "doss"))))
        {
            return true;
        }

        if (woord is "nummer" or "nr" && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte >= 6)
        {
            return true;
        }

        if (woord is "pas" or "pasje" && (beeld.Zegt(i - 1) is "haar" or "mijn" or "zijn" or "mn" or "zn" or "uw") && (beeld.Zegt(i + 1) is "is" or "nummer" or "nr"))
        {
            return true;
        }

        if (woord is "nummer" && (beeld.Zegt(i - 1) is "haar" or "mijn" or "zijn" or "mn" or "zn" or "uw" or "hun"))
        {
            return true;
        }

        if ((woord.EndsWith("kenmerk") && woord.Length > 7) || (woord is "nr" or "nummer" && ((beeld.IsTeken(i - 1, '.') && (beeld.Zegt(i - 2) is "pt" or "pers" or "med" or "pnt" or "cas" or "reg" or "incl" or "aanvr")) || (beeld.Zegt(i - 1) is "onder" or "bezwaar" or "casus" or "klacht" or "incasso"))))
        {
            return true;
        }

        return (woord.EndsWith("nummer") && woord.Length > 8) || (woord.EndsWith("nr") && (woord.Length > 4 || (woord.Length > 2 && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte >= 5))) || (woord is "nummer" && beeld.Gelijk(i - 1, "onder"));
    }

    private bool Documentwoord(int i) =>
        (beeld.Zegt(i) is "kvk" or "kvknummer" or "vnr" or "vnummer" or "paspoort" or "paspoortnummer" or "rijbewijs" or "rijbewijsnummer" or "documentnummer" or "documentnr" or "idkaart" or "identiteitskaart"
            or "big" or "bignummer" or "agb" or "agbcode" or "vreemdelingennummer" or "vergunningnummer" or "verblijfsdocument" or "btw" or "id" or "digid" or "sleutelcode" or "pincode" or "alarmcode" or "deurcode" or "toegangscode" or "koophandel" or "legitimatie" or "legitimatiebewijs" or "verblijfspas" or "rijbewijsnr" or "paspoortnr" or "idnummer" or "idbewijs")
        || ((beeld.Zegt(i) is "kaart" or "bewijs" or "pas") && beeld.IsTeken(i - 1, '-') && beeld.Gelijk(i - 2, "id"))
        || ((beeld.Zegt(i) is "nummer" or "nr") && beeld.IsTeken(i - 1, '-') && (beeld.Gelijk(i - 2, "v") || beeld.Gelijk(i - 2, "kvk") || beeld.Gelijk(i - 2, "big")))
        || ((beeld.Zegt(i) is "nummer" or "nr") && beeld.Gelijk(i - 1, "v") && ((beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte > 2) || (beeld.Zegt(i + 1) is "is" or "v") || beeld.IsTeken(i + 1, ':')))
        || (beeld.Gelijk(i, "ean") && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte == 18)
        || (beeld.Gelijk(i, "code") && (beeld.Zegt(i - 1) is "sleutelkastje" or "sleutelkluis" or "sleutelkluisje" or "kluisje" or "deur" or "alarm" or "kluis"));

    private bool Accountwoord(int i) =>
        (beeld.Zegt(i) is "gebruikersnaam" or "gebruiker" or "inlognaam" or "username" or "account" or "accountnaam" or "insta" or "instagram" or "snapchat" or "snap" or "tiktok" or "facebook" or "discord" or "wachtwoord" or "gamertag" or "profiel" or "profielnaam" or "snapnaam" or "facebooknaam" or "fbnaam" or "discordnaam" or "robloxnaam" or "instanaam" or "tiktoknaam" or "gamenaam" or "schermnaam" or "nickname" or "nick" or "accountnaampje" or "alias" or "psn" or "skype" or "telegram" or "xbox" or "roblox" or "fortnite" or "minecraft" or "twitch" or "twitter" or "steam" or "kik" or "strava" or "youtube" or "vinted" or "marktplaats" or "linkedin" or "threads" or "bluesky" or "bereal" or "fb" or "ig" or "yt" or "onlinenaam" or "spelersnaam" or "spelnaam" or "schuilnaam")
        || (beeld.Tokens[i].Lengte > 8 && beeld.Woord(i).EndsWith("account"))
        || ((beeld.Gelijk(i, "x") || beeld.Gelijk(i, "online")) && beeld.IsTeken(i + 1, ':') && beeld.Tokens[i].Begin != Begin.Geen);

    // "verkoopt op Marktplaats onder", "op roblox is hij"
    private bool Platform(int i) =>
        (beeld.Zegt(i - 1) is "op" or "via") && (beeld.Zegt(i) is "marktplaats" or "vinted" or "wattpad" or "roblox" or "fortnite" or "minecraft" or "twitch" or "youtube" or "telegram" or "signal" or "strava" or "twitter" or "x" or "threads" or "bluesky" or "mastodon" or "linkedin" or "steam" or "xbox" or "playstation" or "psn" or "kik" or "tinder" or "badoo" or "grindr" or "onlyfans" or "reddit" or "pinterest" or "bereal" or "fb" or "skype" or "spotify" or "duolingo" or "chess");

    private void NaWoord(int i, Categorie categorie, int tekens, int cijfers, string code)
    {
        var sterk = tekens == 2;
        var k = i + 1;
        for (var sprong = 0; sprong < 5 && k < beeld.Aantal && k - i < 6; sprong++, k++)
        {
            if (beeld.Tokens[k].Regel && sprong > 1)
            {
                return;
            }

            if (Codevorm(k, tekens, cijfers, ruim: true) is var laatste and >= 0)
            {
                if (Past(i, k, laatste))
                {
                    verzamelaar.Voeg(k, laatste, categorie, 0.93, code, beeld.Ruw(i).ToString());
                }

                return;
            }

            if (!Tussen(k) && !(sterk && (beeld.Is(k, Soort.Relatie | Soort.Titel | Soort.Instelling) || (beeld.Is(k, Soort.Veld) && beeld.IsWoord(k)))) && !(beeld.IsWoord(k) && beeld.Tokens[k].Hoofdletter && beeld.IsTeken(k + 1, ':') && k > i + 1))
            {
                return;
            }
        }
    }

    private bool Tussen(int k) =>
        beeld.IsTeken(k, ':') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '#') || beeld.IsTeken(k, '=') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '(') || beeld.IsTeken(k, '/') || beeld.IsTeken(k, '|') || beeld.IsTeken(k, '[')
        || (beeld.Zegt(k) is "jullie" or "u" or "is" or "was" or "wordt" or "nr" or "nummer" or "van" or "het" or "de" or "onder" or "met" or "bij" or "ons" or "uw" or "code" or "zorg" or "wmo" or "no" or "num" or "luidt" or "uit" or "voor" or "belgie" or "staat" or "geregistreerd" or "volgt" or "betreft" or "id" or "n" or "mijn" or "bekend" or "kenmerk" or "mee" or "hem" or "haar" or "geloof" or "ik" or "eh" or "dus" or "hier" or "komma" or "volgens" or "mij");

    // A cue without "nummer" in it ("zaak", "polis") asks for something that can only be a code.
    private bool Past(int cue, int eerste, int laatste)
    {
        if (Nummerwoord(cue) || Streepnummer(cue) || Documentwoord(cue))
        {
            return true;
        }

        if (eerste == laatste && beeld.IsGetal(eerste))
        {
            return (beeld.Tokens[eerste].Lengte >= 5 || (beeld.Tokens[eerste].Lengte == 4 && beeld.Waarde(eerste) is < 1900 or > 2100)) && !beeld.Is(laatste + 1, Soort.Eenheid) && !beeld.IsTeken(eerste - 1, '€');
        }

        return !Datumvorm.Volledig(beeld, eerste, out _);
    }

    // Letters and digits with - / . between, at least so many characters and digits; last token or -1.
    private int Codevorm(int i, int tekens, int cijfers, bool ruim)
    {
        var (totaal, aantalCijfers, laatste, k) = (0, 0, -1, i);
        while (k < beeld.Aantal && k - i < 14 && !beeld.Bezet[k])
        {
            ref readonly var token = ref beeld.Tokens[k];
            if (k > i && token.Los && !(ruim && (Verder(k, i, aantalCijfers) || Groep(k, aantalCijfers) || (aantalCijfers > 3 && beeld.IsTeken(k, '/')))))
            {
                break;
            }

            if (token.Vorm == Vorm.Teken)
            {
                if (ruim && aantalCijfers > 3 && beeld.IsTeken(k, '/') && beeld.IsWoord(k + 1) && beeld.Tokens[k + 1].Kast == Kast.Kapitalen)
                {
                    k++;
                    continue;
                }

                if (k == i || !(beeld.IsTeken(k, '-') || beeld.IsTeken(k, '/') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '_')) || !beeld.Vast(k + 1))
                {
                    break;
                }

                k++;
                continue;
            }

            if (token.Vorm == Vorm.Woord && (token.Lengte > 6 || (token.Kast == Kast.Laag && token.Lengte > (beeld.IsGetal(k + 1) && beeld.Vast(k + 1) ? 4 : 3))))
            {
                break;
            }

            totaal += token.Lengte;
            aantalCijfers += token.Vorm == Vorm.Getal ? token.Lengte : 0;
            laatste = k;
            k++;
        }

        return laatste >= 0 && totaal >= tekens && aantalCijfers >= cijfers && !(k - i == 1 && Datumvorm.Volledig(beeld, i, out _)) ? laatste : -1;
    }

    // "NX4 B82 K91": the next group of capitals and digits.
    private bool Groep(int k, int cijfers) =>
        cijfers > 0 && beeld.ZelfdeRegel(k) && beeld.IsGetal(k - 1) && beeld.IsWoord(k - 2) && beeld.Vast(k - 1) && beeld.IsWoord(k) && beeld.Tokens[k].Lengte < 4 && beeld.IsGetal(k + 1) && beeld.Vast(k + 1);

    // "kl 772 18", "r 0 0 4": letters in lower case that are no word, before their digits.
    private bool Kop(int k, int eerste) =>
        k == eerste + 1 && beeld.IsWoord(eerste) && beeld.Tokens[eerste].Lengte < 4 && beeld.IsGetal(k) && !Tussen(eerste) && !(beeld.Is(eerste, Soort.Woord) && beeld.Tokens[eerste].Lengte > 2) && !beeld.Is(eerste, Soort.Vaak | Soort.Eenheid | Soort.Maand | Soort.Weekdag | Soort.Afkorting | Soort.Telwoord | Soort.Codewoord | Soort.Titel);

    private bool Verder(int k, int eerste, int cijfers)
    {
        if (beeld.Tokens[k].Regel)
        {
            return false;
        }

        var zaaksoort = cijfers > 5 && (beeld.Zegt(k) is "je" or "fa" or "ba" or "ha" or "ja") && beeld.Tokens[k].Kast == Kast.Kapitalen && beeld.IsWoord(k + 1);
        var kop = zaaksoort || (cijfers > 5 && (beeld.Zegt(k) is "rk" or "za") && beeld.IsGetal(k + 1)) || k == eerste + 1 && beeld.IsWoord(eerste) && (beeld.Tokens[eerste].Kast == Kast.Kapitalen || (beeld.Tokens[eerste].Lengte == 1 && beeld.Tokens[eerste].Hoofdletter)) && beeld.IsGetal(k);
        var rol = cijfers > 3 && ((beeld.IsWoord(k) && beeld.Tokens[k].Kast == Kast.Kapitalen && beeld.Tokens[k].Lengte <= 4 && (beeld.IsGetal(k + 1) || beeld.IsGetal(k + 2))) || (beeld.IsGetal(k) && beeld.IsWoord(k - 1) && beeld.IsTeken(k + 1, '-')));
        return kop || rol || Kop(k, eerste) || (cijfers > 0 && beeld.IsGetal(k) && beeld.IsGetal(k - 1) && (beeld.Tokens[k].Lengte >= 2 || (cijfers > 7 && !beeld.IsTeken(k + 1, ':') && !beeld.IsTeken(k + 1, ','))) && beeld.Tokens[k].Lengte <= 5 && !beeld.Is(k + 1, Soort.Eenheid | Soort.Maand));
    }

    // "chat met its.liv.x op Discord": the name before the platform.
    private void Ervoor(int i)
    {
        if (!beeld.Gelijk(i - 1, "op") || i < 3 || beeld.Bezet[i - 2] || !(beeld.IsWoord(i - 2) || beeld.IsGetal(i - 2)))
        {
            return;
        }

        var (k, gemengd) = (i - 2, false);
        while (k > 0 && i - k < 12 && beeld.Vast(k) && !beeld.Bezet[k - 1] && (beeld.IsWoord(k - 1) || beeld.IsGetal(k - 1) || beeld.IsTeken(k - 1, '.') || beeld.IsTeken(k - 1, '#') || beeld.IsTeken(k - 1, '_')))
        {
            k--;
            gemengd |= !beeld.IsGetal(k) || beeld.IsWoord(k + 1);
        }

        if (gemengd && beeld.IsWoord(k) && beeld.Tokens[k].Los)
        {
            verzamelaar.Voeg(k, i - 2, Categorie.Overig, 0.8, "account");
        }
    }

    private void Account(int i)
    {
        var k = i + 1;
        while (k < beeld.Aantal && k - i < 6 && (beeld.IsTeken(k, ':') || beeld.IsTeken(k, '(') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '_') || beeld.IsTeken(k, '=') || beeld.IsTeken(k, '"') || beeld.IsTeken(k, '|') || beeld.IsTeken(k, '#') || (beeld.Zegt(k) is "is" or "heet" or "naam" or "van" or "haar" or "zijn" or "hem" or "onder" or "account" or "als" or "de" or "met" or "hij" or "ze" or "zij" or "ie")))
        {
            k++;
        }

        if (k >= beeld.Aantal || beeld.Bezet[k] || !(beeld.IsWoord(k) || (beeld.IsGetal(k) && beeld.IsWoord(k + 1) && beeld.Vast(k + 1))) || beeld.Tokens[k].Regel)
        {
            return;
        }

        var (laatste, gemengd) = (k, false);
        while (beeld.Vast(laatste + 1) && !beeld.Bezet[laatste + 1] && laatste - k < 12
            && (beeld.IsWoord(laatste + 1) || beeld.IsGetal(laatste + 1) || ((beeld.IsTeken(laatste + 1, '.') || beeld.IsTeken(laatste + 1, '-') || (beeld.IsTeken(laatste + 1, '#') && beeld.IsGetal(laatste + 2))) && beeld.Vast(laatste + 2) && laatste + 2 < beeld.Aantal)))
        {
            laatste++;
            gemengd |= beeld.IsGetal(laatste) || beeld.IsTeken(k - 1, '_') || beeld.IsTeken(laatste, '.');
        }

        gemengd |= beeld.IsTeken(laatste + 1, '_') && beeld.Vast(laatste + 1);
        if (gemengd || ((beeld.Zegt(i) is "gebruikersnaam" or "inlognaam" or "wachtwoord" or "username") && beeld.Tokens[k].Soort == Soort.Geen && beeld.IsTeken(k - 1, ':')))
        {
            verzamelaar.Voeg(k, laatste, Categorie.Overig, 0.85, "account");
        }
    }
}
