using System.Globalization;
using System.Text;

namespace Anonimisering;

/// <summary>Folds letters to lower case without marks, one character to one character, so that positions stay true.</summary>
internal static class Vouwing
{
    /// <summary>What a combining mark becomes: it is skipped by every comparison.</summary>
    public const char Niets = '\0';

    private const int Grens = 0x1F00;

    private static readonly char[] Tabel = Bouw();

    public static char Vouw(char teken)
    {
        if (teken < Grens)
        {
            return Tabel[teken];
        }

        return teken is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(teken);
    }

    /// <summary>The folded form of a text, as long as the text itself.</summary>
    public static char[] Vouw(ReadOnlySpan<char> tekst)
    {
        var uit = new char[tekst.Length];
        for (var i = 0; i < tekst.Length; i++)
        {
            uit[i] = Vouw(tekst[i]);
        }

        return uit;
    }

    /// <summary>Letters and digits only, folded; for comparing values whatever their punctuation.</summary>
    public static string Kern(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            var gevouwen = Vouw(teken);
            if (gevouwen != Niets && char.IsLetterOrDigit(gevouwen))
            {
                uit.Append(gevouwen);
            }
        }

        return uit.ToString();
    }

    private static char[] Bouw()
    {
        var tabel = new char[Grens];
        for (var i = 0; i < Grens; i++)
        {
            tabel[i] = Een((char)i);
        }

        foreach (var (van, naar) in "łlŁlıiøoØoßsđdĐdðdÐdþtÞtæaÆaœoŒoəeƏeĳyĲy".Chunk(2).Select(p => (p[0], p[1])))
        {
            tabel[van] = naar;
        }

        tabel['`'] = '\'';
        tabel['\u00B4'] = '\'';
        return tabel;
    }

    private static char Een(char teken)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark)
        {
            return Niets;
        }

        if (!char.IsLetter(teken))
        {
            return teken;
        }

        var ontleed = teken.ToString().Normalize(NormalizationForm.FormD);
        return char.ToLowerInvariant(ontleed[0]);
    }
}
