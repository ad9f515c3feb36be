using System.Xml.Linq;

namespace House.Tests;

/// <summary>A project as MSBuild sees it: its own references and those of the Directory.Build files above it.</summary>
internal sealed record Project(string Path, string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages, IReadOnlyList<string> Friends)
{
    /// <summary>What the house calls it: Host, Platform, ModuleContracts, Waarden, Library, Module, Migrations, Design, Test.</summary>
    public string Kind => KindOf(Path);

    public static string KindOf(string path) =>
        path.Split('/') switch
        {
            ["src", "Libraries", "Waarden", ..] => "Waarden",
            ["src", "Libraries", ..] => "Library",
            ["src", "Modules", ..] => "Module",
            ["src", "Migrations", "Design", ..] => "Design",
            ["src", "Migrations", ..] => "Migrations",
            ["src", var room, ..] => room,
            _ => "Test",
        };

    public static IReadOnlyList<Project> In(SourceTree tree) =>
        [.. tree.Files.Where(f => f.Name.EndsWith(".csproj", StringComparison.Ordinal)).Select(f => Read(tree, f))];

    private static Project Read(SourceTree tree, SourceFile file)
    {
        var parts = new[] { file }.Concat(Above(tree, file)).Select(f => (File: f, Xml: XDocument.Parse(f.Text))).ToList();
        return new Project(
            file.Path,
            file.Name[..^".csproj".Length],
            [.. parts.SelectMany(p => Includes(p.Xml, "ProjectReference").Select(r => Resolve(p.File.Folder, r))).Where(r => r != file.Path).Distinct()],
            [.. parts.SelectMany(p => new[] { "PackageReference", "PackageDownload", "Reference", "FrameworkReference" }.SelectMany(e => Includes(p.Xml, e)))],
            [.. parts.SelectMany(p => Includes(p.Xml, "InternalsVisibleTo"))]
        );
    }

    private static IEnumerable<SourceFile> Above(SourceTree tree, SourceFile file) =>
        tree.Files.Where(f =>
            f.Name is "Directory.Build.props" or "Directory.Build.targets"
            && (f.Folder.Length == 0 || file.Path.StartsWith(f.Folder + "/", StringComparison.Ordinal))
        );

    private static IEnumerable<string> Includes(XDocument xml, string element) =>
        xml.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();

    private static string Resolve(string folder, string include)
    {
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in include.Replace('\\', '/').Replace("$(MSBuildThisFileDirectory)", "").Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ""))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}

