using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Ondersteuning;

/// <summary>The provider's orders: which wait for an answer, which run.</summary>
[Requires(Permission.ToewijzingZien)]
internal sealed class ShowToewijzingen(ToewijzingList list) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "status")]
    public ToewijzingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "voor")]
    public DateTimeOffset? Voor { get; set; }

    public IReadOnlyList<ToewijzingRegel> Toewijzingen { get; private set; } = [];

    public string? Next { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var rows = await list.Own(Status, Voor, ct);
        Toewijzingen = [.. rows.Take(ToewijzingList.PieceSize)];
        if (rows.Count > Toewijzingen.Count)
            Next = $"/toewijzingen?status={Status}&voor={Uri.EscapeDataString(Toewijzingen[^1].Toewijzing.GemaaktOp.ToString("O", CultureInfo.InvariantCulture))}";
        return Page();
    }
}
