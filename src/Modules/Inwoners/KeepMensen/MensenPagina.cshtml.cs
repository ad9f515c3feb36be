using Microsoft.AspNetCore.Mvc;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>The inwoner of a case and everybody around him.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Mensen")]
internal sealed class MensenPagina(MensenQuery query, BetrokkeneAdding adding, InwonerChanging changing, AccessGate gate) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId ZaakId { get; set; }

    [BindProperty]
    public BetrokkeneFormulier Nieuw { get; set; } = new();

    [BindProperty]
    public InwonerFormulier Adres { get; set; } = new();

    public Mensen Mensen { get; private set; } = null!;

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && !Mensen.Zaak.Afgesloten;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await query.Of(ZaakId, ct) is not { } mensen)
            return NotFound();
        (Mensen, Versie) = (mensen, mensen.Inwoner.Versie);
        Adres = InwonerFormulier.Of(mensen.Inwoner);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct) => After(() => In("Nieuw", adding.Add(ZaakId, Nieuw.Betrokkene(), ct)), _ => $"/zaken/{ZaakId}/mensen", ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostVerwijderenAsync(long betrokkene, CancellationToken ct) => After(() => adding.Remove(ZaakId, betrokkene, ct), _ => $"/zaken/{ZaakId}/mensen", ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostWijzigenAsync(CancellationToken ct) => After(() => In("Adres", changing.Run(ZaakId, Adres.Wijziging(), ct)), _ => $"/zaken/{ZaakId}/mensen", ct);

    private static async Task<Result<T>> In<T>(string form, Task<Result<T>> process)
    {
        var result = await process;
        return result.IsRefused(out var refusal) && refusal.Field is not null ? refusal.At($"{form}.{refusal.Field}") : result;
    }
}

/// <summary>The fields of somebody new in a case.</summary>
internal sealed class BetrokkeneFormulier
{
    public string? Rol { get; set; }

    public string? Voornaam { get; set; }

    public string? Roepnaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public DateOnly? Geboren { get; set; }

    public string? Adres { get; set; }

    public string? Postcode { get; set; }

    public string? Plaats { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public string? Instelling { get; set; }

    public bool Mantelzorger { get; set; }

    public NieuweBetrokkene Betrokkene() =>
        new(Rol?.Trim() ?? "", Voornaam, Tussenvoegsel, Achternaam, Geboren, Adres, Postcode, Plaats, Telefoon, Email, Instelling, Mantelzorger) { Roepnaam = Roepnaam };
}

/// <summary>The fields of the person himself that a gemeente may change.</summary>
internal sealed class InwonerFormulier
{
    public string? Roepnaam { get; set; }

    public string? Straat { get; set; }

    public string? Huisnummer { get; set; }

    public string? Postcode { get; set; }

    public string? Plaats { get; set; }

    public string? Wijkcode { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public InwonerWijziging Wijziging() => new(Roepnaam, Straat, Huisnummer, Postcode, Plaats, Wijkcode, Telefoon, Email);

    public static InwonerFormulier Of(Inwoner i) =>
        new() { Roepnaam = i.Roepnaam, Straat = i.Straat, Huisnummer = i.Huisnummer, Postcode = i.Postcode, Plaats = i.Plaats, Wijkcode = i.Wijkcode, Telefoon = i.Telefoon, Email = i.Email };
}
