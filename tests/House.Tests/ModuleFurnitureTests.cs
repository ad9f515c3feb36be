using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>Every inhabited module has the same furniture: know one room, know all.</summary>
public partial class ModuleFurnitureTests
{
    /// <summary>Questions holds the answers to what other rooms may ask through ModuleContracts.</summary>
    private static readonly string[] FixedFolders = ["Rules", "Persistence", "Listeners", "Jobs", "Questions"];

    private static readonly string[] Drawers = ["Core", "Common", "Helpers", "Utils", "Utilities", "Misc", "Shared"];

    /// <summary>Modules with code, if only a door.</summary>
    internal static IEnumerable<(string Folder, string Name)> WithDoor(SourceTree tree) =>
        from project in Project.In(tree)
        where project.Kind == "Module"
        let folder = project.Path[..project.Path.LastIndexOf('/')]
        where tree.Under(folder, ".cs").Any()
        select (folder, project.Name);

    /// <summary>Modules in which somebody lives: more than a door, the text class and the files every page shares.</summary>
    internal static IEnumerable<(string Folder, string Name)> Inhabited(SourceTree tree) =>
        from project in Project.In(tree)
        where project.Kind == "Module"
        let folder = project.Path[..project.Path.LastIndexOf('/')]
        where tree.Under(folder, ".cs", ".cshtml").Any(f => f.Name != project.Name + "Module.cs" && f.Name != "Teksten.cs" && !f.Name.StartsWith('_'))
        select (folder, project.Name);

    internal static IEnumerable<Finding> Missing(SourceTree tree) =>
        from module in Inhabited(tree)
        from file in new[] { $"{module.Name}Module.cs", "README.md", "Teksten.resx", "Teksten.en.resx" }
        where tree.File($"{module.Folder}/{file}") is null
        select new Finding(module.Folder, $"lacks {file}");

    internal static IEnumerable<Finding> Readme(SourceTree tree)
    {
        foreach (var (folder, _) in Inhabited(tree))
        {
            if (tree.File($"{folder}/README.md") is not { } readme)
            {
                continue;
            }

            if (readme.Text.TrimEnd().Split('\n').Length > 40)
            {
                yield return new Finding(readme.Path, "is longer than one screen (40 lines)");
            }

            foreach (var word in new[] { "owns", "listens to", "publishes", "legal basis" })
            {
                if (!readme.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    yield return new Finding(readme.Path, $"does not say what the room {word}".Replace("room legal basis", "legal basis is"));
                }
            }
        }
    }

