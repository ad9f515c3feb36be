namespace Anonimisering;

/// <summary>What stands around digits and says whether they can be a date.</summary>
internal sealed partial class Datumherkenner
{
    // "070325 – belde zelf" over a note, "| 290138 |" in a table: six digits that begin a line or fill a cell.
    private bool Alleen(int i)
    {
        var slot = i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel;
        var cel = beeld.IsTeken(i - 1, '|') && (slot || beeld.IsTeken(i + 1, '|'));
        var kop = beeld.Tokens[i].Regel && !slot && (beeld.IsTeken(i + 1, '–') || beeld.IsTeken(i + 1, '—') || (beeld.IsTeken(i + 1, '-') && !beeld.Vast(i + 1)) || beeld.IsTeken(i + 1, ':') || beeld.IsTeken(i + 1, '|')
            || (beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Los && !beeld.Is(i + 1, Soort.Eenheid)));
        return beeld.Tokens[i].Lengte == 6 && (cel || kop);
    }

    // "Opn 02-12, ontslag verwacht 10-12": what happened or will happen on a day.
    private bool Mijlpaal(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 2 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (beeld.Zegt(k) is "opn" or "opname" or "opgenomen" or "ontslag" or "ontslagen" or "verwacht" or "operatie" or "geopereerd" or "overleden" or "overl" or "verhuisd" or "verhuizing" or "zitting" or "uitspraak" or "gebeld" or "gesproken" or "gezien" or "mail" or "brief" or "controle" or "einddatum" or "ingangsdatum" or "startdatum")
            {
                return true;
            }

            if (beeld.IsGetal(k))
            {
                return false;
            }
        }

        return false;
    }

    // "Galjoot 31-12, 8243 LM": numbers of a house before its postcode.
    private bool Huisnummers(int i, int na)
    {
        var k = beeld.IsTeken(na, ',') ? na + 1 : na;
        return k < beeld.Aantal && verzamelaar.Postcodedeel[k] && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Hoofdletter && beeld.ZelfdeRegel(i);
    }

    // "Steunscore 1-10", "Schaalvraag (0-10)"
    public static bool Schaal(ReadOnlySpan<char> woord) => woord.EndsWith("score") || woord.EndsWith("scores") || woord.StartsWith("schaalvra") || woord.EndsWith("schaal") || woord.EndsWith("cijfer") || woord.EndsWith("cijfers");

    // "geb 13 04 2016", "mevrouw Jansen (12 3 48)"
    private int Spatie(int i) =>
        Datumvorm.Dag(beeld, i) && Datumvorm.Maand(beeld, i + 1) && beeld.IsGetal(i + 2) && beeld.Tokens[i + 2].Lengte is 2 or 4 && beeld.ZelfdeRegel(i + 1) && beeld.ZelfdeRegel(i + 2) && !beeld.IsGetal(i + 3)
            && (Aankondiging(i) || (beeld.Tokens[i + 2].Lengte == 4 ? beeld.Waarde(i + 2) is > 1899 and < 2060 : Omsloten(i, i + 2))) ? i + 2 : -1;

    private bool Aankondiging(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 5; k--)
        {
            if (beeld.Zegt(k) is "geb" or "geboren" or "geboortedatum" or "gebdat" or "gebdatum" or "datum" or "gd" or "gb" or "geboortedat" or "geboortedag" or "begindatum" or "einddatum" or "startdatum" or "ingangsdatum" or "overlijdensdatum" or "sterfdatum" or "opnamedatum" or "ontslagdatum" or "trouwdatum" or "geboortedd")
            {
                return true;
            }

            if (beeld.IsGetal(k) || (beeld.IsWoord(k) && k < i - 1 && !(beeld.Zegt(k) is "dat" or "op" or "is" or "komma" or "d" or "te" or "datum" or "client" or "kind")))
            {
                break;
            }
        }

        return beeld.Zegt(i - 1) is "dd" or "d" || (beeld.IsTeken(i - 1, '.') && beeld.Gelijk(i - 2, "d") && beeld.IsTeken(i - 3, '.')) || (beeld.IsTeken(i - 1, '*') && (i < 2 || beeld.Tokens[i - 1].Regel || beeld.Tokens[i - 1].Los));
    }

    // Behind a name or a sign, before a sign or the end: all that stands there.
    private bool Omsloten(int i, int laatste)
    {
        var na = laatste + 1;
        var dicht = na >= beeld.Aantal || beeld.Tokens[na].Regel || beeld.IsTeken(na, ',') || beeld.IsTeken(na, ')') || beeld.IsTeken(na, '|') || beeld.IsTeken(na, ';') || (beeld.Zegt(na) is "bsn" or "te" or "woont" or "adres" or "tel" or "punt" or "komma");
        var wie = beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, '(') || beeld.IsTeken(i - 1, '|') || (beeld.IsTeken(i - 1, '.') && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Lengte == 1) ? i - 2 : i - 1;
        wie -= beeld.IsTeken(wie, '.') ? 1 : 0;
        return dicht && beeld.IsWoord(wie) && beeld.ZelfdeRegel(i) && (beeld.Is(wie, Soort.Titel | Soort.Relatie | Soort.Onderwerp) || (beeld.Is(wie, Soort.Naam) && !beeld.Is(wie, Soort.Vaak | Soort.Veld | Soort.Merk) && (beeld.Tokens[wie].Hoofdletter || beeld.Praatstijl)) || (beeld.Tokens[wie].Lengte == 1 && beeld.Tokens[wie].Hoofdletter));
    }

    // "per 010125 stopt", "HB 120324": six or eight digits where a day is named.
    private bool Dagplek(int i) =>
        beeld.ZelfdeRegel(i) && (Bijeenkomst(i - 1) || Mijlpaal(i) || (beeld.Zegt(i - 1) is "op" or "per" or "vanaf" or "sinds" or "tot" or "hb" or "mdo" or "intake" or "datum" or "van" or "tussen" or "voor" or "huisbezoek" or "zitting" or "afspraak" or "uitslag" or "uiterlijk" or "gepland" or "ingegaan" or "mri" or "met" || beeld.IsTeken(i - 1, '[') || (beeld.IsTeken(i - 1, '-') && beeld.Tokens[i - 1].Regel) || (beeld.IsTeken(i - 1, ':') && beeld.Zegt(i - 2) is "intake" or "hb" or "mdo" or "datum" or "start" or "einde" or "evaluatie")))
        && !beeld.Is(i + 1, Soort.Eenheid) && !(beeld.Gelijk(i - 1, "van") && beeld.Is(i - 2, Soort.Veld | Soort.Eenheid));

    // "spoedoverleg 2/10"
    private bool Bijeenkomst(int i)
    {
        if (!beeld.IsWoord(i))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return woord.EndsWith("overleg") || woord.EndsWith("gesprek") || woord.EndsWith("afspraak") || woord.EndsWith("bezoek") || woord.EndsWith("zitting") || woord.EndsWith("consult") || woord.EndsWith("evaluatie");
    }
}
