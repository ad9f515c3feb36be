using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>One language in code, screens and law: names begin with a word of the glossary (ADR 1).</summary>
public partial class WordsTests
{
    private const string Glossary = "docs/begrippen.md";

    /// <summary>Machinery that has no Dutch name in the domain.</summary>
    private static readonly string[] English = ["Refusals", "Permissions", "Links", "Roles", "Seeds", "Demo", "Teksten"];

    /// <summary>Words of pages and protocols that are not terms of the domain.</summary>
    private static readonly string[] PathWords =
    [
        "v1", "health", "openapi", "events", "mijn", "nieuw", "nieuwe", "zoeken", "wijzigen", "bekijken", "bevestigen", "bevestiging", "start",
        "inloggen", "uitloggen", "aanmelden", "afmelden", "taal", "demo", "hulp", "overzicht", "werk", "beheer", "ontvangst", "logboek", "te-nemen",
    ];

    /// <summary>Terms with their other forms, as written in the first column: <c>vraag (vragen)</c>, <c>zorg in natura, zin</c>.</summary>
    internal static IReadOnlyList<string> Terms(SourceTree tree) =>
        [
            .. Rows(tree.File(Glossary)?.Text ?? "")
                .SelectMany(row => row[0].Split(['(', ')', ',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(Plain)
                .Where(t => t.Length > 1),
        ];

    internal static IEnumerable<Finding> StrangeTypes(SourceTree tree)
    {
        var terms = Terms(tree);
        return from module in ModuleFurnitureTests.Inhabited(tree)
            from file in tree.Under(module.Folder, ".cs")
            where file.Folder == module.Folder
            from type in file.Code.Types
            let name = type.Kind == "interface" ? type.Name[1..] : type.Name
            where name != module.Name + "Module" && !English.Contains(name) && !Begins(name, terms)
            select new Finding($"{file.Path}:{type.Line}", $"{type.Name} does not begin with a word of {Glossary}");
    }

    internal static IEnumerable<Finding> StrangeEvents(SourceTree tree)
    {
        var terms = Terms(tree);
        return from file in tree.Code("src")
            from Match match in EventDeclaration().Matches(file.Code.Code)
            where !Begins(match.Groups["name"].Value, terms)
            select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"{match.Groups["name"].Value} does not begin with a word of {Glossary}");
    }

    internal static IEnumerable<Finding> StrangeRoutes(SourceTree tree)
    {
        var terms = Terms(tree);
        return from file in tree.Under("src/Modules", ".cs", ".cshtml")
            from Match match in Route().Matches(file.Text)
            from segment in match.Groups["route"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries)
            where !segment.Contains('{') && !PathWords.Contains(segment) && !Begins(segment, terms)
            select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"'{segment}' in a route does not begin with a word of {Glossary}");
    }

    internal static IEnumerable<Finding> UntidyGlossary(SourceTree tree)
    {
        var rows = Rows(tree.File(Glossary)?.Text ?? "").ToList();
        var terms = rows.Select(r => r[0]).ToList();
        return rows.Where(r => r.Count != 3 || r.Any(c => c.Length == 0))
            .Select(r => new Finding($"{Glossary}:{r[0]}", "needs a term, a meaning and a rule"))
            .Concat(terms.Zip(terms.Skip(1)).Where(p => string.Compare(Plain(p.First), Plain(p.Second), StringComparison.Ordinal) >= 0).Select(p => new Finding($"{Glossary}:{p.Second}", $"stands after {p.First}: not in order, or twice")));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(string text) =>
        text.Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| term", StringComparison.Ordinal))
            .Select(l => (IReadOnlyList<string>)[.. l.Trim().Trim('|').Split('|').Select(c => c.Trim())]);

    private static string Plain(string word) =>
        new([.. word.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static bool Begins(string name, IReadOnlyList<string> terms) => terms.Any(Plain(name).StartsWith);

    [Fact]
    public void Domain_types_begin_with_a_word_of_the_glossary() => Guard.Holds("type words", StrangeTypes(SourceTree.Checkout));

    [Fact]
    public void Events_begin_with_a_word_of_the_glossary() => Guard.Holds("event words", StrangeEvents(SourceTree.Checkout));

    [Fact]
    public void Routes_are_made_of_words_of_the_glossary() => Guard.Holds("route words", StrangeRoutes(SourceTree.Checkout));

    [Fact]
    public void The_glossary_is_in_order() => Guard.Holds("glossary", UntidyGlossary(SourceTree.Checkout));

    [Fact]
    public void The_glossary_holds_the_journey() =>
        Assert.All(["melding", "onderzoek", "ondersteuningsplan", "aanvraag", "beschikking", "vraag", "offerte", "toewijzing"], t => Assert.Contains(t, Terms(SourceTree.Checkout)));

    [Theory]
    [InlineData("Need.cs", "class Need {}", "Need")]
    [InlineData("Vraag.cs", "class Vraag {} enum State { A }", "State")]
    [InlineData("Vraag.cs", "interface IVraagReader {} interface IReader {}", "IReader")]
    public void A_strange_type_is_seen(string file, string text, string named) =>
        Guard.Objects(StrangeTypes(House(("src/Modules/A/" + file, text))), "src/Modules/A/" + file, named);

    [Fact]
    public void A_strange_event_is_seen() =>
        Guard.Objects(StrangeEvents(House(("src/ModuleContracts/A/E.cs", "record VraagPlaced(int A) : IEvent; sealed record OfferAccepted(int A, int B) : IEvent;"))), "src/ModuleContracts/A/E.cs", "OfferAccepted");

    [Theory]
    [InlineData("@page \"/vragen/{id}/questions\"", "questions")]
    [InlineData("app.MapPost(\"/v1/vragen/{id}/offers\", 1)", "offers")]
    [InlineData("app.MapGroup(\"/v1/needs\")", "needs")]
    public void A_strange_route_is_seen(string text, string named) =>
        Guard.Objects(StrangeRoutes(House(("src/Modules/A/X/X.cshtml", text))), "src/Modules/A/X", named);

    [Theory]
    [InlineData("| vraag | a need | E |\n| melding | a report | B-01 |")]
    [InlineData("| vraag | a need |  |")]
    public void An_untidy_glossary_is_seen(string text) => Guard.Objects(UntidyGlossary(SourceTree.Sample((Glossary, text))), Glossary, "");

    private static SourceTree House(params (string, string)[] files) =>
        SourceTree.Sample([(Glossary, "| term | meaning | rule |\n|---|---|---|\n| vraag (vragen) | a need put out | E-30 |"), ("src/Modules/A/A.csproj", "<Project />"), .. files]);

    [GeneratedRegex(@"\brecord\s+(?<name>[A-Z]\w*)(?:\s*\([^;{]*?\))?\s*:[^;{]*\bIEvent\b")]
    private static partial Regex EventDeclaration();

    [GeneratedRegex("""(?:@page\s+|\.Map(?:Get|Post|Put|Patch|Delete|Group)\s*\(\s*)"(?<route>[^"]*)["]""")]
    private static partial Regex Route();
}
