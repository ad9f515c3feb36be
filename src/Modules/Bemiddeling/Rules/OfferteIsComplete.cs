using Platform;

namespace Bemiddeling;

/// <summary>A submitted plan answers every question, within the length that keeps offering cheap (E-AUC-06, E-AUC-13); what is open is said at once.</summary>
internal static class OfferteIsComplete
{
    private const int Shortest = 3;

    public static Refusal? Check(OfferteInhoud plan, decimal? prijs)
    {
        if (CheckLength(plan) is { } tooLong)
            return tooLong;
        List<string> open = [.. plan.Teksten().Where(t => t.Tekst.Trim().Length < Shortest).Select(t => t.Veld)];
        if (plan.Uren is null)
            open.Add("uren");
        if (plan.Start is null)
            open.Add("start");
        if (prijs is null)
            open.Add("prijs");
        return open.Count > 0 ? Refusals.PlanOnvolledig(open) : prijs <= 0 ? Refusals.PrijsOntbreekt : null;
    }

    /// <summary>A draft may be empty, not endless.</summary>
    public static Refusal? CheckLength(OfferteInhoud plan)
    {
        foreach (var (veld, tekst, maximum) in plan.Teksten())
        {
            if (tekst.Trim().Length > maximum)
                return Refusals.TekstTeLang(veld, maximum);
        }
        return plan.Aandelen > 100 || plan.AandeelNetwerk < 0 || plan.AandeelVrijwilligers < 0 || plan.AandeelTechnologie < 0
            ? Refusals.AandelenTeVeel
            : null;
    }
}
