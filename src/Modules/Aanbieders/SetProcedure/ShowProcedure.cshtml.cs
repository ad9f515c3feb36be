using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The inkoper sets requirements and entry windows.</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class ShowProcedure(Verbanden verbanden, ProcedureSetting process) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "samenwerking")]
    public SamenwerkingId? Samenwerking { get; set; }

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public IReadOnlyList<(SamenwerkingId Id, string Naam)> Verbanden { get; private set; } = [];

    public string? Naam { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var names = await verbanden.Names(ct);
        Verbanden = [.. verbanden.Own.Select(v => (v, names.GetValueOrDefault(v, "")))];
        if (Verbanden.Count == 0 || Samenwerking is { } named && !verbanden.Own.Contains(named))
            return NotFound();
        Samenwerking ??= Verbanden[0].Id;
        Naam = names.GetValueOrDefault(Samenwerking.Value);
        var procedure = await verbanden.Procedure(Samenwerking.Value, ct);
        Versie = procedure.Versie;
        if (Request.Method == "GET")
            Invoer = new Velden { Instroom = procedure.Instroom, InstroomVan = procedure.InstroomVan, InstroomTot = procedure.InstroomTot, ContractTot = procedure.ContractTot, Eisen = [.. procedure.Eisen] };
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new SetProcedure(Samenwerking, Invoer.Procedure()), ct), _ => $"/procedure?samenwerking={Samenwerking}&bewaard=1", ct);

    internal sealed class Velden
    {
        public ProcedureInstroom Instroom { get; set; }

        public DateOnly? InstroomVan { get; set; }

        public DateOnly? InstroomTot { get; set; }

        public DateOnly? ContractTot { get; set; }

        public string[] Eisen { get; set; } = [];

        // What law asks is shown as fixed and not sent by the form.
        public Procedureinvoer Procedure() =>
            new() { Instroom = Instroom, InstroomVan = InstroomVan, InstroomTot = InstroomTot, ContractTot = ContractTot, Eisen = [.. Eis.Verplicht.Union(Eisen)] };
    }
}
