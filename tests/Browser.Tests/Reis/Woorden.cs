using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace Browser.Tests;

/// <summary>What must not be read on a page: the key of a text instead of the text, and Dutch texts of ours on an English page.</summary>
internal sealed partial class Woorden
{
    // Shorter texts are words that both languages may share, or that somebody may have typed.
    private const int Shortest = 14;

    // Names of products: what the gemeente calls them, in every language.
    private static readonly string[] Names = ["Hulp bij het huishouden"];

    private readonly IReadOnlyList<string> dutch = [.. Assemblies().SelectMany(DutchOnly).Except(Names).OrderDescending(StringComparer.Ordinal)];

    // A composed key whose point was forgotten: "Tijdochtend".
    private readonly HashSet<string> glued = [.. Assemblies().SelectMany(Keys).Where(k => k.Contains('.')).Select(k => k.Replace(".", ""))];

    /// <summary>Everything wrong with these words.</summary>
    public IEnumerable<string> Complaints(string text, bool english)
    {
        foreach (Match key in Key().Matches(text))
            yield return $"shows the key {key.Value}";
        foreach (Match word in Word().Matches(text).Where(w => glued.Contains(w.Value)))
            yield return $"shows the key {word.Value}";
        // What the framework says when nobody gave it words.
        foreach (Match sentence in Framework().Matches(text))
            yield return $"speaks for the framework: {sentence.Value}";
        if (!english)
            yield break;
        foreach (var line in dutch.Where(d => text.Contains(d, StringComparison.Ordinal)))
            yield return $"shows Dutch: {line}";
    }

    private static IEnumerable<Assembly> Assemblies() =>
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileNameWithoutExtension)
            .Where(name => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "en")) && File.Exists(Path.Combine(AppContext.BaseDirectory, "en", name + ".resources.dll")))
            .Select(name => Assembly.Load(name!));

    private static IEnumerable<string> DutchOnly(Assembly assembly)
    {
        var texts = new ResourceManager(assembly.GetName().Name + ".Teksten", assembly);
        var english = Read(texts, CultureInfo.GetCultureInfo("en"));
        return Read(texts, CultureInfo.InvariantCulture)
            .Where(t => t.Value.Length >= Shortest && !t.Value.Contains('{') && t.Value.Contains(' ') && english.GetValueOrDefault(t.Key) != t.Value)
            .Select(t => t.Value);
    }

    private static IEnumerable<string> Keys(Assembly assembly) =>
        Read(new ResourceManager(assembly.GetName().Name + ".Teksten", assembly), CultureInfo.InvariantCulture).Keys;

    private static Dictionary<string, string> Read(ResourceManager texts, CultureInfo culture) =>
        texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .Where(e => e.Value is string).ToDictionary(e => (string)e.Key, e => (string)e.Value!) ?? [];

    [GeneratedRegex(@"\bThe (field )?\w+ (field is required|must be|is not valid)|\bThe value '")]
    private static partial Regex Framework();

    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Za-z]{3,}\b")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\.[A-Z0-9]\w*(\.\w+)*\b")]
    private static partial Regex Key();
}
