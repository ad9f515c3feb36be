using System.Buffers;
using System.Runtime.InteropServices;

namespace Anonimisering;

/// <summary>Cuts a text into tokens in one pass.</summary>
internal static class Snijder
{
    private static readonly SearchValues<char> Nederlands = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáàâäéèêëíìïóòôöúùûüçñÁÀÂÄÉÈÊËÍÌÏÓÒÔÖÚÙÛÜÇÑ");

    public static Token[] Snij(string tekst, char[] gevouwen, Lexicon lexicon)
    {
        var tokens = new List<Token>((tekst.Length / 4) + 8);
        var (los, regel) = (true, true);
        var begin = Begin.Hard;
        for (var i = 0; i < tekst.Length;)
        {
            var teken = tekst[i];
            if (teken == '.' && Stippels(tekst, i) is var einde and > 0)
            {
                (los, i) = (true, einde);
                continue;
            }

            if (char.IsWhiteSpace(teken) || char.IsControl(teken) || teken is '\u200B' or '\uFEFF' or '\u00AD')
            {
                los = true;
                if (teken is '\n' or '\r')
                {
                    (regel, begin) = (true, Begin.Hard);
                }

                i++;
                continue;
            }

            var token = Lees(tekst, gevouwen, i);
            token.Los = los;
            token.Regel = regel;
            token.Begin = begin;
            if (token.Vorm == Vorm.Woord)
            {
                token.Soort = lexicon[token.Hash];
                token.Soort = Vreemd(tekst.AsSpan(token.Start, token.Lengte)) ? token.Soort & ~(Soort.Woord | Soort.Vaak | Soort.Veld) : token.Soort;
                token.Soort |= token.Soort == Soort.Geen ? Verkleind(gevouwen.AsSpan(token.Start, token.Lengte), lexicon) : Soort.Geen;
            }

            begin = Hierna(tokens, token, gevouwen, begin);
            tokens.Add(token);
            (los, regel) = (false, false);
            i = token.End;
        }

        Herstel(tokens);
        Gesprek.Wijs(CollectionsMarshal.AsSpan(tokens), gevouwen);
        Merkreeks.Wijs(CollectionsMarshal.AsSpan(tokens));
        Bedaar(tokens);
        return [.. tokens];
    }

    // "Zîn", "Łoś": a letter that no Dutch word has, so the word it resembles without marks is not this one.
    private static bool Vreemd(ReadOnlySpan<char> woord) =>
        woord.IndexOfAnyInRange('\u00C0', '\u024F') >= 0 && woord.IndexOfAnyExcept(Nederlands) >= 0;

    // "Marleentje", "Bertje", "Daantje", "Mammetje": a first name made small is one.
    private static Soort Verkleind(ReadOnlySpan<char> woord, Lexicon lexicon)
    {
        if (woord.Length < 6 || !(woord.EndsWith("je") || woord.EndsWith("ke")))
        {
            return Soort.Geen;
        }

        var stam = woord.EndsWith("etje") && woord.Length > 7 && woord[^5] == woord[^6] ? woord[..^5] : woord.EndsWith("tje") || woord.EndsWith("pje") || woord.EndsWith("eke") ? woord[..^3] : woord[..^2];
        return (lexicon[stam] & (Soort.Voornaam | Soort.Woord)) == Soort.Voornaam || (lexicon[woord[..^2]] & (Soort.Voornaam | Soort.Woord)) == Soort.Voornaam ? Soort.Voornaam : Soort.Geen;
    }

    // A dotted line on a form ("Naam.......: ") is white space; three dots are not.
    private static int Stippels(string tekst, int i)
    {
        var k = i;
        while (k < tekst.Length && tekst[k] == '.')
        {
            k++;
        }

        return k - i > 4 ? k : 0;
    }

    private static Token Lees(string tekst, char[] gevouwen, int start)
    {
        var token = new Token { Start = start, Hash = Lexicon.Begin0 };
        var i = start;
        if (char.IsDigit(tekst[i]))
        {
            token.Vorm = Vorm.Getal;
            while (i < tekst.Length && char.IsDigit(tekst[i]))
            {
                i++;
            }
        }
        else if (IsLetter(tekst[i], gevouwen[i]))
        {
            var (hoofd, laag) = (0, 0);
            while (i < tekst.Length && IsLetter(tekst[i], gevouwen[i]))
            {
                hoofd += char.IsUpper(tekst[i]) ? 1 : 0;
                laag += char.IsLower(tekst[i]) ? 1 : 0;
                token.Hash = Lexicon.Verder(token.Hash, gevouwen[i]);
                i++;
            }

            token.Kast = hoofd == 0 ? Kast.Laag
                : laag == 0 && i - start > 1 ? Kast.Kapitalen
                : (hoofd == 1 && char.IsUpper(tekst[start])) || (hoofd == 2 && tekst.AsSpan(start).StartsWith("IJ")) ? Kast.Hoofd
                : Kast.Gemengd;
        }
        else
        {
            token.Vorm = Vorm.Teken;
            i++;
        }

        token.End = i;
        return token;
    }

