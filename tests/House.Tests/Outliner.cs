using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>Finds types and members by following braces through blanked code.</summary>
internal sealed partial class Outliner(string code)
{
    private static readonly string[] NotAName =
    [
        "public", "private", "protected", "internal", "static", "async", "readonly", "override", "virtual", "sealed", "new", "unsafe",
        "partial", "extern", "required", "abstract", "ref", "if", "for", "foreach", "while", "switch", "using", "lock", "catch", "fixed",
        "return", "await", "when", "where", "in", "is", "not",
    ];

    private readonly Stack<(string Kind, string Name, int FirstLine, IReadOnlyList<string> Parameters, int Parens)> open = new();

    public List<TypeOutline> Types { get; } = [];

    public List<MemberOutline> Members { get; } = [];

    public void Run()
    {
        int start = 0, parens = 0;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '(':
                    parens++;
                    break;
                case ')':
                    parens--;
                    break;
                case ';' when parens == 0:
                    Close(start, i);
                    start = i + 1;
                    break;
                case '{':
                    Open(start, i, parens);
                    (start, parens) = (i + 1, 0);
                    break;
                case '}' when open.TryPop(out var frame):
                    if (frame.Kind == "member")
                    {
                        Members.Add(new MemberOutline(Enclosing(), frame.Name, frame.FirstLine, LineAt(i), frame.Parameters));
                    }

                    (start, parens) = (i + 1, frame.Parens);
                    break;
            }
        }
    }

    private string Enclosing() => open.TryPeek(out var top) ? top.Name : "";

    private bool MayDeclare => !open.TryPeek(out var top) || top.Kind is "type";

    private int LineAt(int position) => code.AsSpan(0, position).Count('\n') + 1;

    private void Open(int start, int end, int parens)
    {
        var header = code[start..end];
        if (MayDeclare && parens == 0)
        {
            if (AddType(header, start) is { } type)
            {
                open.Push(("type", type, 0, [], parens));
                return;
            }

            if (Member(header) is var (name, parameters))
            {
                open.Push(("member", name, FirstLine(header, start), parameters, parens));
                return;
            }
        }

        open.Push(("other", Enclosing(), 0, [], parens));
    }

    private void Close(int start, int end)
    {
        var header = code[start..end];
        if (MayDeclare && AddType(header, start) is null && header.Contains("=>") && Member(header) is var (name, parameters))
        {
            Members.Add(new MemberOutline(Enclosing(), name, FirstLine(header, start), LineAt(end), parameters));
        }
    }

    private int FirstLine(string header, int start) => LineAt(start + header.Length - header.TrimStart().Length);

    private string? AddType(string header, int start)
    {
        var match = TypeHeader().Match(WithoutAttributes(header));
        if (!match.Success)
        {
            return null;
        }

        var rest = WithoutAttributes(header)[(match.Index + match.Length)..];
        var parameters = rest.TrimStart().StartsWith('(') ? Split(Group(rest, rest.IndexOf('('))) : [];
        Types.Add(new TypeOutline(match.Groups["name"].Value, match.Groups["kind"].Value, FirstLine(header, start), parameters));
        return match.Groups["name"].Value;
    }

    // The name before the first parenthesis that follows a name: tuples and generic arguments have none before theirs.
    private static (string Name, IReadOnlyList<string> Parameters)? Member(string header)
    {
        var text = WithoutAttributes(header);
        foreach (Match match in NameAndParenthesis().Matches(text))
        {
            if (NotAName.Contains(match.Groups["name"].Value))
            {
                continue;
            }

            var before = text[..match.Index];
            return Assignment().IsMatch(before) || before.Contains("=>")
                ? null
                : (match.Groups["name"].Value, Split(Group(text, match.Index + match.Length - 1)));
        }

        return null;
    }

    private static string WithoutAttributes(string header)
    {
        var text = header.TrimStart();
        while (text.StartsWith('['))
        {
            text = text[(Group(text, 0).Length + 2)..].TrimStart();
        }

        return text;
    }

    /// <summary>What stands between the bracket at a position and its partner.</summary>
    private static string Group(string text, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return text[(from + 1)..i];
            }
        }

        return text[Math.Min(from + 1, text.Length)..^(text.Length > from + 1 ? 1 : 0)];
    }

    private static List<string> Split(string parameters)
    {
        var parts = new List<string>();
        int depth = 0, from = 0;
        for (var i = 0; i <= parameters.Length; i++)
        {
            var c = i < parameters.Length ? parameters[i] : ',';
            depth += c is '(' or '[' or '{' or '<' ? 1 : c is ')' or ']' or '}' || c == '>' && parameters[i - 1] != '=' ? -1 : 0;
            if (c == ',' && (depth == 0 || i == parameters.Length))
            {
                parts.Add(parameters[from..i].Trim());
                from = i + 1;
            }
        }

        return [.. parts.Where(p => p.Length > 0)];
    }

    [GeneratedRegex(@"(?:^|[\s])(?<kind>class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+(?<name>[A-Z]\w*)(?:\s*<[^>(]*>)?")]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"(?<name>[A-Za-z_]\w*)\s*(?:<[^()]*>)?\s*\(")]
    private static partial Regex NameAndParenthesis();

    [GeneratedRegex(@"(?<![=<>!])=(?![=>])")]
    private static partial Regex Assignment();
}
