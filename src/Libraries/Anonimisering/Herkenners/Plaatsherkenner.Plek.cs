namespace Anonimisering;

/// <summary>Words that are a place only here, and words that are none here.</summary>
internal sealed partial class Plaatsherkenner
{
    // "logeert in Hoogvliet", "opa op Bonaire": a shop that is also a town, an island that is a gemeente.
    private bool Tochplaats(int i) =>
        (beeld.Zegt(i) is "bonaire" or "saba") || (beeld.Is(i, Soort.Veld) && beeld.Is(i, Soort.PlaatsBekend) && !beeld.Is(i, Soort.Woord | Soort.Land) && beeld.Tokens[i].Kast == Kast.Hoofd && (beeld.Zegt(i - 1) is "in" or "te")
            && (beeld.Zegt(i - 2) is "woont" or "woonde" or "wonend" or "logeert" or "logeerde" or "verblijft" or "geboren" or "opgegroeid" or "ingeschreven"));

    // "te vreden", "te rug": one word written as two.
    private bool Gesplitst(int i) => beeld.Gelijk(i - 1, "te") && beeld.Tokens[i].Lengte < 16 && (beeld.Lexicon[$"te{beeld.Woord(i)}"] & Soort.Woord) != 0;
}
