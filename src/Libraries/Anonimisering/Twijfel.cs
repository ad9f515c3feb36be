namespace Anonimisering;

/// <summary>
/// What becomes of findings that rest on little (a capital that nothing explains, one listed name, place or institution, a number that may be
/// an age) when nothing else in the whole text is about a person.
/// </summary>
public enum Twijfel
{
    /// <summary>They are left out: a text without data stays as it is. A text below 25 words is too short to tell and keeps them.</summary>
    Weglaten,

    /// <summary>They are kept: for a gate where a person decides about each of them and would rather be asked once too often.</summary>
    Tonen,
}
