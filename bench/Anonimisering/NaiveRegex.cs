using System.Text.RegularExpressions;

namespace Bench.Anonimisering;

/// <summary>What one writes in an afternoon: numbers by pattern and every capital in the middle of a sentence. The baseline to beat.</summary>
internal static partial class NaiveRegex
{
    public static IReadOnlyList<(int Start, int End)> Zoek(string tekst) =>
        [.. Alles().Matches(tekst).Select(m => (m.Index, m.Index + m.Length))];

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+|www\.\S+|\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b|\b[1-9]\d{3}\s?[A-Z]{2}\b|(?:\+31|0)[\s-]?(?:\d[\s-]?){8,9}\d\b|\b\d{9}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b|\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s\d{4})?\b|\b\d{1,3}(?=\s?jaar)|(?<=[a-z,]\s)(?:\p{Lu}\p{Ll}+)(?:[\s-]\p{Lu}\p{Ll}+)*")]
    private static partial Regex Alles();
}
