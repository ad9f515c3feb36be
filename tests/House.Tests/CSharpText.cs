namespace House.Tests;

/// <summary>A type as the text declares it. Parameters are those of a primary constructor.</summary>
internal sealed record TypeOutline(string Name, string Kind, int Line, IReadOnlyList<string> Parameters);

/// <summary>A method, constructor or operator with a body; lines count from 1, the attributes included.</summary>
internal sealed record MemberOutline(string Type, string Name, int FirstLine, int LastLine, IReadOnlyList<string> Parameters)
{
    public int Lines => LastLine - FirstLine + 1;

    public bool IsConstructor => Name == Type;
}

/// <summary>
/// C# read as text: what is code and what is not, and which types and members stand in it. Enough to count lines and find names;
/// a compiler it is not.
/// </summary>
internal sealed record CSharpText(string Code, IReadOnlyList<TypeOutline> Types, IReadOnlyList<MemberOutline> Members)
{
    /// <summary>Reads a file. <see cref="Code"/> has the length and lines of the source, with comments and strings made blank.</summary>
    public static CSharpText Read(string source)
    {
        var code = new Blanker(source).Run();
        var outliner = new Outliner(code);
        outliner.Run();
        return new CSharpText(code, outliner.Types, outliner.Members);
    }
}
