using System.Globalization;
using ModuleContracts;

namespace Inwoners;

/// <summary>The values by which somebody can be known, as the file has them.</summary>
internal static class Known
{
    public static IEnumerable<BekendeWaarde> Of(Inwoner i, string? bsn) => Filled("inwoner",
    [
        .. Names(i.Voornaam, i.Roepnaam, i.Tussenvoegsel, i.Achternaam),
        (BekendeSoort.Adres, $"{i.Straat} {i.Huisnummer}"), (BekendeSoort.Postcode, i.Postcode), (BekendeSoort.Plaats, i.Plaats),
        (BekendeSoort.Geboortedatum, Day(i.Geboren)), (BekendeSoort.Bsn, bsn), (BekendeSoort.Telefoon, i.Telefoon), (BekendeSoort.Email, i.Email),
    ]);

    public static IEnumerable<BekendeWaarde> Of(Betrokkene b) => Filled(b.Rol,
    [
        .. Names(b.Voornaam, b.Roepnaam, b.Tussenvoegsel, b.Achternaam),
        (BekendeSoort.Adres, b.Adres), (BekendeSoort.Postcode, b.Postcode), (BekendeSoort.Plaats, b.Plaats), (BekendeSoort.Geboortedatum, Day(b.Geboren)),
        (BekendeSoort.Telefoon, b.Telefoon), (BekendeSoort.Email, b.Email), (BekendeSoort.Instelling, b.Instelling),
    ]);

    // With and without the words before it: people write either.
    private static IEnumerable<(BekendeSoort Soort, string? Waarde)> Names(string? first, string? daily, string? between, string? last)
    {
        yield return (BekendeSoort.Voornaam, first);
        yield return (BekendeSoort.Roepnaam, daily);
        yield return (BekendeSoort.Achternaam, last);
        if (!string.IsNullOrWhiteSpace(between) && !string.IsNullOrWhiteSpace(last))
            yield return (BekendeSoort.Achternaam, $"{between} {last}");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<BekendeWaarde> Filled(string rol, IEnumerable<(BekendeSoort Soort, string? Waarde)> values) =>
        values.Where(v => !string.IsNullOrWhiteSpace(v.Waarde)).Select(v => new BekendeWaarde(v.Soort, v.Waarde!.Trim(), rol));
}
