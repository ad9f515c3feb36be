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
}
