using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The inwoner chooses whoever is admitted and has room; another one later is a switch, with its reason (E-OH-01, E-OH-11).
/// </summary>
internal static class ChoiceIsOpen
{
    private const int ShortestReason = 5;

    public static Refusal? Check(Routekeuze row, AanbiederId chosen, string? reden, IReadOnlyList<Toegelatene> admitted)
    {
        if (row.Aanbieder is not null && row.Route != Route.OpenHuis || row.Aanbieder == chosen)
            return Refusals.AanbiederAlGekozen;
        if (admitted.FirstOrDefault(t => t.Aanbieder.Id == chosen) is not { } found)
            return Refusals.AanbiederNietToegelaten;
        if (found.Plekken <= 0)
            return Refusals.AanbiederVol;
        return row.Aanbieder is not null && (reden ?? "").Trim().Length < ShortestReason ? Refusals.OverstapRedenOntbreekt : null;
    }
}
