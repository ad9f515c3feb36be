namespace House.Tests;

public class CSharpTextTests
{
    [Fact]
    public void Comments_and_strings_go_and_lines_stay()
    {
        const string source = "var a = \"DateTime.Now\"; // DateTime.Now\n/* { \n */ var b = @\"\"\"{\"; var c = '{'; var d = '\\'';\n#if {\nvar e = 1;";
        var code = CSharpText.Read(source).Code;
        Assert.Equal(source.Length, code.Length);
        Assert.DoesNotContain("DateTime", code);
        Assert.DoesNotContain("{", code);
        Assert.Equal(source.Count(c => c == '\n'), code.Count(c => c == '\n'));
        Assert.Contains("var e = 1;", code);
    }

    [Fact]
    public void Raw_strings_go_and_code_inside_an_interpolation_stays()
    {
        var code = CSharpText.Read("var a = \"\"\"\n { \"x\" \n\"\"\"; var b = $\"{Now(\"q{\")} {{ {x:0.0} text\"; var c = 2;").Code;
        Assert.Contains("Now(", code);
        Assert.DoesNotContain("text", code);
        Assert.DoesNotContain("{", code);
        Assert.Contains("var c = 2;", code);
    }

    [Fact]
    public void Types_members_and_parameters_are_found()
    {
        const string source = """
            namespace X;
            [Obsolete("(")]
            internal sealed class Foo<T>(Dictionary<string, int> a, (int, int) b) : Bar(a) where T : class
            {
                private static readonly Dictionary<string, string> Table = new(StringComparer.Ordinal) { ["a"] = "b" };
                public int P { get; init; } = 1;
                [Fact]
                public (int A, int B) Tuple(int x, Func<int, int> f)
                {
                    if (x > 0) { return (1, 2); }
                    return (x, f(x));
                }
                public Foo(int one, int two, int three) : this(one) { }
                public Task<(int, int)> Short(int y) => y switch
                {
                    _ => null!,
                };
            }
            record struct Point(int X, int Y);
            enum Kind { A, B }
            """;
        var text = CSharpText.Read(source);
        Assert.Equal(["Foo", "Point", "Kind"], text.Types.Select(t => t.Name));
        Assert.Equal([2, 2, 0], text.Types.Select(t => t.Parameters.Count));
        Assert.Equal(["Tuple", "Foo", "Short"], text.Members.Select(m => m.Name));
        Assert.Equal([2, 3, 1], text.Members.Select(m => m.Parameters.Count));
        Assert.Equal([6, 1, 4], text.Members.Select(m => m.Lines));
        Assert.True(text.Members[1].IsConstructor);
    }
}
