using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>One order for the provider it names: accept, refuse, report the start. Every look is logged for the inwoner (J-14).</summary>
[Requires(Permission.ToewijzingZien)]
internal sealed class ShowToewijzing(ToewijzingList list, ToewijzingBsn bsn, ReadLog log, AccessGate gate, ToewijzingAntwoordProcessen antwoorden) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public ToewijzingId Id { get; set; }

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public ToewijzingRegel Regel { get; private set; } = null!;

    public Toewijzing Toewijzing => Regel.Toewijzing;

    /// <summary>The bsn is shown when it is asked for: each look at it is logged as such.</summary>
    [BindProperty(SupportsGet = true, Name = "bsn")]
    public bool ShowBsn { get; set; }

    public string? Bsn { get; private set; }

    public bool MayAnswer => gate.May(Permission.ToewijzingBeantwoorden);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await list.One(Id, ct) is not { } found)
            return NotFound();
        Regel = found;
        Versie = Toewijzing.Versie;
        Bsn = ShowBsn ? bsn.Reveal(Toewijzing) : null;
        await log.Write(Toewijzing.Zaak, Bsn is null ? "Inzage.Toewijzing" : "Inzage.Bsn", ct);
        return Page();
    }

    [Requires(Permission.ToewijzingBeantwoorden)]
    public Task<IActionResult> OnPostAanvaardAsync(CancellationToken ct) => After(() => antwoorden.Accepting.Run(Id, ct), _ => $"/toewijzingen/{Id}", ct);

    [Requires(Permission.ToewijzingBeantwoorden)]
    public Task<IActionResult> OnPostWeigerAsync(CancellationToken ct) =>
        After(() => antwoorden.Refusing.Run(new RefuseToewijzing(Id, Invoer.Grond, Invoer.Toelichting), ct), _ => $"/toewijzingen/{Id}", ct);

    [Requires(Permission.ToewijzingBeantwoorden)]
    public Task<IActionResult> OnPostStartAsync(CancellationToken ct) => After(() => antwoorden.Starting.Run(Id, Invoer.Op, ct), _ => $"/toewijzingen/{Id}", ct);

    internal sealed class Velden
    {
        public ToewijzingGrond? Grond { get; set; }

        public string? Toelichting { get; set; }

        public DateOnly? Op { get; set; }
    }
}

/// <summary>The three answers a provider can give.</summary>
internal sealed record ToewijzingAntwoordProcessen(ToewijzingAccepting Accepting, ToewijzingRefusing Refusing, OndersteuningStarting Starting);
