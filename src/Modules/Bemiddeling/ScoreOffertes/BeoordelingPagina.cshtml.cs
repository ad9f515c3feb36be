using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Scores plans blind: no names, no prices, an order that says nothing.</summary>
[Requires(Permission.OfferteBeoordelen), ReadsDossier("Inzage.Plannen")]
internal sealed class BeoordelingPagina(VraagReader vragen, ScoreReader reader, BelangToets belang, CurrentActor current, RefusalTexts texts) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public bool? HeeftBelang { get; set; }

    [BindProperty]
    public OfferteId Offerte { get; set; }

    [BindProperty(Name = "Scores")]
    public Dictionary<string, int?> Scores { get; set; } = [];

    [BindProperty(Name = "Redenen")]
    public Dictionary<string, string?> Redenen { get; set; } = [];

    public Vraag Vraag { get; private set; } = null!;

    public IReadOnlyList<BlindPlan> Plannen { get; private set; } = [];

    public (int Begonnen, int Klaar) Stand { get; private set; }

    public bool IsVrij { get; private set; }

    public string? Beletsel { get; private set; }

    public IReadOnlyList<string> Criteria => [.. Vraag.Criteria.Where(c => c.Soort == Criteriumsoort.Kwaliteit).Select(c => c.Code)];

    private string Self => $"/zaken/{Zaak}/vragen/{VraagId}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie) = (vraag, vraag.Versie);
        IsVrij = vraag.IsDeclaredFree(current.Actor.Subject);
        if (vraag.GeslotenOp is null)
            Beletsel = texts.For(Refusals.StandNietGoed);
        else if (vraag is { PlannenVrij: false, Offertes: > 0 })
            Beletsel = texts.For(SharedRefusals.VaultMissing);
        else if (await belang.Check(vraag, ct) is { } refusal)
            Beletsel = IsVrij || vraag.HasInterest(current.Actor.Subject) ? texts.For(refusal) : null;
        else
            (Plannen, Stand) = (await reader.Plans(vraag, ct), await reader.Progress(vraag, ct));
        // What was refused is shown again, with a place for what was left out.
        foreach (var criterium in Criteria)
            _ = (Scores.TryAdd(criterium, null), Redenen.TryAdd(criterium, null));
        return Page();
    }

    [Requires(Permission.OfferteBeoordelen)]
    public Task<IActionResult> OnPostBelangAsync([FromServices] VraagBelangDeclaring process, CancellationToken ct) =>
        After(() => process.Run(new DeclareBelang(Zaak, VraagId, HeeftBelang), ct), _ => Self + "/beoordeling", ct);

    [Requires(Permission.OfferteBeoordelen)]
    public Task<IActionResult> OnPostScoreAsync([FromServices] OfferteScoring process, CancellationToken ct) =>
        After(() => process.Run(new ScoreOfferte(Zaak, VraagId, Offerte, Given()), ct), _ => Self + "/beoordeling", ct);

    [Requires(Permission.OfferteBeoordelen)]
    public Task<IActionResult> OnPostKlaarAsync([FromServices] BeoordelingFinishing process, CancellationToken ct) =>
        After(() => process.Run(new FinishBeoordeling(Zaak, VraagId), ct), _ => Self, ct);

    private List<CriteriumScore> Given() =>
        [.. Redenen.Keys.Union(Scores.Keys).Select(c => new CriteriumScore(c, Scores.GetValueOrDefault(c) ?? 0, Redenen.GetValueOrDefault(c) ?? ""))];
}
