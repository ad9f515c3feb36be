namespace Aanbieders;

/// <summary>What kind of requirement (G-20).</summary>
internal enum EisSoort
{
    /// <summary>Whoever fails it can't be admitted.</summary>
    Uitsluiting,

    /// <summary>The organisation is able to do the work.</summary>
    Geschiktheid,

    /// <summary>How the work is done.</summary>
    Uitvoering,
}

/// <summary>
/// One requirement of the catalogue (G.2, G-20). Text, proof and why stand in Teksten under <c>Eis.{Code}</c>.
/// </summary>
/// <param name="Code">Stable name.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Bron">Law or standard it comes from.</param>
/// <param name="Wettelijk">True when law asks it: it can't be left out.</param>
/// <param name="Minuten">What proving it costs a small aanbieder, in minutes.</param>
internal sealed record Eis(string Code, EisSoort Soort, string Bron, bool Wettelijk, int Minuten)
{
    /// <summary>All there are to choose from, the law first.</summary>
    public static IReadOnlyList<Eis> Catalogus { get; } =
    [
        new("Kwaliteit", EisSoort.Uitvoering, "Wmo 3.1", true, 20),
        new("Klachten", EisSoort.Uitvoering, "Wmo 3.2 lid 1 a", true, 10),
        new("Medezeggenschap", EisSoort.Uitvoering, "Wmo 3.2 lid 1 b", true, 10),
        new("Meldcode", EisSoort.Uitvoering, "Wmo 3.3", true, 10),
        new("Calamiteiten", EisSoort.Uitvoering, "Wmo 3.4", true, 10),
        new("Vog", EisSoort.Geschiktheid, "Wmo 3.5", true, 30),
        new("Sanctie", EisSoort.Uitsluiting, "Contractstandaard Wmo", false, 5),
        new("Cao", EisSoort.Uitvoering, "Programma van eisen", false, 5),
        new("Deskundig", EisSoort.Geschiktheid, "Programma van eisen", false, 20),
        new("VastGezicht", EisSoort.Uitvoering, "Programma van eisen", false, 5),
        new("Ervaring", EisSoort.Uitvoering, "Programma van eisen", false, 15),
        new("Registratie", EisSoort.Geschiktheid, "Contractstandaard Wmo", false, 30),
        new("Datalek", EisSoort.Uitvoering, "Contractstandaard Wmo", false, 5),
        new("Reclame", EisSoort.Uitvoering, "Contractstandaard Wmo", false, 5),
    ];

    /// <summary>Codes that every inkoopverband asks.</summary>
    public static IReadOnlyList<string> Verplicht { get; } = [.. Catalogus.Where(e => e.Wettelijk).Select(e => e.Code)];
}

/// <summary>The answer of an aanbieder to one requirement.</summary>
/// <param name="Eis">Code of the requirement.</param>
/// <param name="Voldoet">It says that it meets it.</param>
/// <param name="Bewijs">Where the proof is found: a document, a register, a link.</param>
internal sealed record Eisantwoord(string Eis, bool Voldoet, string? Bewijs);

/// <summary>The test of one requirement.</summary>
/// <param name="Eis">Code of the requirement.</param>
/// <param name="Voldoet">Met or not; there is nothing in between (E-OH-06).</param>
/// <param name="Toelichting">What is missing; compulsory when not met.</param>
internal sealed record Eisoordeel(string Eis, bool Voldoet, string? Toelichting);
