using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Who has the case in hand, drew up the vraag or has an interest does not decide on it (B.1, E-36).</summary>
internal static class DeciderIsNotConsulent
{
    public static Refusal? Check(Vraag vraag, Actor actor, GebruikerId? consulent)
    {
        if (vraag.HasInterest(actor.Subject))
            return Refusals.BelangAanwezig;
        return consulent is not null && consulent == actor.Gebruiker || vraag.Opgesteld.Subject == actor.Subject ? Refusals.BesluitDoorConsulent : null;
    }
}
