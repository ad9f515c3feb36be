using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>One decision a page, numbered, all in the index.</summary>
public class AdrTests
{
    private const string Index = "docs/adr/README.md";

    internal static IEnumerable<Finding> Untidy(SourceTree tree)
    {
        var index = tree.File(Index)?.Text ?? "";
        var pages = tree.Under("docs/adr", ".md").Where(f => f.Path != Index).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            if (!Regex.IsMatch(page.Name, $"^{i + 1:0000}-[a-z0-9-]+\\.md$"))
            {
                yield return new Finding(page.Path, $"should be numbered {i + 1:0000}");
                continue;
            }

            if (!index.Contains($"({page.Name})"))
            {
                yield return new Finding(page.Path, "is not linked from the index");
            }

            if (!page.Text.StartsWith($"# {i + 1}. ", StringComparison.Ordinal))
            {
                yield return new Finding(page.Path, $"should begin with '# {i + 1}. '");
            }

            if (page.Text.TrimEnd().Split('\n').Length > 30)
            {
                yield return new Finding(page.Path, "is longer than 30 lines");
            }

            foreach (var part in new[] { "Status", "Context", "Decision", "Consequences" }.Where(p => !page.Text.Contains($"\n## {p}\n")))
            {
                yield return new Finding(page.Path, $"has no part '{part}'");
            }
        }
    }

    internal static IEnumerable<Finding> DeadLinks(SourceTree tree) =>
        from page in tree.Files
        where page.Name.EndsWith(".md", StringComparison.Ordinal)
        from Match link in Regex.Matches(page.Text, @"\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)]*)?\)")
        let target = Path.GetFullPath("/" + page.Folder + "/" + link.Groups[1].Value)[1..].TrimEnd('/')
        where !tree.Files.Any(f => f.Path == target || f.Path.StartsWith(target + "/", StringComparison.Ordinal))
        select new Finding($"{page.Path}:{page.LineAt(link.Index)}", $"links to {link.Groups[1].Value}, which is not there");

    [Fact]
    public void Decisions_are_numbered_and_linked() => Guard.Holds("adr", Untidy(SourceTree.Checkout));

    [Fact]
    public void The_first_twelve_decisions_are_there() => Assert.True(SourceTree.Checkout.Under("docs/adr", ".md").Count() > 12);

    [Fact]
    public void Links_between_pages_lead_somewhere() => Guard.Holds("links", DeadLinks(SourceTree.Checkout));

    [Theory]
    [InlineData("0002-later.md", "[x](0002-later.md)", "# 2. X\n## Status\n## Context\n## Decision\n## Consequences\n", "numbered 0001")]
    [InlineData("0001-a.md", "", "# 1. X\n## Status\n## Context\n## Decision\n## Consequences\n", "not linked")]
    [InlineData("0001-a.md", "[x](0001-a.md)", "# 3. X\n## Status\n## Context\n## Decision\n## Consequences\n", "begin with")]
    [InlineData("0001-a.md", "[x](0001-a.md)", "# 1. X\n## Status\n## Context\n## Decision\n", "Consequences")]
    public void An_untidy_decision_is_seen(string name, string index, string text, string named) =>
        Guard.Objects(Untidy(SourceTree.Sample((Index, index), ("docs/adr/" + name, text))), "docs/adr/" + name, named);

    [Fact]
    public void A_long_decision_is_seen() =>
        Guard.Objects(
            Untidy(SourceTree.Sample((Index, "(0001-a.md)"), ("docs/adr/0001-a.md", "# 1. X\n## Status\n## Context\n## Decision\n## Consequences\n" + string.Concat(Enumerable.Repeat("x\n", 26))))),
            "docs/adr/0001-a.md",
            "30 lines"
        );

    [Fact]
    public void A_dead_link_is_seen() =>
        Guard.Objects(DeadLinks(SourceTree.Sample(("docs/a.md", "[b](b.md) [src](../src/Host) [c](c.md#x)"), ("docs/b.md", ""), ("src/Host/Program.cs", ""))), "docs/a.md:1", "c.md");
}
