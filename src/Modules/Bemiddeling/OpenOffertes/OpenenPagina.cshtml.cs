using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The sitting in which two persons open prices, by pseudonym only.</summary>
[Requires(Permission.OffertesOpenen)]
internal sealed class OpenenPagina(OpeningReader reader, OffertesOpening opening, RefusalTexts texts) : Pagina
{
    [BindProperty]
    public List<VraagId> Vragen { get; set; } = [];

    [BindProperty]
    public bool GeenBelang { get; set; }

    /// <summary>After a sitting: true when prices were opened, false when a second person is needed.</summary>
    [BindProperty(SupportsGet = true, Name = "geopend")]
    public bool? Gedaan { get; set; }

    public IReadOnlyList<TeOpenen> Lijst { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Lijst = await reader.List(ct);
        return Page();
    }

    public string Waarom(Refusal beletsel) => texts.For(beletsel);

    [Requires(Permission.OffertesOpenen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => opening.Run(new OpenOffertes(Vragen, GeenBelang), ct), done => done.Geopend.Count > 0 ? "/openen?geopend=true" : "/openen?geopend=false", ct);
}
