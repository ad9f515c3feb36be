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

    /// <summary>Area to show; empty is the finest that may be shown.</summary>
    [BindProperty]
    public string? GekozenGebied { get; set; }

    [BindProperty]
    public bool LeeftijdTonen { get; set; } = true;

    [BindProperty]
    public bool Complex { get; set; }

    [BindProperty(Name = "Gewichten")]
    public Dictionary<string, decimal> Gewichten { get; set; } = [];

    public VraagBron Bron { get; protected set; } = null!;

    public RondeNormen Normen { get; protected set; } = null!;

    /// <summary>The areas that may be shown, the finest first; none when all are too small.</summary>
    public IReadOnlyList<string> Gebieden { get; private set; } = [];

    public string Terug { get; protected set; } = "";

    /// <summary>Where the form goes.</summary>
    public abstract string Self { get; }

    protected VraagOpzet Opzet() =>
        new()
        {
            Situaties = Situaties,
            Toelichting = Toelichting ?? "",
            Resultaten = Lines(Resultaten),
            Tijden = Tijden,
            Geslacht = Geslacht ?? "geenVoorkeur",
            Thuis = Thuis,
            Talen = Talen ?? "",
            Gebied = string.IsNullOrEmpty(GekozenGebied) ? null : GekozenGebied,
            LeeftijdTonen = LeeftijdTonen,
            Complex = Complex,
            Gewichten = Gewichten,
        };

    /// <summary>One result a line; the bullets of a list that was pasted fall off.</summary>
    internal static IReadOnlyList<string> Lines(string? typed) =>
        [.. (typed ?? "").Split('\n').Select(line => line.Trim().TrimStart('•', '·', '▪', '‣', '*', '-', '–').Trim()).Where(line => line.Length > 0)];

    protected void Prepare(VraagBron bron, DateOnly today, NormTabel normen)
    {
        Bron = bron;
        Normen = new RondeNormen(bron.Zaak.Gemeente, today, normen);
        Gebieden = bron.Gebieden(Normen);
        GekozenGebied ??= Gebieden.FirstOrDefault();
        if (Gewichten.Count == 0)
            Gewichten = CriteriumLijst.Codes.ToDictionary(c => c, c => CriteriumLijst.Voorstel(c, Normen.InwonerGewicht));
    }

    protected void Fill(Vraag vraag)
    {
        var i = vraag.Inhoud;
        (Situaties, Toelichting, Resultaten) = ([.. i.Situaties], i.Toelichting, string.Join('\n', i.Resultaten));
        (Tijden, Geslacht, Thuis, Talen) = ([.. i.Voorwaarden.Tijden], i.Voorwaarden.Geslacht, [.. i.Voorwaarden.Thuis], i.Voorwaarden.Talen);
        (GekozenGebied, LeeftijdTonen) = (i.Gebied, i.Leeftijd is not null);
        Gewichten = CriteriumLijst.Codes.ToDictionary(c => c, c => vraag.Criteria.Find(k => k.Code == c)?.Gewicht ?? 0m);
    }
}
