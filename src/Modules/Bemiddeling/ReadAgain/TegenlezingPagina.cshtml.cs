using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A second person reads what somebody left in a text although it points at a person (J-18).</summary>
[Requires(Permission.TekstTegenlezen), ReadsDossier("Inzage.Vraag")]
internal sealed class TegenlezingPagina(ToetsLezer reader, CurrentActor actor) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    /// <summary>What waits for a second person, with numbers.</summary>
    public IReadOnlyList<Genummerd> Vondsten { get; private set; } = [];

    /// <summary>He left it all in himself: somebody else must read.</summary>
    public bool IsZelf { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, VraagId, ct) is not { Vraag.AwaitsSecondReader: true } found)
            return NotFound();
        (Vraag, Versie) = (found.Vraag, found.Vraag.Versie);
        Vondsten = [.. Markering.Number(found.Uitslag).Where(g => g.Punt.Stand == ToetspuntStand.WachtOpTegenlezer)];
        IsZelf = SecondReaderIsAnother.Check(Vraag.Vondstbesluiten, actor.Actor.Subject) is not null;
        return Page();
    }

    [Requires(Permission.TekstTegenlezen)]
    public Task<IActionResult> OnPostAsync([FromServices] VraagReadingAgain process, CancellationToken ct) =>
        After(() => process.Run(new ReadAgain(Zaak, VraagId, Akkoord, Reden ?? ""), ct), _ => $"/zaken/{Zaak}/vragen/{VraagId}", ct);
}
