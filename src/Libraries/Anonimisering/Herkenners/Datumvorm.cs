namespace Anonimisering;

/// <summary>The forms of dates.</summary>
internal static class Datumvorm
{
    /// <summary>A full date in digits ("12-02-2024", "13-11-'23", "2024-01-17") from token i.</summary>
    public static bool Volledig(Tekstbeeld beeld, int i, out int laatste)
    {
        laatste = -1;
        if (!beeld.IsGetal(i))
        {
            return false;
        }

        if (beeld.Tokens[i].Lengte == 4)
        {
            if (beeld.Waarde(i) is < 1880 or > 2100 || !Streep(beeld, i + 1, out var a) || !Maand(beeld, i + 2) || !Streep(beeld, i + 3, out var b) || a != b || !Dag(beeld, i + 4))
            {
                return false;
            }

            laatste = i + 4;
            return true;
        }

        if (!Dag(beeld, i) || !Streep(beeld, i + 1, out var eerste) || !Maand(beeld, i + 2) || !Streep(beeld, i + 3, out var tweede) || (eerste != tweede && !(beeld.IsGetal(i + 4) && beeld.Tokens[i + 4].Lengte == 4)))
        {
            return false;
        }

        var jaar = i + 4;
        if (beeld.IsTeken(jaar, '\''))
        {
            jaar++;
        }

        if (!beeld.IsGetal(jaar) || beeld.Tokens[jaar].Lengte is not (2 or 4) || (beeld.Tokens[jaar].Lengte == 4 && beeld.Waarde(jaar) is < 1880 or > 2100))
        {
            return false;
        }

        laatste = jaar;
        return true;
    }

    public static bool Streep(Tekstbeeld beeld, int i, out char teken)
    {
        teken = beeld.IsTeken(i, '-') || beeld.IsTeken(i, '–') ? '-' : beeld.IsTeken(i, '/') ? '/' : beeld.IsTeken(i, '.') ? '.' : '\0';
        return teken != '\0' && beeld.ZelfdeRegel(i + 1) && (teken != '.' || beeld.Vast(i));
    }

    public static bool Dag(Tekstbeeld beeld, int i) => beeld.IsGetal(i) && beeld.Tokens[i].Lengte <= 2 && beeld.Waarde(i) is >= 1 and <= 31;

    public static bool Maand(Tekstbeeld beeld, int i) => beeld.IsGetal(i) && beeld.Tokens[i].Lengte <= 2 && beeld.Waarde(i) is >= 1 and <= 12;

    /// <summary>Last token of a year after a month, or the token before when there is none.</summary>
    public static int Jaar(Tekstbeeld beeld, int i)
    {
        var k = i;
        if (beeld.IsTeken(k, '.') || beeld.IsTeken(k, ','))
        {
            k++;
        }

        var apostrof = beeld.IsTeken(k, '\'');
        if (apostrof)
        {
            k++;
        }

        if (!beeld.IsGetal(k) || !beeld.ZelfdeRegel(k))
        {
            return i - 1;
        }

        if (beeld.Tokens[k].Lengte == 4)
        {
            return beeld.Waarde(k) is >= 1880 and <= 2100 ? k : i - 1;
        }

        if (beeld.Tokens[k].Lengte != 2)
        {
            return i - 1;
        }

        if (apostrof)
        {
            return k;
        }

        var tijd = beeld.Is(k + 1, Soort.Eenheid) || (beeld.IsTeken(k + 1, '.') && beeld.IsGetal(k + 2)) || (beeld.IsTeken(k + 1, ':') && beeld.Vast(k + 2) && beeld.IsGetal(k + 2)) || beeld.IsTeken(k + 1, ',');
        return tijd || beeld.Is(k + 1, Soort.Maand) || beeld.IsTeken(i, ',') ? i - 1 : k;
    }
}
