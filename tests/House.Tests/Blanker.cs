namespace House.Tests;

/// <summary>Makes comments, strings and directives blank and keeps every line and position; code inside interpolations stays.</summary>
internal sealed class Blanker(string source)
{
    private readonly char[] result = source.ToCharArray();
    private int at;

    public string Run()
    {
        Code(inHole: false);
        return new string(result);
    }

    private char Now => at < source.Length ? source[at] : '\0';

    private bool Sees(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    private void Blank(int count)
    {
        for (var end = Math.Min(at + count, source.Length); at < end; at++)
        {
            if (source[at] is not ('\n' or '\r'))
            {
                result[at] = ' ';
            }
        }
    }

    private void BlankUntil(string end)
    {
        var stop = source.IndexOf(end, Math.Min(at + end.Length, source.Length), StringComparison.Ordinal);
        Blank((stop < 0 ? source.Length : stop + end.Length) - at);
    }

    private void Code(bool inHole)
    {
        var depth = 0;
        while (at < source.Length)
        {
            if (inHole && depth == 0 && (Now == '}' || Now == ':' && source[at..Math.Min(at + 2, source.Length)] != "::"))
            {
                return;
            }

            depth += Now is '{' or '(' or '[' ? 1 : Now is '}' or ')' or ']' ? -1 : 0;
            if (Sees("//") || Now == '#' && StartsLine())
            {
                var end = source.IndexOf('\n', at);
                Blank((end < 0 ? source.Length : end) - at);
            }
            else if (Sees("/*"))
            {
                BlankUntil("*/");
            }
            else if (Now == '\'')
            {
                Character();
            }
            else if (Now is not ('"' or '$' or '@') || !TryString())
            {
                at++;
            }
        }
    }

    private bool StartsLine()
    {
        var before = at - 1;
        while (before >= 0 && source[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || source[before] == '\n';
    }

    private void Character()
    {
        var end = at + (at + 1 < source.Length && source[at + 1] == '\\' ? 3 : 2);
        while (end < source.Length && source[end] is not ('\'' or '\n'))
        {
            end++;
        }

        Blank(end + 1 - at);
    }

    private bool TryString()
    {
        var quote = at;
        while (quote < source.Length && source[quote] is '$' or '@')
        {
            quote++;
        }

        if (quote >= source.Length || source[quote] != '"')
        {
            return false;
        }

        var prefix = source[at..quote];
        Blank(prefix.Length);
        var quotes = source.AsSpan(at).IndexOfAnyExcept('"') is var n && n < 0 ? source.Length - at : n;
        if (quotes >= 3 && !prefix.Contains('@'))
        {
            BlankUntil(new string('"', quotes));
        }
        else
        {
            Plain(prefix.Contains('$'), prefix.Contains('@'));
        }

        return true;
    }

    private void Plain(bool interpolated, bool verbatim)
    {
        Blank(1);
        while (at < source.Length)
        {
            if (Now == '"' && verbatim && Sees("\"\"") || interpolated && (Sees("{{") || Sees("}}")) || Now == '\\' && !verbatim)
            {
                Blank(2);
            }
            else if (interpolated && Now == '{')
            {
                Blank(1);
                Code(inHole: true);
            }
            else
            {
                var last = Now == '"';
                Blank(1);
                if (last)
                {
                    return;
                }
            }
        }
    }
}
