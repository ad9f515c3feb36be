namespace Bemiddeling;

/// <summary>Where a vraag stands for its inwoner, and which page is next.</summary>
/// <param name="Tekst">Key of what is said.</param>
/// <param name="Pad">Page behind that of the vraag; empty when there is none.</param>
/// <param name="Actie">Key of the link.</param>
/// <param name="AanZet">It is the inwoner's turn.</param>
internal sealed record MijnStap(string Tekst, string Pad = "", string Actie = "Mijn.Bekijk", bool AanZet = false)
{
    public static MijnStap Of(Vraag vraag) =>
        vraag.Status switch
        {
            _ when vraag.Vernietigd is not null => new("Mijn.Stand.Vernietigd"),
            VraagStatus.Instemming when vraag.Instemming is null => new("Mijn.Lees", "", "Mijn.Lees.Actie", true),
            VraagStatus.PlannenBeoordeeld or VraagStatus.Herbeoordeeld when vraag.Geoordeeld is null => new("Mijn.Oordeel", "/voorstellen", "Mijn.Oordeel.Actie", true),
            VraagStatus.PlannenBeoordeeld or VraagStatus.Herbeoordeeld => new("Mijn.Stand." + vraag.Status, "/voorstellen"),
            VraagStatus.Geopend => new("Mijn.Keuze", "/keuze", "Mijn.Keuze.Actie", true),
            VraagStatus.Keuze or VraagStatus.Besloten or VraagStatus.Gegund => new("Mijn.Stand." + vraag.Status, "/keuze"),
            _ => new("Mijn.Stand." + vraag.Status),
        };
}
