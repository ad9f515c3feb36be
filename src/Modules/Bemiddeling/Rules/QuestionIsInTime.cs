using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Bidders ask until half of the term, so that everybody can still use the answer (E-AUC-21).</summary>
internal static class QuestionIsInTime
{
    public static Refusal? Check(Publicatie vraag, DateTimeOffset now, NormTabel tabel)
    {
        if (RoundIsOpen.Check(vraag, now) is { } closed)
            return closed;
        var normen = new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), tabel);
        return now < normen.VragenTot(vraag.GepubliceerdOp, vraag.Sluit) ? null : Refusals.VragenTermijn;
    }
}
