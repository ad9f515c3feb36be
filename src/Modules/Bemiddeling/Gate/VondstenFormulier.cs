namespace Bemiddeling;

/// <summary>A page on which words that the gate found in a text can stay in, for a reason.</summary>
internal interface IVondstenFormulier
{
    /// <summary>What the gate found in the text that was refused, in its order.</summary>
    IReadOnlyList<Toetspunt> Vondsten { get; }

    List<AfwijzingRij> Afwijzingen { get; }
}

/// <summary>Words that stay in, on a form.</summary>
internal sealed class AfwijzingRij
{
    public string Veld { get; set; } = "";

    public string Fragment { get; set; } = "";

    public VondstGrond? Grond { get; set; }

    public static AfwijzingRij Of(VondstAfwijzing a) => new() { Veld = a.Veld, Fragment = a.Fragment, Grond = a.Grond };

    /// <summary>A row for everything that points at nobody, with the reason that was chosen before.</summary>
    public static List<AfwijzingRij> Of(IEnumerable<Toetspunt> vondsten, List<AfwijzingRij> before) =>
        [.. vondsten.Where(p => !p.Vondst.Direct).Select(p => new AfwijzingRij { Veld = p.Veld.Veld, Fragment = p.Vondst.Fragment, Grond = before.Find(b => b.Veld == p.Veld.Veld && b.Fragment == p.Vondst.Fragment)?.Grond })];

    /// <summary>Every passage once.</summary>
    public static IReadOnlyList<Toetspunt> Distinct(Toetsuitslag uitslag) => [.. uitslag.Punten.DistinctBy(p => (p.Veld.Veld, p.Vondst.Fragment))];

    /// <summary>What stays in: a row without a reason says nothing yet.</summary>
    public static IReadOnlyList<VondstAfwijzing> Chosen(IEnumerable<AfwijzingRij> rows) => [.. rows.Where(r => r.Grond is not null).Select(r => new VondstAfwijzing(r.Veld, r.Fragment, r.Grond))];
}
