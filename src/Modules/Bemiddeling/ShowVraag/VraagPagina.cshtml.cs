using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A vraag in its case: where it stands, what can be done now, what strangers read of it.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Vraag")]
internal sealed class VraagPagina(VraagReader reader, AccessGate gate, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public string? Afdruk { get; set; }

    [BindProperty]
    public DateOnly? Ondertekend { get; set; }

    [BindProperty]
    public Grond? Grond { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public DateTimeOffset Nu { get; private set; }

    public Transactiekosten? Kosten { get; private set; }

    public int Lezers { get; private set; }

    /// <summary>Questions of bidders that wait for an answer.</summary>
    public int Onbeantwoord { get; private set; }

    public bool MagPlaatsen => gate.May(Permission.VraagPlaatsen);

    public bool MagTegenlezen => gate.May(Permission.TekstTegenlezen);

    public bool MagBeoordelen => gate.May(Permission.OfferteBeoordelen);

    public bool MagBesluiten => gate.May(Permission.BeschikkingNemen);

    public int Stap =>
        Vraag.Status switch
        {
            VraagStatus.Concept or VraagStatus.Anonimiseringstoets or VraagStatus.Ingetrokken => 0,
            VraagStatus.Instemming => 1,
            VraagStatus.Gepubliceerd or VraagStatus.GeenOfferte => 2,
            VraagStatus.Gesloten or VraagStatus.PlannenBeoordeeld or VraagStatus.Herziening or VraagStatus.Herbeoordeling or VraagStatus.Herbeoordeeld => 3,
            VraagStatus.Geopend => 4,
            VraagStatus.Keuze or VraagStatus.Besloten or VraagStatus.Gestaakt => 5,
            _ => 6,
        };

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie, Nu) = (vraag, vraag.Versie, clock.Now(vraag.Gemeente));
        if (vraag is { Status: VraagStatus.Instemming, Instemming: not null })
            Kosten = await reader.Costs(vraag, ct);
        if (vraag.Status == VraagStatus.Gepubliceerd)
            (Lezers, Onbeantwoord) = (await reader.Readers(vraag.Id, ct), await reader.Unanswered(vraag.Id, ct));
        return Page();
    }

    /// <summary>What happened, newest first; who opened and chose stands in it, what they chose does not.</summary>
    public IEnumerable<(string Sleutel, string Wie, DateTimeOffset Wanneer)> Verloop() =>
        new (string, string?, DateTimeOffset?)[]
        {
            ("Opgesteld", Vraag.Opgesteld.Naam, Vraag.Opgesteld.Op),
            ("Gelezen", Vraag.Gelezen?.Naam, Vraag.Gelezen?.Op),
            ("Instemming", Vraag.Instemming?.Vastgelegd.Naam, Vraag.Instemming?.Vastgelegd.Op),
            ("Gepubliceerd", "", Vraag.GepubliceerdOp),
            ("Gesloten", "", Vraag.GeslotenOp),
            ("Beoordeeld", Vraag.Beoordeeld?.Naam, Vraag.Beoordeeld?.Op),
            ("Herziening", "", Vraag.HerzieningSluit),
            ("Geoordeeld", Vraag.Geoordeeld?.Naam, Vraag.Geoordeeld?.Op),
            ("EersteOpener", Vraag.Opening?.Eerste.Naam, Vraag.Opening?.Eerste.Op),
            ("TweedeOpener", Vraag.Opening?.Tweede?.Naam, Vraag.Opening?.Tweede?.Op),
            ("Keuze", Vraag.Keuze?.Vastgelegd.Naam, Vraag.Keuze?.Vastgelegd.Op),
            ("Besluit", Vraag.Besluit?.Genomen.Naam, Vraag.Besluit?.Genomen.Op),
        }.Where(m => m.Item3 is not null).Select(m => (m.Item1, m.Item2 ?? "", m.Item3!.Value)).OrderByDescending(m => m.Value);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostToetsAsync([FromServices] VraagTesting process, CancellationToken ct) =>
        After(() => process.Run(new TestVraag(Zaak, VraagId), ct), _ => Self + "/toets", ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostInstemmingAsync([FromServices] InstemmingRecording process, CancellationToken ct) =>
        After(() => process.Run(new RecordInstemming(Zaak, VraagId, Ondertekend, Afdruk ?? ""), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostPublicatieAsync([FromServices] VraagPublishing process, CancellationToken ct) =>
        After(() => process.Run(new PublishVraag(Zaak, VraagId), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostVerlengingAsync([FromServices] VraagExtending process, CancellationToken ct) =>
        After(() => process.Run(new ExtendVraag(Zaak, VraagId), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostIntrekkingAsync([FromServices] VraagWithdrawing process, CancellationToken ct) =>
        After(() => process.Run(new WithdrawVraag(Zaak, VraagId, Toelichting ?? ""), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostStakingAsync([FromServices] VraagStopping process, CancellationToken ct) =>
        After(() => process.Run(new ProposeStop(Zaak, VraagId, Grond, Toelichting ?? ""), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostHerzieningAsync([FromServices] HerzieningInviting process, CancellationToken ct) =>
        After(() => process.Run(new InviteHerziening(Zaak, VraagId), ct), _ => Self, ct);

    [Requires(Permission.BeschikkingNemen)]
    public Task<IActionResult> OnPostBevestigingAsync([FromServices] VraagStopConfirming process, CancellationToken ct) =>
        After(() => process.Run(new ConfirmStop(Zaak, VraagId), ct), _ => Self, ct);

    private string Self => $"/zaken/{Zaak}/vragen/{VraagId}";
}
