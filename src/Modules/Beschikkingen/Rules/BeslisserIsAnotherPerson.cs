using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Who prepared a decision, took in the application or has the case in hand does not decide on it: two persons are two subjects.</summary>
internal static class BeslisserIsAnotherPerson
{
    public static Refusal? Check(Actor beslisser, Beschikking beschikking, Aanvraag? aanvraag, GebruikerId? consulent)
    {
        var same = beschikking.Voorbereiders.Contains(beslisser.Subject)
            || aanvraag?.Ontvanger == beslisser.Subject
            || consulent is { } c && beslisser.Gebruiker == c;
        return same ? Refusals.SamePerson : null;
    }
}