    private static bool IsLetter(char teken, char gevouwen) => char.IsLetter(teken) || gevouwen == Vouwing.Niets;

    private static Begin Hierna(List<Token> tokens, in Token token, char[] gevouwen, Begin begin)
    {
        if (token.Vorm != Vorm.Teken)
        {
            // "16:22 Pff": the time before a message is no part of its sentence.
            var tijd = token.Vorm == Vorm.Getal && begin == Begin.Hard && (token.Regel || (token.Lengte == 2 && tokens.Count > 1 && gevouwen[tokens[^1].Start] == ':' && tokens[^2].Vorm == Vorm.Getal && tokens[^2].Regel));
            return tijd ? Begin.Hard : Begin.Geen;
        }

        switch (gevouwen[token.Start])
        {
            case '.':
                return EindigtZin(tokens, token) ? Begin.Hard : Begin.Geen;
            case '!' or '?' or '•' or '…' or '▪' or '·':
                return Begin.Hard;
            case '-' or '–' or '—' or '*' or '>' or '#' or ']' when token.Regel || begin == Begin.Hard:
                return Begin.Hard;
            case ')' when begin == Begin.Hard:
                return Begin.Hard;
            case ':' or '"' or '“' or '”' or '\'' or '(' or '[' or '/' or ';' or '–' or '—' or '|' or '„' or '«' or '=':
                return begin == Begin.Hard ? Begin.Hard : Begin.Zacht;
            default:
                return begin == Begin.Hard && token.Regel ? Begin.Hard : Begin.Geen;
        }
    }

    private static bool EindigtZin(List<Token> tokens, in Token token)
    {
        if (tokens.Count == 0 || token.Los)
        {
            return true;
        }

        var vorige = tokens[^1];
        return vorige.Vorm switch
        {
            Vorm.Woord => vorige.Lengte > 1 ? !vorige.Is(Soort.Afkorting) : vorige.Kast == Kast.Laag && tokens.Count > 1 && tokens[^2].Vorm == Vorm.Getal,
            Vorm.Getal => true,
            _ => true,
        };
    }

    // A shouted passage ("IK TREK HET NIET MEER. SHARON HEEFT...") is read as if it stood in lower case, names excepted.
    private static void Bedaar(List<Token> tokens)
    {
        var reeks = CollectionsMarshal.AsSpan(tokens);
        for (var i = 0; i < reeks.Length; i++)
        {
            var (k, woorden, gewoon, stil) = (i, 0, 0, 0);
            while (k < reeks.Length && (reeks[k].Vorm != Vorm.Woord || reeks[k].Kast == Kast.Kapitalen || reeks[k].Lengte == 1) && stil < 4)
            {
                stil = reeks[k].Vorm == Vorm.Woord ? 0 : stil + 1;
                woorden += reeks[k].Vorm == Vorm.Woord && reeks[k].Lengte > 1 ? 1 : 0;
                gewoon += reeks[k].Vorm == Vorm.Woord && reeks[k].Is(Soort.Vaak) ? 1 : 0;
                k++;
            }

            if (woorden >= 4 && gewoon >= 2)
            {
                for (var n = i; n < k; n++)
                {
                    var naam = reeks[n].Is(Soort.Woord) ? reeks[n].Is(Soort.Voornaam) && !reeks[n].Is(Soort.Vaak) : reeks[n].Is(Soort.Naam | Soort.PlaatsBekend);
                    reeks[n].Kast = reeks[n].Vorm != Vorm.Woord || reeks[n].Kast != Kast.Kapitalen ? reeks[n].Kast : naam ? Kast.Hoofd : Kast.Laag;
                }
            }

            i = Math.Max(i, k - 1);
        }
    }

    // A full stop within a number or an address is no end of a sentence: what follows must stand apart.
    private static void Herstel(List<Token> tokens)
    {
        var reeks = CollectionsMarshal.AsSpan(tokens);
        for (var i = 1; i < reeks.Length; i++)
        {
            if (!reeks[i].Los && reeks[i].Begin == Begin.Hard && !reeks[i].Regel && reeks[i].Kast == Kast.Laag)
            {
                reeks[i].Begin = Begin.Geen;
            }
        }
    }
}
