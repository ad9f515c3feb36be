namespace Anonimisering;

/// <summary>What a token is made of.</summary>
internal enum Vorm : byte
{
    Woord,
    Getal,
    Teken,
}

/// <summary>How a word is written.</summary>
internal enum Kast : byte
{
    Laag,
    Hoofd,
    Kapitalen,
    Gemengd,
}

/// <summary>How much a capital may be owed to the place: nothing, after a colon or quote, at a sentence or line start.</summary>
internal enum Begin : byte
{
    Geen,
    Zacht,
    Hard,
}

/// <summary>A run of letters, a run of digits, or one other character.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public ulong Hash;
    public Soort Soort;
    public Vorm Vorm;
    public Kast Kast;
    public Begin Begin;

    /// <summary>White space stands before it.</summary>
    public bool Los;

    /// <summary>A line break stands before it (or it is the first).</summary>
    public bool Regel;

    public readonly int Lengte => End - Start;

    public readonly bool Is(Soort soort) => (Soort & soort) != 0;

    public readonly bool Hoofdletter => Vorm == Vorm.Woord && Kast != Kast.Laag;
}