/// <summary>Dependencies point down only (ADR 2).</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Waarden"] = [],
        ["Library"] = ["Waarden"],
        ["ModuleContracts"] = ["Waarden"],
        ["Platform"] = ["ModuleContracts", "Waarden"],
        ["Module"] = ["Platform", "ModuleContracts", "Library", "Waarden"],
        ["Migrations"] = ["Platform"],
        ["Design"] = ["Migrations", "Platform", "Module"],
        ["Host"] = ["Migrations", "Platform", "ModuleContracts", "Module", "Library", "Waarden"],
        ["Test"] = ["Test", "Host", "Migrations", "Platform", "ModuleContracts", "Module", "Library", "Waarden"],
    };

    internal static IEnumerable<Finding> Upward(SourceTree tree) =>
        from project in Project.In(tree)
        from reference in project.References
        let kind = Project.KindOf(reference)
        where !MayKnow.TryGetValue(project.Kind, out var allowed) || !allowed.Contains(kind)
        select new Finding(project.Path, $"a {project.Kind} project must not know {reference}");

    internal static IEnumerable<Finding> HeavyBaggage(SourceTree tree) =>
        from project in Project.In(tree)
        from package in project.Packages
        where
            package.Contains("EntityFrameworkCore.Design") && project.Kind != "Design"
            || project.Kind is "Waarden" or "Library" or "ModuleContracts"
                && (package.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || package.Contains("EntityFrameworkCore"))
        select new Finding(project.Path, $"a {project.Kind} project must not carry {package}");

    internal static IEnumerable<Finding> OpenedWalls(SourceTree tree) =>
        from project in Project.In(tree)
        where project.Kind is "Module"
        from friend in project.Friends
        where !friend.EndsWith(".Tests", StringComparison.Ordinal) && friend is not ("TestKit" or "Bench" or "DynamicProxyGenAssembly2")
        select new Finding(project.Path, $"a module shows its inside to tests alone, not to {friend}");

    /// <summary>MSBuild takes the nearest Directory.Build file only; one that does not pass on to the next hides the rules above it.</summary>
    internal static IEnumerable<Finding> BrokenChains(SourceTree tree) =>
        from file in tree.Files
        where file.Name is "Directory.Build.props" or "Directory.Build.targets"
        where tree.Files.Any(f => f.Name == file.Name && f != file && (f.Folder.Length == 0 || file.Folder.StartsWith(f.Folder + "/", StringComparison.Ordinal)))
        where !file.Text.Contains("GetPathOfFileAbove")
        select new Finding(file.Path, "hides the file of the same name above it: import that one first");

    internal static IEnumerable<Finding> WithoutAnalyzer(SourceTree tree) =>
        Project.In(tree)
            .Where(p => p.Kind != "Test" && !p.Packages.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers"))
            .Select(p => new Finding(p.Path, "is not watched by BannedApiAnalyzers"));

    internal static IEnumerable<Finding> Homeless(SourceTree tree)
    {
        var solution = tree.File("Keukentafel.slnx")?.Text ?? "";
        return Project.In(tree).Where(p => !solution.Contains($"\"{p.Path}\"")).Select(p => new Finding(p.Path, "is not in Keukentafel.slnx"));
    }

    [Fact]
    public void Dependencies_point_down() => Guard.Holds("references", Upward(SourceTree.Checkout));

    [Fact]
    public void Light_projects_carry_no_heavy_packages() => Guard.Holds("packages", HeavyBaggage(SourceTree.Checkout));

    [Fact]
    public void Modules_keep_their_walls() => Guard.Holds("walls", OpenedWalls(SourceTree.Checkout));

    [Fact]
    public void Every_project_is_in_the_solution() => Guard.Holds("solution", Homeless(SourceTree.Checkout));

    [Fact]
    public void Build_rules_reach_every_project() => Guard.Holds("build rules", BrokenChains(SourceTree.Checkout));

    [Fact]
    public void The_clock_is_banned_by_the_compiler() => Guard.Holds("analyzer", WithoutAnalyzer(SourceTree.Checkout));

    [Fact]
    public void The_house_has_projects_of_every_kind() =>
        Assert.Equal(MayKnow.Keys.Order(), Project.In(SourceTree.Checkout).Select(p => p.Kind).Distinct().Order());

    [Theory]
    [InlineData("src/Modules/Toegang/Toegang.csproj", "../Inwoners/Inwoners.csproj", "src/Modules/Inwoners")]
    [InlineData("src/Modules/Toegang/Toegang.csproj", "../../Host/Host.csproj", "src/Host")]
    [InlineData("src/Platform/Platform.csproj", "../Modules/Toegang/Toegang.csproj", "src/Modules/Toegang")]
    [InlineData("src/Platform/Platform.csproj", "../Libraries/Anonimisering/Anonimisering.csproj", "Anonimisering")]
    [InlineData("src/ModuleContracts/ModuleContracts.csproj", "../Platform/Platform.csproj", "src/Platform")]
    [InlineData("src/Libraries/IWmo/IWmo.csproj", "../Anonimisering/Anonimisering.csproj", "Anonimisering")]
    [InlineData("src/Libraries/Waarden/Waarden.csproj", "../IWmo/IWmo.csproj", "IWmo")]
    [InlineData("src/Migrations/Sqlite/Migrations.Sqlite.csproj", "../../Modules/Toegang/Toegang.csproj", "src/Modules/Toegang")]
    [InlineData("src/Host/Host.csproj", "../Migrations/Design/Migrations.Design.csproj", "Design")]
    [InlineData("src/Nieuw/Nieuw.csproj", "../Platform/Platform.csproj", "src/Platform")]
    public void An_arrow_upward_is_seen(string project, string reference, string named) =>
        Guard.Objects(Upward(SourceTree.Sample((project, $"<Project><ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup></Project>"))), project, named);

    [Fact]
    public void An_arrow_from_a_shared_targets_file_is_seen() =>
        Guard.Objects(
            Upward(
                SourceTree.Sample(
                    ("src/Modules/Directory.Build.targets", "<Project><ItemGroup><ProjectReference Include=\"$(MSBuildThisFileDirectory)../Host/Host.csproj\" /></ItemGroup></Project>"),
                    ("src/Modules/Toegang/Toegang.csproj", "<Project />")
                )
            ),
            "src/Modules/Toegang",
            "src/Host/Host.csproj"
        );

    [Theory]
    [InlineData("src/Libraries/IWmo/IWmo.csproj", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />")]
    [InlineData("src/Platform/Platform.csproj", "<Reference Include=\"Microsoft.EntityFrameworkCore.Design\" />")]
    public void A_heavy_package_is_seen(string project, string item) =>
        Guard.Objects(HeavyBaggage(SourceTree.Sample((project, $"<Project><ItemGroup>{item}</ItemGroup></Project>"))), project, "must not carry");

    [Fact]
    public void A_window_between_modules_is_seen() =>
        Guard.Objects(
            OpenedWalls(SourceTree.Sample(("src/Modules/A/A.csproj", "<Project><ItemGroup><InternalsVisibleTo Include=\"B\" /></ItemGroup></Project>"))),
            "src/Modules/A",
            "not to B"
        );

    [Fact]
    public void A_forgotten_project_is_seen() =>
        Guard.Objects(Homeless(SourceTree.Sample(("Keukentafel.slnx", "<Solution/>"), ("src/Modules/A/A.csproj", "<Project />"))), "src/Modules/A", "slnx");

    [Fact]
    public void A_hidden_build_rule_is_seen() =>
        Guard.Objects(
            BrokenChains(SourceTree.Sample(("src/Directory.Build.targets", "<Project />"), ("src/Modules/Directory.Build.targets", "<Project />"), ("tests/Directory.Build.targets", "<Project />"))),
            "src/Modules/Directory.Build.targets",
            "hides"
        );

    [Fact]
    public void An_unwatched_project_is_seen() =>
        Guard.Objects(WithoutAnalyzer(SourceTree.Sample(("src/Platform/Platform.csproj", "<Project />"), ("tests/A.Tests/A.Tests.csproj", "<Project />"))), "src/Platform", "not watched");
}