    internal static IEnumerable<Finding> HeavyDomain(SourceTree tree) =>
        from module in Inhabited(tree)
        from file in tree.Under(module.Folder, ".cs")
        where file.Folder == module.Folder && file.Name != $"{module.Name}Module.cs" || file.Folder == $"{module.Folder}/Rules"
        from Match match in Machinery().Matches(file.Code.Code)
        select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"domain types and rules do not know {match.Value}");

    internal static IEnumerable<Finding> StrangeFolders(SourceTree tree) =>
        from module in Inhabited(tree)
        from folder in tree.Under(module.Folder).Select(f => f.Path[(module.Folder.Length + 1)..].Split('/')).Where(p => p.Length > 1).Select(p => p[0]).Distinct()
        where !FixedFolders.Contains(folder) && !tree.Under($"{module.Folder}/{folder}", ".cs", ".cshtml").Any(IsFrontDoor)
        select new Finding($"{module.Folder}/{folder}", "is neither furniture nor a use case: it holds no handler, page or endpoint");

    internal static IEnumerable<Finding> DrawerFolders(SourceTree tree) =>
        tree.Under("src").SelectMany(f => Prefixes(f.Folder)).Distinct()
            .Where(f => Drawers.Contains(f[(f.LastIndexOf('/') + 1)..]))
            .Select(f => new Finding(f, "is a drawer: name it after what it holds"));

    private static IEnumerable<string> Prefixes(string folder)
    {
        for (var end = folder.IndexOf('/'); end >= 0; end = folder.IndexOf('/', end + 1))
        {
            yield return folder[..end];
        }

        yield return folder;
    }

    private static bool IsFrontDoor(SourceFile file) =>
        file.Name.EndsWith(".cshtml", StringComparison.Ordinal) && !file.Name.StartsWith('_')
        || file.Path.EndsWith(".cs", StringComparison.Ordinal)
            && (file.Code.Types.Any(t => HandlerName().IsMatch(t.Name)) || Endpoint().IsMatch(file.Code.Code));

    [Fact]
    public void Every_room_has_its_furniture() => Guard.Holds("furniture", Missing(SourceTree.Checkout));

    [Fact]
    public void Every_readme_fits_one_screen() => Guard.Holds("readme", Readme(SourceTree.Checkout));

    [Fact]
    public void Domain_types_know_no_database_and_no_web() => Guard.Holds("light domain", HeavyDomain(SourceTree.Checkout));

    [Fact]
    public void Every_folder_is_furniture_or_a_use_case() => Guard.Holds("folders", StrangeFolders(SourceTree.Checkout));

    [Fact]
    public void There_are_no_drawers() => Guard.Holds("drawers", DrawerFolders(SourceTree.Checkout));

    [Fact]
    public void An_empty_room_needs_nothing() => Assert.Empty(Missing(Room(("AModule.cs", ""), ("Teksten.cs", ""), ("_ViewImports.cshtml", ""))));

    [Theory]
    [InlineData("AModule.cs")]
    [InlineData("README.md")]
    [InlineData("Teksten.resx")]
    [InlineData("Teksten.en.resx")]
    public void A_missing_piece_is_seen(string piece) =>
        Guard.Objects(
            Missing(Room([.. new[] { "AModule.cs", "README.md", "Teksten.resx", "Teksten.en.resx" }.Where(f => f != piece).Select(f => (f, "")), ("Vraag.cs", "")])),
            "src/Modules/A",
            piece
        );

    [Theory]
    [InlineData("Owns: a. Listens to: b. Publishes: c.", "legal basis")]
    [InlineData("Owns, listens to, publishes, legal basis\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n26\n27\n28\n29\n30\n31\n32\n33\n34\n35\n36\n37\n38\n39\n40", "one screen")]
    public void A_poor_readme_is_seen(string text, string named) =>
        Guard.Objects(Readme(Room(("Vraag.cs", ""), ("README.md", text))), "src/Modules/A/README.md", named);

    [Theory]
    [InlineData("Vraag.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData("Vraag.cs", "class Vraag { Microsoft.AspNetCore.Http.HttpContext c; }")]
    [InlineData("Rules/VraagMustBeOpen.cs", "using Microsoft.EntityFrameworkCore;")]
    public void A_heavy_domain_type_is_seen(string file, string text) =>
        Guard.Objects(HeavyDomain(Room((file, text))), $"src/Modules/A/{file}", "do not know Microsoft.");

    [Fact]
    public void The_door_and_the_mappings_may_be_heavy() =>
        Assert.Empty(HeavyDomain(Room(("Vraag.cs", ""), ("AModule.cs", "using Microsoft.AspNetCore.Builder;"), ("Persistence/M.cs", "using Microsoft.EntityFrameworkCore;"))));

    [Theory]
    [InlineData("PlaceVraag/PlaceVraag.cs", "record PlaceVraag; class PlaceVraagHandler {}", false)]
    [InlineData("PlaceVraag/PlaceVraag.cshtml", "@page \"/x\"", false)]
    [InlineData("PlaceVraag/Api.cs", "class Api { void M() { app.MapPost(\"/x\", () => 1); } }", false)]
    [InlineData("Services/VraagService.cs", "class VraagService {}", true)]
    [InlineData("Models/_Partial.cshtml", "", true)]
    public void A_folder_without_a_front_door_is_seen(string file, string text, bool seen) =>
        Assert.Equal(seen, StrangeFolders(Room(("Vraag.cs", ""), (file, text))).Any());

    [Fact]
    public void A_drawer_is_seen() => Guard.Objects(DrawerFolders(Room(("Helpers/X/Y.cs", ""))), "src/Modules/A/Helpers", "drawer");

    private static SourceTree Room(params (string Path, string Text)[] files) =>
        SourceTree.Sample([("src/Modules/A/A.csproj", "<Project />"), .. files.Select(f => ($"src/Modules/A/{f.Path}", f.Text))]);

    [GeneratedRegex(@"Microsoft\.(EntityFrameworkCore|AspNetCore)")]
    private static partial Regex Machinery();

    [GeneratedRegex("(Handler|Endpoints?|Page|Model)$")]
    private static partial Regex HandlerName();

    [GeneratedRegex(@"\.Map(Get|Post|Put|Patch|Delete|Group|Methods)\s*\(")]
    private static partial Regex Endpoint();
}
