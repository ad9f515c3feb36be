using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner reads the proposals in plain words and says of each whether it suits him.</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Plannen")]
internal sealed class VoorstellenPagina(VraagReader vragen, VoorstelReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty(SupportsGet = true, Name = "alle")]
    public bool Alle { get; set; }

    [BindProperty(Name = "Oordelen")]
    public Dictionary<string, VoorstelPast> Oordelen { get; set; } = [];

    public Vraag Vraag { get; private set; } = null!;

    public IReadOnlyList<Voorstel> Voorstellen { get; private set; } = [];

    public int Totaal { get; private set; }

    public bool MagOordelen => Vraag.IsScored && Vraag.Opening is null;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { Beoordeeld: not null } vraag)
            return NotFound();
        (Vraag, Versie) = (vraag, vraag.Versie);
        (Voorstellen, Totaal) = await reader.Of(vraag, Alle, ct);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync([FromServices] VoorstellenJudging process, CancellationToken ct) =>
        After(() => process.Run(new JudgeVoorstellen(Zaak, VraagId, VoorstelOordelen.Read(Oordelen)), ct), _ => $"/mijn/{Zaak}/vragen/{VraagId}/voorstellen", ct);
}
