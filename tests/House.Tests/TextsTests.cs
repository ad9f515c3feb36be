using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace House.Tests;

/// <summary>Screens speak Dutch and English, both complete.</summary>
public partial class TextsTests
{
    private const string Shared = "src/Platform";

    internal static IEnumerable<Finding> Incomplete(SourceTree tree)
    {
        foreach (var dutch in tree.Under("src", ".resx").Where(f => f.Name.Count(c => c == '.') == 1))
        {
            var english = tree.File(dutch.Path.Replace(".resx", ".en.resx"));
            if (english is null)
            {
                yield return new Finding(dutch.Path, "has no English counterpart");
                continue;
            }

            var (nl, en) = (Read(dutch), Read(english));
            foreach (var key in nl.Keys.Except(en.Keys))
            {
                yield return new Finding(english.Path, $"lacks {key}");
            }

            foreach (var key in en.Keys.Except(nl.Keys))
            {
                yield return new Finding(dutch.Path, $"lacks {key}");
            }

            foreach (var (path, key, _) in All(dutch, nl).Concat(All(english, en)).Where(t => string.IsNullOrWhiteSpace(t.Value)))
            {
                yield return new Finding(path, $"{key} is empty");
            }

            foreach (var key in nl.Keys.Intersect(en.Keys).Where(k => !Holes(nl[k]).SequenceEqual(Holes(en[k]))))
            {
                yield return new Finding(dutch.Path, $"{key} fills other places in Dutch than in English");
            }
        }
    }

    /// <summary>Keys that the code names and no text answers.</summary>
    internal static IEnumerable<Finding> Unanswered(SourceTree tree)
    {
        var shared = Keys(tree, Shared);
        return from folder in Owners(tree)
            let keys = Keys(tree, folder)
            from file in tree.Under(folder, ".cs", ".cshtml")
            from named in Named(file)
            let known = keys.Concat(shared)
            where !(named.IsBeginning ? known.Any(k => k.StartsWith(named.Key, StringComparison.Ordinal)) : known.Contains(named.Key))
            select new Finding($"{file.Path}:{named.Line}", $"asks for the text {named.Key}, which does not exist");
    }

    /// <summary>Texts that nothing names: neither as a literal, nor as the beginning of a composed key.</summary>
    internal static IEnumerable<Finding> Unused(SourceTree tree)
    {
        var everywhere = tree.Under("src", ".cs", ".cshtml").ToList();
        // KamerTeksten looks in the texts of all rooms: what one composes there may stand in another.
        var acrossRooms = everywhere.SelectMany(f => AcrossRooms().Matches(f.Text)).Select(m => m.Groups["text"].Value).ToHashSet();
        foreach (var folder in Owners(tree))
        {
            var files = folder == Shared ? everywhere : [.. tree.Under(folder, ".cs", ".cshtml")];
            var literals = files.SelectMany(f => Literal().Matches(f.Text)).Select(m => m.Groups["text"].Value).ToHashSet();
            var refusals = files.SelectMany(f => RefusalCode().Matches(f.Text)).Select(m => "Weigering." + m.Groups["code"].Value).ToHashSet();
            var beginnings = files.SelectMany(f => Composed().Matches(f.Text)).Select(m => m.Groups["text"].Value).Where(t => t.Length > 1 && t != "Weigering.").Concat(acrossRooms).ToHashSet();
            foreach (var key in Keys(tree, folder).Where(k => !literals.Contains(k) && !literals.Contains(k.Replace("Weigering.", "")) && !refusals.Contains(k) && !beginnings.Any(k.StartsWith)))
            {
                yield return new Finding($"{folder}/Teksten.resx", $"{key} is used nowhere");
            }
        }
    }

    private static IEnumerable<string> Owners(SourceTree tree) =>
        tree.Under("src").Where(f => f.Name == "Teksten.resx").Select(f => f.Folder);

    private static HashSet<string> Keys(SourceTree tree, string folder) =>
        tree.File($"{folder}/Teksten.resx") is { } file ? [.. Read(file).Keys] : [];

    private static Dictionary<string, string> Read(SourceFile file) =>
        XDocument.Parse(file.Text).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")?.Value ?? "");

