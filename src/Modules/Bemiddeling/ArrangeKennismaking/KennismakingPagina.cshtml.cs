using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The consulent arranges what the inwoner asked for: one summary for all, the requests, and a time for each conversation.</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Kennismaking")]
internal sealed class KennismakingPagina(VraagReader vragen, KennismakingReader reader, ITekstToets toets, KennismakingProcessen processen) : Pagina, IVondstenFormulier
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public string? Samenvatting { get; set; }

    [BindProperty]
    public string? Plek { get; set; }

    [BindProperty]
    public List<AfwijzingRij> Afwijzingen { get; set; } = [];

    [BindProperty]
    public KennismakingNamens Namens { get; set; } = new();

    [BindProperty]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public DateOnly? Dag { get; set; }

    [BindProperty]
    public TimeOnly? Tijd { get; set; }

    [BindProperty]
    public bool? Gehouden { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public KennismakingStand Stand { get; private set; } = null!;

    /// <summary>What the gate found in the texts that were refused, in their order.</summary>
    public IReadOnlyList<Toetspunt> Vondsten { get; private set; } = [];

    public bool IsOpen => KennismakingIsOpen.Check(Vraag) is null;

    /// <summary>The summary may still be written or rewritten.</summary>
    public bool MagSchrijven => IsOpen && Stand.Status is KennismakingStatus.Gevraagd or KennismakingStatus.Geschreven or KennismakingStatus.Akkoord;

    public string Vraagpad => $"/zaken/{Zaak}/vragen/{VraagId}";

    public string Self => Vraagpad + "/kennismaking";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag || await reader.Of(vraag, ct) is not { } stand)
            return NotFound();
        (Vraag, Stand, Versie) = (vraag, stand, vraag.Versie);
        var tried = Samenvatting is not null;
        (Samenvatting, Plek) = tried ? (Samenvatting, Plek) : (stand.Samenvatting, stand.Plek);
        if (!tried)
            Afwijzingen = [.. stand.Afgewezen.Select(AfwijzingRij.Of)];
        else if (MagSchrijven)
            await Find(vraag, ct);
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostSamenvattingAsync(CancellationToken ct)
    {
        Samenvatting ??= "";
        return After(() => processen.Writing.Run(new WriteSamenvatting(Zaak, VraagId, Samenvatting, Plek ?? "", AfwijzingRij.Chosen(Afwijzingen)), ct), _ => Self, ct);
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostUitnodigingAsync(CancellationToken ct) =>
        After(() => processen.Inviting.Run(new InviteKennismaking(Zaak, VraagId), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostGesprekAsync(CancellationToken ct) =>
        After(async () => AtDay(await processen.Planning.Run(new PlanKennismaking(Zaak, VraagId, Offerte, Dag is { } dag && Tijd is { } tijd ? DomainClock.At(dag, tijd) : null), ct)), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostUitkomstAsync(CancellationToken ct) =>
        Gehouden is { } gehouden
            ? After(() => processen.Recording.Run(new RecordKennismaking(Zaak, VraagId, Offerte, gehouden), ct), _ => Self, ct)
            : ShowRefusal(Refusals.NietsGekozen.At(nameof(Gehouden)), ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostWensAsync([FromServices] KennismakingAsking process, CancellationToken ct) =>
        After(() => process.Run(new AskKennismaking(Zaak, VraagId, Namens.Offertes, Namens.Vorm, Namens.Plek ?? "", Namens.Bekrachtiging()), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostInstemmingAsync([FromServices] SamenvattingAgreeing process, CancellationToken ct) =>
        After(() => process.Run(new AgreeSamenvatting(Zaak, VraagId, Namens.Akkoord, Namens.Afdruk ?? "", Namens.Bekrachtiging()), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostIntrekkingAsync([FromServices] KennismakingStopping process, CancellationToken ct) =>
        After(() => process.Run(new StopKennismaking(Zaak, VraagId, Namens.Bekrachtiging()), ct), _ => Self, ct);

    // On the page a moment is a day and a time.
    private static Result<Done> AtDay(Result<Done> result) => result.IsRefused(out var refusal) && refusal.Field == "gesprek" ? refusal.At(nameof(Dag)) : result;

    // Each finding beside the text, with its reason; what points at nobody can stay for a reason.
    private async Task Find(Vraag vraag, CancellationToken ct)
    {
        var place = Stand.Vorm == KennismakingVorm.Telefoon ? "" : Plek ?? "";
        Vondsten = AfwijzingRij.Distinct(await toets.TestForBidders(vraag, Kennismaking.TekstenVan(Samenvatting!.Trim(), place.Trim()), ct));
        Afwijzingen = AfwijzingRij.Of(Vondsten, Afwijzingen);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith(nameof(Afwijzingen), StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
    }
}

/// <summary>What the page of the consulent sets going.</summary>
internal sealed record KennismakingProcessen(SamenvattingWriting Writing, KennismakingInviting Inviting, KennismakingPlanning Planning, KennismakingRecording Recording);

/// <summary>What staff puts in for the inwoner, on a form.</summary>
internal sealed class KennismakingNamens
{
    public List<OfferteId> Offertes { get; set; } = [];

    public KennismakingVorm? Vorm { get; set; }

    public string? Plek { get; set; }

    public bool Akkoord { get; set; }

    public string? Afdruk { get; set; }

    public KeuzeWijze Wijze { get; set; } = KeuzeWijze.Handtekening;

    public DateOnly? Ondertekend { get; set; }

    public string? Getuige { get; set; }

    public Bekrachtiging Bekrachtiging() => new(Wijze, Ondertekend, Getuige);
}
