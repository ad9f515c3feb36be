using Platform;

namespace Bemiddeling;

/// <summary>The finest area that a vraag may show (E-AUC-05, design §7).</summary>
internal static class Gebied
{
    /// <summary>Inhabitants of an area that <see cref="Compute"/> named.</summary>
    public static int Inwoners(Gemeente gemeente, string naam)
    {
        if (naam == gemeente.Naam)
            return gemeente.Inwoners;
        var wijk = gemeente.Wijken.FirstOrDefault(w => w.Naam == naam);
        return wijk?.Inwoners ?? gemeente.Wijken.Where(w => w.Groter == naam).Sum(w => w.Inwoners);
    }

    /// <summary>
    /// The wijk when enough people live there, else the next larger area, else the whole gemeente. A secret address shows no wijk
    /// at all (J-20). Refused when even the gemeente is too small.
    /// </summary>
    public static Result<string> Compute(Gemeente gemeente, string? wijkcode, bool geheim, int minimum) =>
        Choices(gemeente, wijkcode, geheim, minimum) is [var finest, ..] ? finest : Refusals.GebiedTeKlein(minimum);

    /// <summary>The areas that may be shown, the finest first; a larger one makes it harder to recognise somebody (J-18).</summary>
    public static IReadOnlyList<string> Choices(Gemeente gemeente, string? wijkcode, bool geheim, int minimum)
    {
        var wijk = geheim ? null : gemeente.Wijken.FirstOrDefault(w => w.Code == wijkcode);
        var choices = new List<string>();
        if (wijk is { } own && own.Inwoners >= minimum)
            choices.Add(own.Naam);
        if (wijk is not null && gemeente.Wijken.Where(w => w.Groter == wijk.Groter).Sum(w => w.Inwoners) >= minimum)
            choices.Add(wijk.Groter);
        if (gemeente.Inwoners >= minimum)
            choices.Add(gemeente.Naam);
        return [.. choices.Distinct()];
    }
}
