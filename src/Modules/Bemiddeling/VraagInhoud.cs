using Waarden;

namespace Bemiddeling;

/// <summary>What strangers read of a vraag: a whitelist (J-17), composed from fields, never copied from case notes.</summary>
/// <param name="Situaties">Codes of chosen phrases.</param>
/// <param name="Toelichting">Short text of at most <see cref="MaxToelichting"/> characters.</param>
/// <param name="Resultaten">Results wanted.</param>
/// <param name="Elementen">What was granted, with the minimum that the onderzoek fixed.</param>
/// <param name="Voorwaarden">Conditions of the inwoner.</param>
/// <param name="Leeftijd">Age in a band of ten years; null when unknown.</param>
/// <param name="Gebied">Name of an area that is large enough.</param>
internal sealed record VraagInhoud(
    IReadOnlyList<string> Situaties,
    string Toelichting,
    IReadOnlyList<string> Resultaten,
    IReadOnlyList<VraagElement> Elementen,
    VraagVoorwaarden Voorwaarden,
    string? Leeftijd,
    string Gebied
)
{
    public const int MaxToelichting = 400;
    public const int MaxResultaten = 5;
    public const int MaxResultaat = 150;

    /// <summary>Everything that was typed, by field: what the test for recognisability looks at.</summary>
    public IReadOnlyList<Tekstveld> Teksten() =>
        [new("toelichting", 0, Toelichting), .. Resultaten.Select((r, i) => new Tekstveld("resultaten", i, r)), new("talen", 0, Voorwaarden.Talen)];
}

/// <summary>What was granted: the gemeente fixes how much, bidders propose how, never less (B-26).</summary>
/// <param name="Nummer">Number within the vraag, from 1.</param>
/// <param name="Categorie">Productcategorie WMO020.</param>
/// <param name="Minimum">Volume per frequency at least.</param>
/// <param name="Eenheid">Unit code WJ756.</param>
/// <param name="Frequentie">Frequency code WMO757.</param>
/// <param name="Ingang">First day.</param>
/// <param name="Einde">Last day, inclusive.</param>
internal sealed record VraagElement(int Nummer, string Categorie, decimal Minimum, string Eenheid, string Frequentie, DateOnly Ingang, DateOnly Einde)
{
    /// <summary>Units over the whole period at most; the minimum itself when the codes don't go together.</summary>
    public decimal Totaal() =>
        Codes.Read<Eenheid>(Eenheid).TryGet(out var eenheid) && Codes.Read<Frequentie>(Frequentie).TryGet(out var frequentie)
        && Waarden.Omvang.Make(Minimum, eenheid, frequentie).Then(o => o.Total(Periode.From(Ingang, Einde))).TryGet(out var total)
            ? total
            : Minimum;
}

/// <summary>Conditions of the inwoner.</summary>
/// <param name="Tijden">Codes of parts of the day.</param>
/// <param name="Geslacht">Code: geenVoorkeur, vrouw, man.</param>
/// <param name="Thuis">Codes of what one meets at home.</param>
/// <param name="Talen">Languages, in words.</param>
internal sealed record VraagVoorwaarden(IReadOnlyList<string> Tijden, string Geslacht, IReadOnlyList<string> Thuis, string Talen);

/// <summary>What can be chosen; the words stand in Teksten under <c>Situatie.</c>, <c>Tijd.</c>, <c>Geslacht.</c> and <c>Thuis.</c></summary>
internal static class VraagKeuzes
{
    public static IReadOnlyList<string> Situaties { get; } =
    [
        "alleenwonend", "samenwonend", "gezin", "mantelzorg", "lichamelijk", "verstandelijk", "psychisch", "geheugen", "chronisch", "zintuigen",
        "netwerk", "geldzorgen", "taal", "opname", "meerhulp",
    ];

    public static IReadOnlyList<string> Tijden { get; } = ["ochtend", "middag", "avond", "weekend"];

    public static IReadOnlyList<string> Geslacht { get; } = ["geenVoorkeur", "vrouw", "man"];

    public static IReadOnlyList<string> Thuis { get; } = ["huisdieren", "roken", "trap", "rolstoel", "kinderen"];
}

/// <summary>The criteria that a vraag can have, with the weights proposed at first.</summary>
internal static class CriteriumLijst
{
    public const string Inwoner = "inwoner";
    public const string Prijs = "prijs";

    public static IReadOnlyList<string> Codes { get; } = ["aanpak", "continuiteit", "netwerk", Inwoner, Prijs];

    public static Criteriumsoort Soort(string code) =>
        code switch
        {
            Inwoner => Criteriumsoort.Inwoner,
            Prijs => Criteriumsoort.Prijs,
            _ => Criteriumsoort.Kwaliteit,
        };

    /// <summary>Weights to begin with: the inwoner by norm (E-AUC-08), the price well below its maximum.</summary>
    public static decimal Voorstel(string code, decimal inwoner) =>
        code switch
        {
            Inwoner => inwoner,
            Prijs => 20m,
            "aanpak" => 80m - inwoner - 20m,
            _ => 10m,
        };
}
