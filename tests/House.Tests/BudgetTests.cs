namespace House.Tests;

/// <summary>House budgets: exceed them only with a reason, in Exemptions.cs.</summary>
public class BudgetTests
{
    private const int FileLines = 300;
    private const int MethodLines = 60;
    private const int ConstructorParameters = 5;

    internal static IEnumerable<Finding> LongFiles(SourceTree tree) =>
        from file in tree.Code("src").Concat(tree.Under("src", ".cshtml", ".css", ".js", ".mjs"))
        let lines = file.Text.TrimEnd().Split('\n').Length
        where lines > FileLines
        select new Finding(file.Path, $"has {lines} lines, more than {FileLines}");

    internal static IEnumerable<Finding> LongMethods(SourceTree tree) =>
        from file in tree.Code("src")
        from member in file.Code.Members
        where member.Lines > MethodLines
        select new Finding($"{file.Path}:{member.FirstLine}", $"{member.Type}.{member.Name} has {member.Lines} lines, more than {MethodLines}");

    /// <summary>Constructors that ask for help. A record that is data may list its values.</summary>
    internal static IEnumerable<Finding> WideConstructors(SourceTree tree) =>
        from file in tree.Code("src")
        let explicitOnes = file.Code.Members.Where(m => m.IsConstructor).Select(m => (m.Name, m.FirstLine, m.Parameters.Count))
        let primaryOnes = file.Code.Types.Where(t => t.Kind is "class" or "struct").Select(t => (t.Name, FirstLine: t.Line, t.Parameters.Count))
        from constructor in explicitOnes.Concat(primaryOnes)
        where constructor.Count > ConstructorParameters
        select new Finding($"{file.Path}:{constructor.FirstLine}", $"{constructor.Name} takes {constructor.Count} parameters, more than {ConstructorParameters}");

    [Fact]
    public void Files_are_short() => Guard.Holds("file budget", LongFiles(SourceTree.Checkout));

    [Fact]
    public void Methods_are_short() => Guard.Holds("method budget", LongMethods(SourceTree.Checkout));

    [Fact]
    public void Constructors_are_narrow() => Guard.Holds("constructor budget", WideConstructors(SourceTree.Checkout));

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void A_long_file_is_seen(int lines, int seen) => Assert.Equal(seen, LongFiles(Code(Lines(lines))).Count());

    [Theory]
    [InlineData("int M()\n{\n{0}}", 57, 0)]
    [InlineData("int M()\n{\n{0}}", 58, 1)]
    [InlineData("int M() => new[] {\n{0}}.Length;", 59, 1)]
    [InlineData("C(int a)\n{\n{0}}", 58, 1)]
    public void A_long_method_is_seen(string method, int body, int seen) =>
        Assert.Equal(seen, LongMethods(Code("class C\n{\n" + method.Replace("{0}", Lines(body) + "\n") + "\n}")).Count());

    [Theory]
    [InlineData("class C(int a, int b, int c, int d, int e) {}", 0)]
    [InlineData("class C(int a, int b, int c, int d, int e, Dictionary<int, int> f) {}", 1)]
    [InlineData("class C { public C(int a, int b, int c, int d, int e, int f) { } }", 1)]
    [InlineData("sealed record C(int A, int B, int C, int D, int E, int F);", 0)]
    public void A_wide_constructor_is_seen(string text, int seen) => Assert.Equal(seen, WideConstructors(Code(text)).Count());

    private static string Lines(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"// {i}"));

    private static SourceTree Code(string text) => SourceTree.Sample(("src/Platform/C.cs", text));
}
