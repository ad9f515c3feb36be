using Platform;

namespace Bemiddeling;

/// <summary>Nothing comes in after the end of the round; time is read when one's turn has come (design/bemiddeling, States).</summary>
internal static class RoundIsOpen
{
    public static Refusal? Check(Publicatie vraag, DateTimeOffset now) => vraag.Open && now < vraag.Sluit ? null : Refusals.RondeGesloten;
}
