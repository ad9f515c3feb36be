using ModuleContracts;

namespace Bemiddeling;

/// <summary>The test by machine: every value that the file knows, looked up in the text in any spelling or case.</summary>
internal sealed class KnownValueGate
{
    public IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return [];
        var folded = Vouwing.FoldInPlace(tekst);
        var words = Vouwing.Words(tekst);
        return
        [
            .. bekend.Where(b => !string.IsNullOrWhiteSpace(b.Waarde)).SelectMany(b => Find(folded, words, b).Select(p => Known(tekst, p.Start, p.End, b)))
                .Concat(NummerZoeker.FindAny(folded).Select(p => Anybody(tekst, p.Soort, p.Start, p.End)))
                .DistinctBy(v => (v.Start, v.End)).OrderBy(v => v.Start),
        ];
    }

    private static IEnumerable<(int Start, int End)> Find(GevouwenTekst folded, IReadOnlyList<Woord> words, BekendeWaarde known) =>
        known.Soort switch
        {
            BekendeSoort.Geboortedatum => DatumZoeker.Find(folded, known),
            BekendeSoort.Bsn or BekendeSoort.Telefoon or BekendeSoort.Nummer => NummerZoeker.Find(folded, known),
            BekendeSoort.Postcode => NummerZoeker.FindPostcode(folded, known),
            BekendeSoort.Email => NummerZoeker.FindEmail(folded, known),
            _ => NaamZoeker.Find(words, known),
        };

    private static Vondst Known(string tekst, int start, int end, BekendeWaarde b) =>
        new(start, end, Soort(b.Soort), tekst[start..end], 1, true, "dossier", [b.Rol], Voorstel(b.Soort, b.Rol));

    private static Vondst Anybody(string tekst, BekendeSoort soort, int start, int end) =>
        new(start, end, Soort(soort), tekst[start..end], 0.9, false, Soort(soort) switch
        {
            Vondstsoort.Email => "email",
            Vondstsoort.Telefoon => "telefoon",
            Vondstsoort.Bsn => "bsn",
            _ => "postcode",
        }, [], Voorstel(soort, ""));

    private static string Voorstel(BekendeSoort soort, string rol) =>
        soort switch
        {
            BekendeSoort.Adres => "een adres in de buurt",
            BekendeSoort.Plaats => "een plaats in de buurt",
            BekendeSoort.Postcode => "[postcode]",
            BekendeSoort.Geboortedatum => "[datum]",
            BekendeSoort.Bsn => "[BSN]",
            BekendeSoort.Telefoon => "[telefoonnummer]",
            BekendeSoort.Email => "[e-mailadres]",
            BekendeSoort.Instelling => "een instelling",
            BekendeSoort.Nummer => "[nummer]",
            _ => rol is "inwoner" or "" ? "de inwoner" : rol,
        };

    private static Vondstsoort Soort(BekendeSoort soort) =>
        soort switch
        {
            BekendeSoort.Adres => Vondstsoort.Adres,
            BekendeSoort.Postcode => Vondstsoort.Postcode,
            BekendeSoort.Plaats => Vondstsoort.Locatie,
            BekendeSoort.Geboortedatum => Vondstsoort.Datum,
            BekendeSoort.Bsn => Vondstsoort.Bsn,
            BekendeSoort.Telefoon => Vondstsoort.Telefoon,
            BekendeSoort.Email => Vondstsoort.Email,
            BekendeSoort.Instelling => Vondstsoort.Instelling,
            BekendeSoort.Nummer => Vondstsoort.Clientnr,
            _ => Vondstsoort.Persoon,
        };
}
