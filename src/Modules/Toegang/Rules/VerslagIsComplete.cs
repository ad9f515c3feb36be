using Platform;

namespace Toegang;

/// <summary>A report has all its sections (B-10), answers every wish (B-05), after identity (B-06) and pgb (B-11) were settled.</summary>
internal static class VerslagIsComplete
{
    public static Refusal? Check(Onderzoek onderzoek)
    {
        if (Rubriek.Letters.FirstOrDefault(l => !onderzoek.Rubrieken.ContainsKey(l)) is { } letter)
            return Refusals.SectionMissing(letter);
        if (onderzoek.Wensen.Any(w => w.WatErmeeGedaan is null))
            return Refusals.WishUnanswered;
        if (onderzoek.Voorbereiding.IdentiteitOp is null)
            return Refusals.IdentityNotEstablished;
        return onderzoek.Voorbereiding.PgbUitgelegd is null ? Refusals.PgbNotExplained : null;
    }
}
