using ModuleContracts;

namespace Bemiddeling;

/// <summary>The test by machine: every value that the file knows, looked up in the text in any spelling or case.</summary>
internal sealed class KnownValueGate
{
    public IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return [];
        var folded = Vouwing.Fold(tekst);
        var words = Vouwing.Words(tekst);
        return
        [
            .. bekend.Where(b => !string.IsNullOrWhiteSpace(b.Waarde)).SelectMany(b => Find(folded, words, b))
                .Concat(NummerZoeker.FindAny(folded))
                .DistinctBy(v => v.Fragment.ToUpperInvariant()),
        ];
    }

    private static IEnumerable<Vondst> Find(string folded, IReadOnlyList<Woord> words, BekendeWaarde known) =>
        known.Soort switch
        {
            BekendeSoort.Geboortedatum => DatumZoeker.Find(folded, known),
            BekendeSoort.Bsn or BekendeSoort.Telefoon or BekendeSoort.Nummer => NummerZoeker.Find(folded, known),
            BekendeSoort.Postcode => NummerZoeker.FindPostcode(folded, known),
            BekendeSoort.Email => NummerZoeker.FindEmail(folded, known),
            _ => NaamZoeker.Find(words, known),
        };
}
