namespace Bemiddeling;

/// <summary>The typed texts of a vraag with their findings, for a page.</summary>
internal sealed record GemarkeerdeTekst(VraagInhoud Inhoud, IReadOnlyList<Genummerd> Vondsten)
{
    /// <summary>The fields that have text, results together.</summary>
    public IEnumerable<IGrouping<string, Tekstveld>> Velden => Inhoud.Teksten().Where(t => t.Tekst.Length > 0).GroupBy(t => t.Veld);
}
