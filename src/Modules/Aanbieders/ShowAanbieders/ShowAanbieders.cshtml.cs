using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The public register of providers.</summary>
[Public]
internal sealed class ShowAanbieders(AanbiederList list, AccessGate gate, AccessScope scope) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public AanbiederId? Na { get; set; }

    public AanbiederPiece Piece { get; private set; } = new([], null);

    public bool MayRegister => gate.May(Permission.AanbiedersBeheren);

    public bool IsOfficial => scope.Gemeenten.Count > 0 && gate.May(Permission.AanbiedersZien);

    public string? Next => Piece.Volgende is { } next ? $"/aanbieders?zoek={Uri.EscapeDataString(Zoek ?? "")}&na={next}" : null;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Piece = await list.Find(Zoek, Na, ct);
        return Page();
    }
}
