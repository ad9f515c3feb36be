using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The test of a text: what was found marked in place, what to do about each, and how many people fit (E-AUC-05, J-18).</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Vraag")]
internal sealed class ToetsPagina(ToetsLezer reader, RefusalTexts texts) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public List<ToetsRij> Besluiten { get; set; } = [];

    /// <summary>The finding that is taken in hand again.</summary>
    [BindProperty]
    public string? Vondst { get; set; }

    [BindProperty]
    public ToetsTekst Tekst { get; set; } = new();

    [BindProperty]
    public bool Gelezen { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public Toetsuitslag Uitslag { get; private set; } = null!;

    /// <summary>All findings with their numbers.</summary>
    public IReadOnlyList<Genummerd> Vondsten { get; private set; } = [];

    public IEnumerable<Genummerd> Open => Vondsten.Where(g => g.Punt.Stand == ToetspuntStand.Open).DistinctBy(g => g.Punt.Sleutel);

    public IEnumerable<Genummerd> Gebleven => Vondsten.Where(g => g.Punt.Stand != ToetspuntStand.Open).DistinctBy(g => g.Punt.Sleutel);

    public IReadOnlyList<string> Gebieden { get; private set; } = [];

    /// <summary>The estimate over what was typed but not kept; null when nothing was tried.</summary>
    public Herkenbaarheid? Proef { get; private set; }

    /// <summary>What still keeps the text here.</summary>
    public string? Belet { get; private set; }

    public string Pad => $"/zaken/{Zaak}/vragen/{VraagId}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, VraagId, ct) is not { Vraag.Status: VraagStatus.Anonimiseringstoets } found)
            return NotFound();
        (Vraag, Uitslag, Versie) = (found.Vraag, found.Uitslag, found.Vraag.Versie);
        Vondsten = Markering.Number(Uitslag);
        Gebieden = await reader.Gebieden(Vraag, ct);
        Belet = TextIsUnrecognisable.Check(Uitslag) is { } refusal ? texts.For(refusal) : null;
        if (!ModelState.Keys.Any(k => k.StartsWith("Tekst.", StringComparison.OrdinalIgnoreCase)))
            Tekst = ToetsTekst.Of(Vraag.Inhoud);
        var rows = Open.Select(g => new ToetsRij { Vondst = g.Punt.Sleutel }).ToList();
        Besluiten = [.. rows.Select((r, i) => i < Besluiten.Count && Besluiten[i].Vondst == r.Vondst ? Besluiten[i] : r)];
        return Page();
    }

    /// <summary>After the last step the page is gone: back to the vraag.</summary>
    public override async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await reader.Find(Zaak, VraagId, ct) is { Vraag.Status: not VraagStatus.Anonimiseringstoets } ? Redirect(Pad) : await Show(ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostBesluitenAsync([FromServices] VondstenDeciding process, CancellationToken ct)
    {
        var chosen = Besluiten.Select((r, i) => (Rij: r, Plaats: i)).Where(r => r.Rij.Keuze is not null).ToList();
        return After(async () => AtRow(await process.Run(new DecideVondsten(Zaak, VraagId, [.. chosen.Select(c => c.Rij.Regel())]), ct), [.. chosen.Select(c => c.Plaats)]), _ => Self, ct);
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostVoorstellenAsync([FromServices] VondstenDeciding process, CancellationToken ct)
    {
        ModelState.Clear();
        return After(() => process.Run(new DecideVondsten(Zaak, VraagId, [], Alle: true), ct), _ => Self, ct);
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostHeropenenAsync([FromServices] VondstenDeciding process, CancellationToken ct) =>
        After(() => process.Run(new DecideVondsten(Zaak, VraagId, [new VondstKeuzeRegel(Vondst ?? "", VondstKeuze.Heropenen)]), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostTekstAsync([FromServices] VraagRewriting process, CancellationToken ct) =>
        After(async () => AtText(await process.Run(new RewriteVraag(Zaak, VraagId, Tekst.Command()), ct)), _ => Self, ct);

    /// <summary>How many people would fit what is typed; nothing is kept. A script gets the meter alone, a person the whole page.</summary>
    [Requires(Permission.VraagPlaatsen)]
    public async Task<IActionResult> OnPostMetingAsync(CancellationToken ct)
    {
        var tried = AtText(await reader.Try(Zaak, VraagId, Tekst.Command(), ct));
        var piece = Request.Headers["X-Deel"] == "meting";
        if (tried.IsRefused(out var refusal))
            return piece ? PieceOfPage("/Bemiddeling/Gate/_Afgekeurd.cshtml", texts.For(refusal)) : await ShowRefusal(refusal, ct);
        Proef = tried.Value.Meting;
        return piece ? PieceOfPage("/Bemiddeling/Gate/_Meting.cshtml", Proef) : await Show(ct);
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostGoedkeuringAsync([FromServices] VraagApproving process, CancellationToken ct) =>
        After(() => process.Run(new ApproveVraag(Zaak, VraagId, Gelezen), ct), _ => Pad, ct);

    private string Self => Pad + "/toets";

    // A refusal about the third decision that was sent belongs to the row on the page that it came from.
    private static Result<Done> AtRow(Result<Done> result, int[] rows)
    {
        if (!result.IsRefused(out var refusal) || refusal.Field is not { } field || !field.StartsWith("besluiten[", StringComparison.Ordinal))
            return result;
        var close = field.IndexOf(']', StringComparison.Ordinal);
        return refusal.At($"Besluiten[{rows[int.Parse(field["besluiten[".Length..close], System.Globalization.CultureInfo.InvariantCulture)]}]{field[(close + 1)..]}");
    }

    private static Result<T> AtText<T>(Result<T> result) =>
        result.IsRefused(out var refusal) && refusal.Field is "toelichting" or "resultaten" or "talen" or "gebied" ? refusal.At("Tekst." + refusal.Field) : result;
}

/// <summary>One row of the form: a finding and what is done with it.</summary>
internal sealed class ToetsRij
{
    public string Vondst { get; set; } = "";

    public VondstKeuze? Keuze { get; set; }

    public string? Tekst { get; set; }

    public VondstGrond? Grond { get; set; }

    public string? Reden { get; set; }

    public VondstKeuzeRegel Regel() => new(Vondst, Keuze!.Value, Tekst, Grond, Reden);
}

/// <summary>The typed texts on the page.</summary>
internal sealed class ToetsTekst
{
    public string? Toelichting { get; set; }

    /// <summary>One result a line.</summary>
    public string? Resultaten { get; set; }

    public string? Talen { get; set; }

    public string? Gebied { get; set; }

    public bool LeeftijdTonen { get; set; }

    public static ToetsTekst Of(VraagInhoud i) =>
        new() { Toelichting = i.Toelichting, Resultaten = string.Join('\n', i.Resultaten), Talen = i.Voorwaarden.Talen, Gebied = i.Gebied, LeeftijdTonen = i.Leeftijd is not null };

    public VraagTekst Command() =>
        new(Toelichting ?? "", VraagFormulier.Lines(Resultaten), Talen ?? "", string.IsNullOrEmpty(Gebied) ? null : Gebied, LeeftijdTonen);
}
