using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>Calls that go round the clock, the owners or the front door.</summary>
public class BannedCallsTests
{
    private static readonly (string Pattern, string[] Except, string Why)[] Bans =
    [
        (@"\bDateTime(Offset)?\s*\.\s*(Utc)?Now\b|\bDateTime\s*\.\s*Today\b", [], "time is handed in (ADR 10)"),
        (@"\bGuid\s*\.\s*CreateVersion7\s*\(\s*\)", [], "hides the system clock; use Id.New with the time that was handed in (ADR 10)"),
        (@"\bTimeProvider\s*\.\s*System\b", ["src/Platform/", "src/Host/"], "the domain has its own clock (ADR 10)"),
        (@"\b(FromSql|SqlQuery|ExecuteSql)\w*\s*[<(]|\b(CreateCommand|CreateDbCommand)\s*\(|\b(Db|Npgsql|Sqlite)Command\b", ["src/Platform/", "src/Host/Demo/Sabotage.cs"], "raw SQL goes round the owner filters (ADR 2)"),
        (@"\bIgnoreQueryFilters\b", ["src/Platform/"], "goes round the owner filters (ADR 2)"),
        (@"\bExecute(Update|Delete)(Async)?\b", ["src/Platform/"], "goes round the guard on writes (ADR 2)"),
        (@"\b(HttpClient|DbContext|TimeProvider|File\s*\.\s*(Read|Write|Open)\w*)\b", ["src/Platform/", "src/Host/", "src/Modules/", "src/Migrations/"], "libraries and contracts are pure: no network, database, clock or disk"),
        (@"\bNotImplementedException\b", [], "half a thing is no thing"),
    ];

    internal static IEnumerable<Finding> Banned(SourceTree tree) =>
        from file in tree.Under("src", ".cs", ".cshtml")
        where !Regex.IsMatch(file.Name, @"^\d{14}_|ModelSnapshot\.cs$")
        from ban in Bans
        where !ban.Except.Any(e => file.Path.StartsWith(e, StringComparison.Ordinal))
        from Match match in Regex.Matches(file.Path.EndsWith(".cs", StringComparison.Ordinal) ? file.Code.Code : file.Text, ban.Pattern)
        select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"{match.Value.Trim()}: {ban.Why}");

    internal static IEnumerable<Finding> LeftOpen(SourceTree tree) =>
        from file in tree.Under("src").Concat(tree.Under("tests")).Concat(tree.Under("bench"))
        where file.Name != "package-lock.json"
        from Match match in Regex.Matches(file.Text, @"\b(T[O]DO|F[I]XME|H[A]CK|X[X]X)\b")
        select new Finding($"{file.Path}:{file.LineAt(match.Index)}", $"{match.Value}: finish it, or make it an issue");

    internal static IEnumerable<Finding> StrangeNamespaces(SourceTree tree) =>
        from project in Project.In(tree)
        let folder = project.Path[..(project.Path.LastIndexOf('/') + 1)]
        where project.Kind != "Test"
        from file in tree.Code("src")
        where file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Name != "Program.cs"
        let declared = Regex.Match(file.Code.Code, @"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)
        where declared.Success ? declared.Groups[1].Value != project.Name : file.Code.Types.Count > 0
        select new Finding(file.Path, $"belongs in the one namespace {project.Name} (ADR 2)");

    [Fact]
    public void No_banned_call() => Guard.Holds("banned calls", Banned(SourceTree.Checkout));

    [Fact]
    public void Nothing_is_left_open() => Guard.Holds("left open", LeftOpen(SourceTree.Checkout));

    [Fact]
    public void One_flat_namespace_per_project() => Guard.Holds("namespaces", StrangeNamespaces(SourceTree.Checkout));

    [Theory]
    [InlineData("src/Platform/X.cs", "var a = DateTime.UtcNow;", "DateTime.UtcNow")]
    [InlineData("src/Host/X.cs", "var a = DateTimeOffset.Now;", "DateTimeOffset.Now")]
    [InlineData("src/Modules/A/X.cshtml", "@DateTime.Today", "DateTime.Today")]
    [InlineData("src/Modules/A/X.cs", "var a = $\"{DateTime.Now}\";", "DateTime.Now")]
    [InlineData("src/Modules/A/X.cs", "var a = Guid.CreateVersion7();", "CreateVersion7")]
    [InlineData("src/Modules/A/X.cs", "var a = TimeProvider.System;", "TimeProvider.System")]
    [InlineData("src/Modules/A/X.cs", "db.Vragen.FromSqlRaw(\"\");", "FromSqlRaw")]
    [InlineData("src/Modules/A/X.cs", "db.Database.SqlQuery<int>($\"\");", "SqlQuery")]
    [InlineData("src/Modules/A/X.cs", "connection.CreateCommand();", "CreateCommand")]
    [InlineData("src/Modules/A/X.cs", "q.IgnoreQueryFilters();", "IgnoreQueryFilters")]
    [InlineData("src/Modules/A/X.cs", "await q.ExecuteDeleteAsync(ct);", "ExecuteDeleteAsync")]
    [InlineData("src/Libraries/L/X.cs", "class X(HttpClient c) {}", "HttpClient")]
    [InlineData("src/Modules/A/X.cs", "throw new NotImplementedException();", "NotImplementedException")]
    public void A_banned_call_is_seen(string file, string text, string named) => Guard.Objects(Banned(SourceTree.Sample((file, text))), file + ":1", named);

    [Fact]
    public void Words_in_comments_and_strings_are_no_calls() =>
        Assert.Empty(Banned(SourceTree.Sample(("src/Modules/A/X.cs", "// DateTime.Now\nvar a = \"IgnoreQueryFilters\";"), ("src/Platform/X.cs", "TimeProvider.System; q.IgnoreQueryFilters();"))));

    [Fact]
    public void An_open_end_is_seen() => Guard.Objects(LeftOpen(SourceTree.Sample(("src/Host/X.cs", "\n// TO" + "DO later"))), "src/Host/X.cs:2", "finish it");

    [Theory]
    [InlineData("namespace A.Persistence;\nclass X {}")]
    [InlineData("class X {}")]
    public void A_strange_namespace_is_seen(string text) =>
        Guard.Objects(StrangeNamespaces(SourceTree.Sample(("src/Modules/A/A.csproj", "<Project />"), ("src/Modules/A/X.cs", text), ("src/Modules/A/Y.cs", "namespace A;\nclass Y {}"))), "src/Modules/A/X.cs", "namespace A");
}
