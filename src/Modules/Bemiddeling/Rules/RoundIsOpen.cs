using Platform;

namespace Bemiddeling;

/// <summary>Nothing comes in after the end of the round; time is read when one's turn has come (design/bemiddeling, States).</summary>
internal static class RoundIsOpen
{
    public static Refusal? Check(Publicatie vraag, DateTimeOffset now) => Check(Rondestand.Of(vraag), now);

    /// <summary>For who read no more than that.</summary>
    public static Refusal? Check(Rondestand? ronde, DateTimeOffset now) => ronde is { Open: true } r && now < r.Sluit ? null : Refusals.RondeGesloten;
}

/// <summary>Where the round of a vraag stands: whether it takes offertes or revisions, and until when.</summary>
internal sealed record Rondestand(bool Open, DateTimeOffset Sluit, VraagStatus Stand, DateTimeOffset? HerzieningSluit)
{
    public static Rondestand Of(Publicatie vraag) => new(vraag.Open, vraag.Sluit, vraag.Stand, vraag.HerzieningSluit);
}
