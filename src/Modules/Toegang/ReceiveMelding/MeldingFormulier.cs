using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ModuleContracts;
using Platform;

namespace Toegang;

/// <summary>The fields about the person, the same for every way in.</summary>
internal abstract class MeldingFormulier : Pagina
{
    [BindProperty]
    public string? Voornaam { get; set; }

    [BindProperty]
    public string? Tussenvoegsel { get; set; }

    [BindProperty]
    public string? Achternaam { get; set; }

    [BindProperty]
    public DateOnly? Geboren { get; set; }

    [BindProperty]
    public string? Straat { get; set; }

    [BindProperty]
    public string? Huisnummer { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    [BindProperty]
    public string? Plaats { get; set; }

    [BindProperty]
    public string? Wijkcode { get; set; }

    [BindProperty]
    public string? Telefoon { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Hulpvraag { get; set; }

    [BindProperty]
    public bool GeheimAdres { get; set; }

    public Gemeente? GekozenGemeente { get; protected set; }

    public IReadOnlyList<Gemeente> Gemeenten { get; protected set; } = [];

    public IEnumerable<SelectListItem> Wijken => (GekozenGemeente?.Wijken ?? []).OrderBy(w => w.Naam, StringComparer.CurrentCulture).Select(w => new SelectListItem(w.Naam, w.Code));

    protected NieuweInwoner Person(string? bsn) =>
        new(null, Teksten.Clean(bsn), Voornaam?.Trim() ?? "", Teksten.Clean(Tussenvoegsel), Achternaam?.Trim() ?? "", Geboren, Straat?.Trim() ?? "", Huisnummer?.Trim() ?? "",
            Postcode?.Trim() ?? "", Plaats?.Trim() ?? "", Wijkcode, Teksten.Clean(Telefoon), Teksten.Clean(Email), GeheimAdres);
}
