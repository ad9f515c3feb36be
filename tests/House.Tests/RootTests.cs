using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>The root holds what every visitor needs, and nothing tells on whose machine the house was built.</summary>
public class RootTests
{
    private static readonly string[] Welcome =
    [
        "README.md", "AGENTS.md", "LICENSE", "run", "test", "Keukentafel.slnx", "global.json", "Directory.Build.props", "Directory.Packages.props",
        ".editorconfig", ".gitignore", ".ci", ".config", "bench", "docs", "src", "tests",
    ];

    // Written so that the patterns do not find themselves.
    private static readonly string[] Traces =
    [
        "/w[o]rk/(main|shared|wt-|\\.)", "/f[a]rm/", "/t[m]p/bash_jobs", "/h[o]me/[a-z]+/", "/r[o]ot/", "v3/i[n]dex\\.json", "registry\\.n[p]mjs\\.org",
        "api\\.n[u]get\\.org", "\"resolved\": \"h[t]tp",
    ];

    internal static IEnumerable<Finding> Litter(SourceTree tree) =>
        tree.Files.Select(f => f.Path.Split('/')[0]).Distinct().Where(n => !Welcome.Contains(n)).Select(n => new Finding(n, "does not belong in the root"));

    internal static IEnumerable<Finding> MachineTraces(SourceTree tree) =>
        from file in tree.Files
        from trace in Traces
        from Match match in Regex.Matches(file.Text, trace)
        select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"{match.Value} belongs to a machine, not to the project");

    [Fact]
    public void The_root_is_tidy() => Guard.Holds("root", Litter(SourceTree.Checkout));

    [Fact]
    public void Nothing_names_a_machine_or_a_registry() => Guard.Holds("traces", MachineTraces(SourceTree.Checkout));

    [Fact]
    public void The_commands_are_there() => Assert.All(["run", "test", ".ci/run"], f => Assert.NotNull(SourceTree.Checkout.File(f)));

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("scripts/build.sh")]
    public void Litter_is_seen(string path) => Guard.Objects(Litter(SourceTree.Sample((path, ""), ("src/Host/Program.cs", ""))), path.Split('/')[0], "root");

    [Theory]
    [InlineData("see /wo" + "rk/main/src")]
    [InlineData("cd /ho" + "me/jan/keukentafel")]
    [InlineData("https://registry.np" + "mjs.org/x")]
    [InlineData("\"resolved\": \"ht" + "tp://x\"")]
    public void A_trace_is_seen(string text) => Guard.Objects(MachineTraces(SourceTree.Sample(("docs/a.md", "\n" + text))), "docs/a.md:2", "belongs to a machine");
}
