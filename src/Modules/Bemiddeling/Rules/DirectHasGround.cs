using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>Asking one aanbieder directly needs a ground that fits, a reason in words, and an aanbieder that is admitted (E-OH-01, E.17).</summary>
internal static class DirectHasGround
{
    public static Refusal? Check(AssignAanbieder command, VraagBron bron, IReadOnlyList<Toegelatene> admitted)
    {
        if (command.Aanbieder is not { } chosen)
            return Refusals.NietsGekozen.At("aanbieder");
        if (admitted.All(t => t.Aanbieder.Id != chosen))
            return Refusals.AanbiederNietToegelaten;
        if (command.Grond is not { } grond || grond == RouteGrond.EnigeAanbieder && admitted.Count(t => t.Plekken > 0) > 1)
            return Refusals.GrondPastNiet;
        if (RouteSuitsRechtsvorm.CheckGrond(grond, bron) is { } unsuitable)
            return unsuitable;
        return command.Reden.Trim().Length < Refusals.MinimumReden ? Refusals.RedenOntbreekt.At("reden") : null;
    }
}
