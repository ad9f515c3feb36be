using Platform;

namespace Toegang;

/// <summary>The 13 domains of the version of 2017 (C-01); names and own-words hints are texts.</summary>
internal enum ZrmDomein
{
    FIN,
    WRK,
    TIJ,
    HUI,
    REL,
    GGZ,
    LIC,
    MID,
    ADL,
    IAD,
    NET,
    PAR,
    JUS,
}

/// <summary>
/// One domain that matters in this case: why it was opened, and the levels as professional and inwoner see them, side by side and
/// never merged (C-31). It feeds no payment, ranking or product (C-20 to C-25).
/// </summary>
/// <param name="Domein">Which.</param>
/// <param name="Reden">Why it was opened.</param>
/// <param name="Geopend">When.</param>
/// <param name="Score">Levels; null while not scored.</param>
internal sealed record ZrmBeeld(ZrmDomein Domein, string Reden, DateOnly Geopend, ZrmScore? Score)
{
    /// <summary>Version of the matrix that is stored with every score (C-31).</summary>
    public const string Matrix = "2017";

    /// <summary>Opens a domain; only with a reason.</summary>
    public static Result<ZrmBeeld> Open(IEnumerable<ZrmBeeld> geopend, ZrmDomein? domein, string? reden, DateOnly op)
    {
        if (domein is not { } which)
            return Refusals.DomeinMissing;
        if (geopend.Any(b => b.Domein == which))
            return Refusals.DomeinAlreadyOpen;
        return Teksten.IsEmpty(reden) ? Refusals.DomeinNeedsReason : new ZrmBeeld(which, reden!.Trim(), op, null);
    }

    /// <summary>Scores the domain; only who was trained may, on what was seen in the last 30 days (C-02, C-04).</summary>
    public Result<ZrmBeeld> With(ZrmScore score)
    {
        if (score.Niveau is < 1 or > 5 || score.NiveauInwoner is < 1 or > 5)
            return Refusals.NiveauRange;
        if (score.Training is null || score.Training > score.Op)
            return Refusals.TrainingMissing;
        if (score.InformatieVan is null || score.InformatieVan > score.Op || score.InformatieVan < score.Op.AddDays(-30))
            return Refusals.InformatieTooOld;
        return this with { Score = score };
    }
}

/// <summary>The levels of a domain, with what C-31 wants to know of them.</summary>
/// <param name="Niveau">1 to 5, the situation now, as the professional sees it.</param>
/// <param name="NiveauInwoner">1 to 5 as the inwoner sees it; null when not asked.</param>
/// <param name="Toelichting">In words.</param>
/// <param name="InformatieVan">Day of the information.</param>
/// <param name="Training">Day on which the rater finished his training.</param>
/// <param name="Door">Who.</param>
/// <param name="Op">When.</param>
internal sealed record ZrmScore(int Niveau, int? NiveauInwoner, string? Toelichting, DateOnly? InformatieVan, DateOnly? Training, string Door, DateOnly Op);
