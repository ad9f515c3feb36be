using System.Globalization;
using Anonimisering;
using ModuleContracts;

namespace Bemiddeling;

/// <summary>Puts what the case knows into the form that the library searches by: values that came one after the other for one role are one person.</summary>
internal static class Dossierkenner
{
    public static Dossierkennis Of(IReadOnlyCollection<BekendeWaarde> bekend) =>
        new()
        {
            Personen = [.. Personen(bekend)],
            Instellingen = [.. bekend.Where(b => b.Soort == BekendeSoort.Instelling).Select(b => new Dossierinstelling(b.Waarde))],
            Plaatsen = [.. bekend.Where(b => b.Soort == BekendeSoort.Plaats).Select(b => b.Waarde)],
            Nummers = [.. bekend.Where(b => b.Soort == BekendeSoort.Nummer).Select(b => new Dossiernummer(b.Waarde))],
        };

    private static IEnumerable<Dossierpersoon> Personen(IReadOnlyCollection<BekendeWaarde> bekend)
    {
        Dossierpersoon? person = null;
        HashSet<BekendeSoort> filled = [];
        foreach (var value in bekend.Where(b => b.Soort is not (BekendeSoort.Instelling or BekendeSoort.Plaats or BekendeSoort.Nummer)))
        {
            if (person is null || person.Rol != value.Rol || !filled.Add(value.Soort))
            {
                if (person is not null)
                    yield return person;
                (person, filled) = (new Dossierpersoon { Rol = value.Rol }, [value.Soort]);
            }
            person = With(person, value);
        }
        if (person is not null)
            yield return person;
    }

    private static Dossierpersoon With(Dossierpersoon person, BekendeWaarde b) =>
        b.Soort switch
        {
            BekendeSoort.Voornaam => person with { Voornaam = b.Waarde },
            BekendeSoort.Roepnaam => person with { Roepnaam = b.Waarde },
            BekendeSoort.Achternaam => person with { Achternaam = b.Waarde },
            BekendeSoort.Adres => person with { Adres = b.Waarde },
            BekendeSoort.Postcode => person with { Postcode = b.Waarde },
            BekendeSoort.Telefoon => person with { Telefoon = b.Waarde },
            BekendeSoort.Email => person with { Email = b.Waarde },
            BekendeSoort.Bsn => person with { Bsn = b.Waarde },
            BekendeSoort.Geboortedatum when DateOnly.TryParseExact(b.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) =>
                person with { Geboren = born },
            _ => person,
        };
}
