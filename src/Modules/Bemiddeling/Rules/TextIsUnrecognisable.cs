using Platform;

namespace Bemiddeling;

/// <summary>
/// A text passes when about everything that was found somebody decided, a second person agreed to what points at a person, and as
/// many people fit the description as the norm of the gemeente asks (E-AUC-05, J-18, design §7).
/// </summary>
internal static class TextIsUnrecognisable
{
    public static Refusal? Check(Toetsuitslag uitslag)
    {
        var open = uitslag.Punten.Where(p => p.Stand == ToetspuntStand.Open).ToList();
        if (open.Count > 0)
            return Refusals.TekstHerkenbaar(open[0].Veld.Veld, open.Count);
        var waiting = uitslag.Punten.Count(p => p.Stand == ToetspuntStand.WachtOpTegenlezer);
        if (waiting > 0)
            return Refusals.TegenlezingNodig(waiting);
        return uitslag.Meting.IsTeLaag ? Refusals.TeWeinigMensen(uitslag.Meting.K, uitslag.Meting.Drempel) : null;
    }
}
