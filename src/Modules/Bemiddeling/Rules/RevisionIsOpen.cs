using Platform;

namespace Bemiddeling;

/// <summary>There is at most one revision, between the blind scores and the end of the revision round (E-AUC-07).</summary>
internal static class RevisionIsOpen
{
    public static Refusal? Check(Offerte offerte, Publicatie vraag, DateTimeOffset now)
    {
        if (offerte.Status != OfferteStatus.Ingediend || vraag.Stand != VraagStatus.Herziening || !(now < vraag.HerzieningSluit))
            return Refusals.RondeGesloten;
        return offerte.HerzienOp is null ? null : Refusals.HerzieningGedaan;
    }
}
