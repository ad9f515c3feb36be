using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An own offerte: written, kept while writing, handed in, taken back.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class OffertePagina(OfferteReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public string? Wie { get; set; }

    [BindProperty]
    public string? Wat { get; set; }

    [BindProperty]
    public string? HoeVaak { get; set; }

    [BindProperty]
    public decimal? Uren { get; set; }

    [BindProperty]
    public DateOnly? Start { get; set; }

    [BindProperty]
    public int? AandeelNetwerk { get; set; }

    [BindProperty]
    public int? AandeelVrijwilligers { get; set; }

    [BindProperty]
    public int? AandeelTechnologie { get; set; }

    [BindProperty]
    public string? Evaluatie { get; set; }

    [BindProperty]
    public string? Risicos { get; set; }

    [BindProperty]
    public decimal? Prijs { get; set; }

    public EigenOfferte Eigen { get; private set; } = null!;

    private string Self => $"/offertes/{Offerte}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { } found)
            return NotFound();
        (Eigen, Versie) = (found, found.Offerte.Versie);
        if (HttpContext.Request.Method == "GET")
            Fill(found.Plan, found.Prijs);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAsync([FromServices] OfferteSubmitting process, CancellationToken ct) =>
        After(() => process.Run(new SubmitOfferte(Offerte, Plan(), Prijs), ct), _ => Self + "/ontvangst", ct);

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostConceptAsync([FromServices] OfferteSaving process, CancellationToken ct) =>
        After(() => process.Run(new SaveOfferte(Offerte, Plan(), Prijs), ct), _ => Self, ct);

    /// <summary>The draft as it is being written; what can't be read yet is not kept.</summary>
    [Requires(Permission.OfferteDoen)]
    public async Task<IActionResult> OnPostBewaarAsync([FromServices] OfferteSaving process, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return StatusCode(422);
        var result = await process.Run(new SaveOfferte(Offerte, Plan(), Prijs), ct);
        if (result.IsRefused(out var refusal))
            return StatusCode(refusal.Status);
        Response.Headers.ETag = $"\"{result.Value}\"";
        return new StatusCodeResult(204);
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostIntrekkingAsync([FromServices] OfferteWithdrawing process, CancellationToken ct) =>
        After(() => process.Run(new WithdrawOfferte(Offerte), ct), _ => Self, ct);

    private OfferteInhoud Plan() =>
        new()
        {
            Wie = Wie ?? "",
            Wat = Wat ?? "",
            HoeVaak = HoeVaak ?? "",
            Uren = Uren,
            Start = Start,
            AandeelNetwerk = AandeelNetwerk,
            AandeelVrijwilligers = AandeelVrijwilligers,
            AandeelTechnologie = AandeelTechnologie,
            Evaluatie = Evaluatie ?? "",
            Risicos = Risicos ?? "",
        };

    private void Fill(OfferteInhoud p, decimal? prijs)
    {
        (Wie, Wat, HoeVaak, Uren, Start) = (p.Wie, p.Wat, p.HoeVaak, p.Uren, p.Start);
        (AandeelNetwerk, AandeelVrijwilligers, AandeelTechnologie) = (p.AandeelNetwerk, p.AandeelVrijwilligers, p.AandeelTechnologie);
        (Evaluatie, Risicos, Prijs) = (p.Evaluatie, p.Risicos, prijs);
    }
}
