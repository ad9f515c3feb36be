using Platform;

namespace Bemiddeling;

/// <summary>There is at most one revision, between the blind scores and the end of the revision round (E-AUC-07).</summary>
internal static class RevisionIsOpen
{
    public static Refusal? Check(Offerte offerte, Rondestand? ronde, DateTimeOffset now)
    {
        if (offerte.Status != OfferteStatus.Ingediend || ronde?.Stand != VraagStatus.Herziening || !(now < ronde.HerzieningSluit))
            return Refusals.RondeGesloten;
        return offerte.HerzienOp is null ? null : Refusals.HerzieningGedaan;
    }
}
