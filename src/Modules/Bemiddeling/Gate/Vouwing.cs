using System.Globalization;
using System.Text;

namespace Bemiddeling;

/// <summary>A word of a text: folded for comparing, with the place in the text it came from.</summary>
internal sealed record Woord(string Gevouwen, int Start, int End);

/// <summary>Folds spelling away: case, accents, invisible signs, letters of other alphabets that look the same, ij and y.</summary>
internal static class Vouwing
{
    private const string LookAlike = "аaеeоoрpсcхxуyіiјjѕsԁdһhαaοoνvτtιi"; // Cyrillic and Greek, each before the Latin it looks like

    private static readonly Dictionary<char, char> Latin = Enumerable.Range(0, LookAlike.Length / 2)
        .ToDictionary(i => LookAlike[2 * i], i => LookAlike[2 * i + 1]);

    private static readonly Dictionary<char, string> Spelled = new() { ['ß'] = "ss", ['ø'] = "o", ['æ'] = "ae", ['œ'] = "oe", ['ł'] = "l", ['đ'] = "d", ['ı'] = "i" };

    public static string Fold(string text) => Fold(text.AsSpan());

    private static string Fold(ReadOnlySpan<char> text) => Ascii.IsValid(text) ? text.ToString().ToLowerInvariant() : FoldInPlace(text.ToString()).Tekst;

    /// <summary>Folded, and of every folded sign the place it came from.</summary>
    public static GevouwenTekst FoldInPlace(string text)
    {
        var folded = new GevouwenTekst.Bouwer(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAscii(text[i]))
            {
                folded.Voeg(char.ToLowerInvariant(text[i]), i, i + 1);
                i++;
                continue;
            }
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            FoldSign(text.Substring(i, length), i, i + length, folded);
            i += length;
        }
        return folded.Klaar();
    }

    /// <summary>The words of a text. Letters apart ("J a n s e n", "J.a.n") become one word again.</summary>
    public static IReadOnlyList<Woord> Words(string text)
    {
        var words = new List<Woord>();
        var run = new StringBuilder();
        var (start, end) = (0, 0);
        foreach (var word in Split(text).Append(new Woord("", 0, 0)))
        {
            if (word.Gevouwen.Length == 1 && char.IsLetter(word.Gevouwen[0]))
            {
                (start, end) = (run.Length == 0 ? word.Start : start, word.End);
                run.Append(word.Gevouwen);
                continue;
            }
            if (run.Length > 0)
                words.Add(new Woord(Y(run.ToString()), start, end));
            run.Clear();
            if (word.Gevouwen.Length > 0)
                words.Add(word);
        }
        return words;
    }

    private static void FoldSign(string sign, int from, int to, GevouwenTekst.Bouwer folded)
    {
        // Half of a pair can't be normalised: it stays what it is.
        var letters = char.IsSurrogate(sign[0]) && sign.Length == 1 ? sign : sign.Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        foreach (var letter in letters)
        {
            if (IsSilent(letter))
                continue;
            if (Spelled.TryGetValue(letter, out var spelled))
                folded.Voeg(spelled, from, to);
            else if (char.IsDigit(letter))
                folded.Voeg((char)('0' + (int)char.GetNumericValue(letter)), from, to);
            else
                folded.Voeg(Latin.GetValueOrDefault(letter, letter), from, to);
        }
    }

    private static IEnumerable<Woord> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || IsSilent(text[i]));
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                var folded = Fold(text.AsSpan(start, i - start));
                yield return new Woord(folded.Length > 1 ? Y(folded) : folded, start, i);
                start = -1;
            }
        }
    }

    private static bool IsSilent(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Y(string folded) => folded.Replace("ij", "y", StringComparison.Ordinal);
}
