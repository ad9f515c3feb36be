namespace Anonimisering;

/// <summary>A run of digits over several tokens, with what people write between them.</summary>
/// <param name="Laatste">Last token of the run, or -1.</param>
/// <param name="Cijfers">The digits alone.</param>
/// <param name="Regelmatig">All separators are the same and every group has at least two digits.</param>
internal readonly record struct Cijferreeks(int Laatste, string Cijfers, bool Regelmatig)
{
    private static readonly Cijferreeks Geen = new(-1, "", false);

    /// <summary>Reads from token i up to the given number of digits, or fewer where the run ends.</summary>
    public static Cijferreeks Lees(Tekstbeeld beeld, int i, int hoogstens, string tussen)
    {
        Span<char> cijfers = stackalloc char[24];
        var (aantal, laatste, k) = (0, -1, i);
        var (regelmatig, scheiding) = (true, '\0');
        while (beeld.IsGetal(k) && (k == i || beeld.ZelfdeRegel(k)))
        {
            var lengte = beeld.Tokens[k].Lengte;
            if (aantal + lengte > hoogstens)
            {
                if (aantal == 0 && lengte <= 20)
                {
                    beeld.Ruw(k).CopyTo(cijfers);
                    return new Cijferreeks(k, cijfers[..lengte].ToString(), true);
                }

                break;
            }

            beeld.Ruw(k).CopyTo(cijfers[aantal..]);
            aantal += lengte;
            laatste = k;
            regelmatig &= lengte > 1;
            if (aantal == hoogstens)
            {
                break;
            }

            var teken = beeld.IsGetal(k + 1) ? ' ' : k + 1 < beeld.Aantal && beeld.Tokens[k + 1].Vorm == Vorm.Teken ? beeld.Gevouwen[beeld.Tokens[k + 1].Start] : '\n';
            if (!tussen.Contains(teken) || !beeld.ZelfdeRegel(k + 1))
            {
                break;
            }

            if (teken != ' ' && (!beeld.Vast(k + 1) && teken == '.'))
            {
                break;
            }

            regelmatig &= scheiding is '\0' || scheiding == teken;
            scheiding = teken;
            k += teken == ' ' ? 1 : 2;
        }

        if (laatste < 0 || (beeld.Vast(laatste + 1) && beeld.IsWoord(laatste + 1)))
        {
            return Geen;
        }

        return new Cijferreeks(laatste, cijfers[..aantal].ToString(), regelmatig);
    }

    /// <summary>Reads a telephone number in national or international notation from token i.</summary>
    public static Cijferreeks Telefoon(Tekstbeeld beeld, int i)
    {
        Span<char> cijfers = stackalloc char[24];
        var (aantal, k, goed) = (0, i, -1);
        var plus = false;
        var tekens = 0;
        while (k < beeld.Aantal && (k == i || beeld.ZelfdeRegel(k)) && k < i + 24)
        {
            if (beeld.IsGetal(k))
            {
                if (aantal + beeld.Tokens[k].Lengte > 15)
                {
                    break;
                }

                beeld.Ruw(k).CopyTo(cijfers[aantal..]);
                aantal += beeld.Tokens[k].Lengte;
                tekens = 0;
                var stand = Stand(cijfers[..aantal], plus);
                if (stand > 0 && !(beeld.Vast(k + 1) && beeld.IsWoord(k + 1)))
                {
                    goed = k;
                }

                if (stand is 2 or < 0)
                {
                    break;
                }
            }
            else if (beeld.IsTeken(k, '+') && aantal == 0)
            {
                plus = true;
            }
            else if (++tekens > 2 || !(beeld.IsTeken(k, '(') || beeld.IsTeken(k, ')') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '–') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '/')))
            {
                break;
            }

            k++;
        }

        return goed < 0 ? Geen : new Cijferreeks(goed, cijfers[..aantal].ToString(), true);
    }

    // 0: go on; 1: may end here (foreign); 2: complete; -1: cannot become a number.
    private static int Stand(ReadOnlySpan<char> cijfers, bool plus)
    {
        var nul = cijfers.StartsWith("00");
        if (plus || nul)
        {
            var rest = nul ? cijfers[2..] : cijfers;
            if (!rest.StartsWith("31"))
            {
                return rest.Length < 9 ? 0 : rest.Length <= 13 ? 1 : -1;
            }

            var nationaal = rest[2..];
            nationaal = nationaal.StartsWith("0") ? nationaal[1..] : nationaal;
            return nationaal.Length < 9 ? 0 : nationaal.Length == 9 ? 2 : -1;
        }

        if (cijfers[0] != '0')
        {
            return -1;
        }

        return cijfers.Length < 10 ? 0 : cijfers.Length == 10 && cijfers[1] != '0' ? 2 : -1;
    }
}
