namespace Anonimisering;

/// <summary>How likely it is that somebody recognises the person in a text.</summary>
public enum Risiconiveau
{
    /// <summary>k is at or above the warning line and nothing singles anybody out.</summary>
    Laag,

    /// <summary>k lies between the threshold and the warning line.</summary>
    LetOp,

    /// <summary>k lies below the threshold, or a phrase singles somebody out.</summary>
    Hoog,
}

/// <summary>
/// Estimate of how many people in the area fit the description (k), and what drives it. The estimate multiplies the area
/// by the share of each kind of trait as if they were independent: an order of magnitude, not a count.
/// </summary>
/// <param name="K">Estimated number of people that fit, at least 1.</param>
/// <param name="Niveau">What it means against the thresholds of the area.</param>
/// <param name="Zinsdelen">The riskiest phrases first; each with what generalising it would do to k.</param>
public sealed record Herkenningsrisico(double K, Risiconiveau Niveau, IReadOnlyList<Risicozinsdeel> Zinsdelen)
{
    /// <summary>The phrases that single somebody out by themselves, in the order of the text.</summary>
    public IEnumerable<Risicozinsdeel> Enkelingen => Zinsdelen.Where(z => z.Enkeling).OrderBy(z => z.Start);
}

/// <summary>One phrase that makes somebody easier to recognise: <c>text[Start..End]</c>.</summary>
/// <param name="Start">First position.</param>
/// <param name="End">Position after the last.</param>
/// <param name="Aandeel">Share of the population it leaves, between 0 and 1.</param>
/// <param name="Vergroving">What could be said instead, in Dutch; empty when it is best left out.</param>
/// <param name="KDaarna">k when this phrase is said that way and the rest stays.</param>
/// <param name="Enkeling">The phrase singles somebody out by itself ("de enige bakker van het dorp").</param>
/// <param name="Reden">Why, one Dutch sentence.</param>
public sealed record Risicozinsdeel(int Start, int End, double Aandeel, string Vergroving, double KDaarna, bool Enkeling, string Reden)
{
    /// <summary>Stable code of the reason, a key in <see cref="Redenen"/>.</summary>
    public required string Redencode { get; init; }

    /// <summary>The reason in the language asked for (nl or en; others fall back to nl).</summary>
    public string RedenIn(System.Globalization.CultureInfo taal) => Redenen.Zin(Redencode, [], taal);
}