    private static IEnumerable<(string Path, string Key, string Value)> All(SourceFile file, Dictionary<string, string> texts) =>
        texts.Select(t => (file.Path, t.Key, t.Value));

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value[..2]).Distinct().Order();

    private static IEnumerable<(string Key, bool IsBeginning, int Line)> Named(SourceFile file) =>
        Lookup().Matches(file.Text).Select(m => (m.Groups["key"].Value, m.Groups["more"].Success, file.LineAt(m.Index)))
            .Concat(RefusalCode().Matches(file.Text).Select(m => ("Weigering." + m.Groups["code"].Value, false, file.LineAt(m.Index))));

    [Fact]
    public void Dutch_and_English_are_both_complete() => Guard.Holds("languages", Incomplete(SourceTree.Checkout));

    [Fact]
    public void Every_text_asked_for_exists() => Guard.Holds("unanswered texts", Unanswered(SourceTree.Checkout));

    [Fact]
    public void Every_text_is_used() => Guard.Holds("unused texts", Unused(SourceTree.Checkout));

    [Theory]
    [InlineData("A=een", "A=one;B=two", "lacks B")]
    [InlineData("A=een;B=twee", "A=one", "lacks B")]
    [InlineData("A=een", "A= ", "A is empty")]
    [InlineData("A=een {0:d}", "A=one {1}", "other places")]
    [InlineData("A=een", null, "no English counterpart")]
    public void A_half_translated_text_is_seen(string dutch, string? english, string named)
    {
        var files = new List<(string, string)> { ("src/Modules/A/Teksten.resx", Resx(dutch)) };
        if (english is not null)
        {
            files.Add(("src/Modules/A/Teksten.en.resx", Resx(english)));
        }

        Guard.Objects(Incomplete(SourceTree.Sample([.. files])), "src/Modules/A/", named);
    }

    [Theory]
    [InlineData("X/X.cshtml", "<h1>@L[\"Titel\"]</h1> @L[\"Kop\", 3]", "Kop")]
    [InlineData("Refusals.cs", "new(typeof(Teksten), \"TeLaat\", \"B-02\")", "Weigering.TeLaat")]
    [InlineData("Refusals.cs", "new Refusal(typeof(Teksten), \"TeLaat\", \"B-02\")", "Weigering.TeLaat")]
    [InlineData("X/X.cs", "localizer.GetString(\"Kop\")", "Kop")]
    [InlineData("X/X.cs", "L[\"Tit\" + x] + L[\"Stand.\" + x]", "Stand.")]
    [InlineData("X/X.cs", "L[$\"Tit{x}\"] + L[$\"Stand.{x}\"]", "Stand.")]
    public void An_unanswered_text_is_seen(string file, string text, string named) =>
        Guard.Objects(Unanswered(Room("Titel=t", (file, text))), "src/Modules/A/" + file, named);

    [Fact]
    public void An_unused_text_is_seen() =>
        Guard.Objects(
            Unused(Room("Titel=a;Kop=b;Stand.Open=c;Weigering.TeLaat=d", ("X.cs", "<a b=\"@L[\"Titel\"]\"> + L[$\"Stand.{s}\"] + new(typeof(Teksten), \"TeLaat\", \"B\")"))),
            "src/Modules/A/Teksten.resx",
            "Kop"
        );

    private static SourceTree Room(string texts, (string Path, string Text) file) =>
        SourceTree.Sample(("src/Modules/A/Teksten.resx", Resx(texts)), ("src/Modules/A/" + file.Path, file.Text));

    private static string Resx(string texts) =>
        new XElement("root", texts.Split(';').Select(t => t.Split('=')).Select(t => new XElement("data", new XAttribute("name", t[0]), new XElement("value", t[1])))).ToString();

    [GeneratedRegex("""(?:\b(?:L|T|[Ll]ocalizer|[Tt]eksten|[Tt]exts?)\[|\.GetString\()\$?"(?<key>[^"{]+)(?:"(?<more>\s*\+)?|(?<more>\{))""")]
    private static partial Regex Lookup();

    [GeneratedRegex("""new(?:\s+Refusal)?\s*\(\s*typeof\(\w*Teksten\)\s*,\s*"(?<code>\w+)["]""")]
    private static partial Regex RefusalCode();

    // Quotes are looked at, not taken: in a page a key often stands in quotes within quotes.
    [GeneratedRegex("""(?<=")(?<text>[^"\s]+)(?=")""")]
    private static partial Regex Literal();

    [GeneratedRegex("""\$"(?<text>[\w.-]+)\{|"(?<text>[\w.-]+[.-])"\s*\+""")]
    private static partial Regex Composed();

    [GeneratedRegex("""\bKamers?\.Find\("(?<text>[A-Z][A-Za-z]*\.)"\s*\+""")]
    private static partial Regex AcrossRooms();

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Hole();
}
