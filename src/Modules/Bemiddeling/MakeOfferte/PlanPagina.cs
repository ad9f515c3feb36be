using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Bemiddeling;

/// <summary>A page on which an aanbieder writes plan and price: the same fields for an offerte and for its revision.</summary>
internal abstract class PlanPagina : Pagina
{
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

    /// <summary>Shows an own offerte; what was typed just now stays.</summary>
    protected void Take(EigenOfferte found)
    {
        (Eigen, Versie) = (found, found.Offerte.Versie);
        if (HttpContext.Request.Method == "GET")
            Fill(found.Plan, found.Prijs);
    }

    protected OfferteInhoud Plan() =>
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
