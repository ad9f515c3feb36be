namespace Platform;

/// <summary>How a status or message is meant. In a page it is written in lower case: ok, let-op, fout, info, neutraal.</summary>
public enum Soort
{
    /// <summary>Nothing special: waiting, not started, for information in a list.</summary>
    Neutraal,

    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Done, approved, arrived.</summary>
    Ok,

    /// <summary>Needs attention soon.</summary>
    LetOp,

    /// <summary>Wrong, refused or too late.</summary>
    Fout,
}

/// <summary>The written names of <see cref="Soort"/>.</summary>
public static class Soorten
{
    private static readonly Dictionary<string, Soort> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["neutraal"] = Soort.Neutraal,
        ["info"] = Soort.Info,
        ["ok"] = Soort.Ok,
        ["let-op"] = Soort.LetOp,
        ["LetOp"] = Soort.LetOp,
        ["fout"] = Soort.Fout,
    };

    /// <summary>The kind with this written name; any other name is a mistake of the page and throws.</summary>
    public static Soort Parse(string name) => ByName.TryGetValue(name, out var soort)
        ? soort
        : throw new InvalidOperationException($"kind=\"{name}\" does not exist; choose ok, let-op, fout, info or neutraal.");

    /// <summary>The written name, as in class names.</summary>
    public static string Name(this Soort soort) => soort switch
    {
        Soort.LetOp => "let-op",
        Soort.Ok => "ok",
        Soort.Fout => "fout",
        Soort.Info => "info",
        _ => "neutraal",
    };
}
