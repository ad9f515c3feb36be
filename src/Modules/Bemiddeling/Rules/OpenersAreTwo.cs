using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Prices are opened by two different persons, neither a scorer of it, nor the consulent of the case, nor with an interest
/// (E-12, E-36), after all plans were scored and the inwoner judged.
/// </summary>
internal static class OpenersAreTwo
{
    public static Refusal? Check(Vraag vraag, Actor actor, IReadOnlyCollection<string> scorers, GebruikerId? consulent)
    {
        if (!vraag.IsScored)
            return Refusals.StandNietGoed;
        if (CheckOutside(vraag, actor, scorers, consulent) is { } inside)
            return inside;
        if (vraag.Geoordeeld is null)
            return Refusals.OordeelOntbreekt;
        return vraag.Opening?.Eerste.Subject == actor.Subject ? Refusals.OpenerTweemaal : null;
    }

    /// <summary>He had no hand in it so far, and no interest.</summary>
    public static Refusal? CheckOutside(Vraag vraag, Actor actor, IReadOnlyCollection<string> scorers, GebruikerId? consulent)
    {
        if (scorers.Contains(actor.Subject))
            return Refusals.OpenerIsBeoordelaar;
        if (consulent is not null && consulent == actor.Gebruiker || vraag.Opgesteld.Subject == actor.Subject)
            return Refusals.OpenerIsConsulent;
        return vraag.HasInterest(actor.Subject) ? Refusals.BelangAanwezig : null;
    }
}
