using Platform;

namespace Bemiddeling;

/// <summary>Who has an interest in an aanbieder does nothing in this vraag; everybody declares it first (E-36).</summary>
internal static class ScorerHasNoInterest
{
    public static Refusal? Check(Vraag vraag, string subject) =>
        vraag.HasInterest(subject) ? Refusals.BelangAanwezig : vraag.IsDeclaredFree(subject) ? null : Refusals.VerklaringOntbreekt;
}
