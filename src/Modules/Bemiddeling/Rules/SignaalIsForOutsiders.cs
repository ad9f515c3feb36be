using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Who may score does not see which offertes belong together, also between scoring and scoring again: only who opens does, without a
/// hand in it so far, once the scores stand (E-34, E-AUC-08).
/// </summary>
internal static class SignaalIsForOutsiders
{
    public static Refusal? Check(Vraag vraag, Actor actor, IReadOnlyCollection<string> scorers, GebruikerId? consulent)
    {
        if (!vraag.IsScored && vraag.Opening is null)
            return SharedRefusals.NotFound;
        return Roles.Allow(actor.Rollen, Permission.OfferteBeoordelen) ? Refusals.OpenerIsBeoordelaar : OpenersAreTwo.CheckOutside(vraag, actor, scorers, consulent);
    }
}
