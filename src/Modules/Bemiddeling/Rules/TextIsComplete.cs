using Platform;

namespace Bemiddeling;

/// <summary>A vraag says in chosen phrases what the situation is and which results are wanted, and nothing beyond the fields (J-17).</summary>
internal static class TextIsComplete
{
    public const int MaxTalen = 60;

    public static Refusal? Check(VraagOpzet opzet)
    {
        if (opzet.Situaties.Count == 0)
            return Refusals.SituatieOntbreekt;
        if (!opzet.Situaties.All(VraagKeuzes.Situaties.Contains) || !opzet.Tijden.All(VraagKeuzes.Tijden.Contains)
            || !opzet.Thuis.All(VraagKeuzes.Thuis.Contains) || !VraagKeuzes.Geslacht.Contains(opzet.Geslacht))
            return Refusals.KeuzeOnbekend;
        if (opzet.Toelichting.Trim().Length > VraagInhoud.MaxToelichting)
            return Refusals.ToelichtingTeLang;
        var results = opzet.Resultaten.Where(r => !string.IsNullOrWhiteSpace(r)).ToList();
        if (results.Count == 0)
            return Refusals.ResultaatOntbreekt;
        if (results.Count > VraagInhoud.MaxResultaten || results.Any(r => r.Trim().Length > VraagInhoud.MaxResultaat))
            return Refusals.ResultaatTeLang;
        return opzet.Talen.Trim().Length > MaxTalen ? Refusals.TekstTeLang("talen", MaxTalen) : null;
    }
}
