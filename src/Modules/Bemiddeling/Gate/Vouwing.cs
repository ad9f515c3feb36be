using System.Globalization;
using System.Text;

namespace Bemiddeling;

/// <summary>A word of a text: folded for comparing, with the piece of the text it came from.</summary>
internal sealed record Woord(string Gevouwen, string Bron);

/// <summary>Folds spelling away: case, accents, invisible signs, letters of other alphabets that look the same, ij and y.</summary>
internal static class Vouwing
{
    private const string LookAlike = "аaеeоoрpсcхxуyіiјjѕsԁdһhαaοoνvτtιi"; // Cyrillic and Greek, each before the Latin it looks like

    private static readonly Dictionary<char, char> Latin = Enumerable.Range(0, LookAlike.Length / 2)
        .ToDictionary(i => LookAlike[2 * i], i => LookAlike[2 * i + 1]);

    private static readonly Dictionary<char, string> Spelled = new() { ['ß'] = "ss", ['ø'] = "o", ['æ'] = "ae", ['œ'] = "oe", ['ł'] = "l", ['đ'] = "d", ['ı'] = "i" };

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (Spelled.TryGetValue(letter, out var spelled))
                folded.Append(spelled);
            else if (char.IsDigit(letter))
                folded.Append((char)('0' + (int)char.GetNumericValue(letter)));
            else
                folded.Append(Latin.GetValueOrDefault(letter, letter));
        }
        return folded.ToString();
    }

    /// <summary>The words of a text. Letters apart ("J a n s e n", "J.a.n") become one word again.</summary>
    public static IReadOnlyList<Woord> Words(string text)
    {
        var words = new List<Woord>();
        var run = new StringBuilder();
        var run0 = new StringBuilder();
        foreach (var word in Split(text).Append(new Woord("", "")))
        {
            if (word.Gevouwen.Length == 1 && char.IsLetter(word.Gevouwen[0]))
            {
                run.Append(word.Gevouwen);
                run0.Append(word.Bron);
                continue;
            }
            if (run.Length > 0)
                words.Add(new Woord(Y(run.ToString()), run0.ToString()));
            run.Clear();
            run0.Clear();
            if (word.Gevouwen.Length > 0)
                words.Add(word);
        }
        return words;
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
                var source = text[start..i];
                var folded = Fold(source);
                yield return new Woord(folded.Length > 1 ? Y(folded) : folded, source);
                start = -1;
            }
        }
    }

    private static bool IsSilent(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Y(string folded) => folded.Replace("ij", "y", StringComparison.Ordinal);
}
