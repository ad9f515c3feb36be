using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The fields of a vraag, for drawing it up and for changing it.</summary>
internal abstract class VraagFormulier : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty]
    public List<string> Situaties { get; set; } = [];

    [BindProperty]
    public string? Toelichting { get; set; }

    /// <summary>One result a line.</summary>
    [BindProperty]
    public string? Resultaten { get; set; }

    [BindProperty]
    public List<string> Tijden { get; set; } = [];

    [BindProperty]
    public string? Geslacht { get; set; } = "geenVoorkeur";

    [BindProperty]
    public List<string> Thuis { get; set; } = [];

    [BindProperty]
    public string? Talen { get; set; }

    [BindProperty]
    public bool Complex { get; set; }

    [BindProperty(Name = "Gewichten")]
    public Dictionary<string, decimal> Gewichten { get; set; } = [];

    public VraagBron Bron { get; protected set; } = null!;

    public RondeNormen Normen { get; protected set; } = null!;

    /// <summary>Area and age band as they will be shown; null when the area is too small.</summary>
    public string? Gebied { get; private set; }

    public string Terug { get; protected set; } = "";

    /// <summary>Where the form goes.</summary>
    public abstract string Self { get; }

    protected VraagOpzet Opzet() =>
        new()
        {
            Situaties = Situaties,
            Toelichting = Toelichting ?? "",
            Resultaten = [.. (Resultaten ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Tijden = Tijden,
            Geslacht = Geslacht ?? "geenVoorkeur",
            Thuis = Thuis,
            Talen = Talen ?? "",
            Complex = Complex,
            Gewichten = Gewichten,
        };

    protected void Prepare(VraagBron bron, DateOnly today, NormTabel normen)
    {
        Bron = bron;
        Normen = new RondeNormen(bron.Zaak.Gemeente, today, normen);
        var area = Bemiddeling.Gebied.Compute(bron.Gemeente, bron.Inwoner?.Wijkcode, bron.Inwoner?.GeheimAdres ?? true, Normen.WijkMinimum);
        Gebied = area.Refusal is null ? area.Value : null;
        if (Gewichten.Count == 0)
            Gewichten = CriteriumLijst.Codes.ToDictionary(c => c, c => CriteriumLijst.Voorstel(c, Normen.InwonerGewicht));
    }

    protected void Fill(Vraag vraag)
    {
        var i = vraag.Inhoud;
        (Situaties, Toelichting, Resultaten) = ([.. i.Situaties], i.Toelichting, string.Join('\n', i.Resultaten));
        (Tijden, Geslacht, Thuis, Talen) = ([.. i.Voorwaarden.Tijden], i.Voorwaarden.Geslacht, [.. i.Voorwaarden.Thuis], i.Voorwaarden.Talen);
        Gewichten = CriteriumLijst.Codes.ToDictionary(c => c, c => vraag.Criteria.Find(k => k.Code == c)?.Gewicht ?? 0m);
    }
}
