using System.Globalization;
using ModuleContracts;
using Waarden;

namespace Bemiddeling;

/// <summary>Gathers everything that the file of a case knows of everybody in it.</summary>
internal sealed class KnownValues(IInwonerQuestions inwoners, IToegangQuestions toegang)
{
    public async Task<IReadOnlyCollection<BekendeWaarde>> Of(ZaakId zaak, CancellationToken ct)
    {
        var known = await inwoners.BekendeWaarden([zaak], ct);
        List<BekendeWaarde> all = [.. known.GetValueOrDefault(zaak) ?? []];
        if ((await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak) is { } gegevens
            && (await inwoners.Gegevens(gegevens.Gemeente, [gegevens.Inwoner], ct)).GetValueOrDefault(gegevens.Inwoner) is { } inwoner)
            all.AddRange(Of(inwoner));
        return [.. all.Where(b => !string.IsNullOrWhiteSpace(b.Waarde)).Distinct()];
    }

    private static IEnumerable<BekendeWaarde> Of(InwonerGegevens i) =>
    [
        new(BekendeSoort.Voornaam, i.Voornaam, "inwoner"),
        new(BekendeSoort.Achternaam, i.Achternaam, "inwoner"),
        new(BekendeSoort.Adres, i.Adres, "inwoner"),
        new(BekendeSoort.Postcode, i.Postcode, "inwoner"),
        new(BekendeSoort.Plaats, i.Plaats, "inwoner"),
        new(BekendeSoort.Geboortedatum, i.Geboren?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", "inwoner"),
        new(BekendeSoort.Telefoon, i.Telefoon ?? "", "inwoner"),
        new(BekendeSoort.Email, i.Email ?? "", "inwoner"),
    ];
}
