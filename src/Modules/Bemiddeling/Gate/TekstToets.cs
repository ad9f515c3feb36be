using System.Globalization;
using Anonimisering;
using ModuleContracts;

namespace Bemiddeling;

/// <summary>
/// Both nets: every value that the file knows (<see cref="KnownValueGate"/>), and the library that finds personal data in Dutch
/// care texts with or without a file. What the library knows for certain is refused, what it suspects is shown to the reader.
/// </summary>
internal sealed class TekstToets(KnownValueGate known) : ITekstToets
{
    private const double Certain = 0.8;

    // Loading the word lists takes half a second: at the first text, not at the start of the program.
    private readonly Lazy<Anonimiseerder> library = new(() => Anonimiseerder.Load());

    public IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return [];
        var certain = known.Find(tekst, bekend);
        var found = library.Value.Anonimiseer(tekst, Dossier(bekend))
            .Select(v => new Vondst(Soort(v.Categorie), tekst[v.Start..v.End], !IsCertain(v)))
            .Where(v => !certain.Any(c => c.Fragment.Contains(v.Fragment, StringComparison.OrdinalIgnoreCase) || v.Fragment.Contains(c.Fragment, StringComparison.OrdinalIgnoreCase)));
        return [.. certain, .. found];
    }

    /// <summary>How many people in the area fit the text (design §7).</summary>
    public Herkenningsrisico Risico(string tekst, int inwoners, int drempel, int waarschuwing) =>
        library.Value.Risico(tekst, new Doelgroep(Math.Max(1, inwoners), drempel, waarschuwing));

    private static bool IsCertain(Anonimisering.Vondst v) =>
        v.Zekerheid >= Certain
        && (v.Redencode.StartsWith("dossier", StringComparison.Ordinal)
            || v.Categorie is Categorie.Email or Categorie.Telefoon or Categorie.Bsn or Categorie.Iban or Categorie.Postcode or Categorie.Url or Categorie.Clientnr or Categorie.Adres);

    private static Dossierkennis Dossier(IReadOnlyCollection<BekendeWaarde> bekend) =>
        new()
        {
            Personen = [.. bekend.Select(Persoon).OfType<Dossierpersoon>()],
            Instellingen = [.. bekend.Where(b => b.Soort == BekendeSoort.Instelling).Select(b => new Dossierinstelling(b.Waarde))],
            Plaatsen = [.. bekend.Where(b => b.Soort == BekendeSoort.Plaats).Select(b => b.Waarde)],
            Nummers = [.. bekend.Where(b => b.Soort == BekendeSoort.Nummer).Select(b => new Dossiernummer(b.Waarde))],
        };

    private static Dossierpersoon? Persoon(BekendeWaarde b) =>
        b.Soort switch
        {
            BekendeSoort.Voornaam => new Dossierpersoon { Rol = b.Rol, Voornaam = b.Waarde },
            BekendeSoort.Roepnaam => new Dossierpersoon { Rol = b.Rol, Roepnaam = b.Waarde },
            BekendeSoort.Achternaam => new Dossierpersoon { Rol = b.Rol, Achternaam = b.Waarde },
            BekendeSoort.Adres => new Dossierpersoon { Rol = b.Rol, Adres = b.Waarde },
            BekendeSoort.Postcode => new Dossierpersoon { Rol = b.Rol, Postcode = b.Waarde },
            BekendeSoort.Telefoon => new Dossierpersoon { Rol = b.Rol, Telefoon = b.Waarde },
            BekendeSoort.Email => new Dossierpersoon { Rol = b.Rol, Email = b.Waarde },
            BekendeSoort.Bsn => new Dossierpersoon { Rol = b.Rol, Bsn = b.Waarde },
            BekendeSoort.Geboortedatum when DateOnly.TryParseExact(b.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) =>
                new Dossierpersoon { Rol = b.Rol, Geboren = born },
            _ => null,
        };

    private static BekendeSoort Soort(Categorie categorie) =>
        categorie switch
        {
            Categorie.Persoon => BekendeSoort.Achternaam,
            Categorie.Adres => BekendeSoort.Adres,
            Categorie.Postcode => BekendeSoort.Postcode,
            Categorie.Locatie => BekendeSoort.Plaats,
            Categorie.Instelling => BekendeSoort.Instelling,
            Categorie.Datum or Categorie.Leeftijd => BekendeSoort.Geboortedatum,
            Categorie.Bsn => BekendeSoort.Bsn,
            Categorie.Telefoon => BekendeSoort.Telefoon,
            Categorie.Email or Categorie.Url => BekendeSoort.Email,
            _ => BekendeSoort.Nummer,
        };
}
