namespace Waarden;

/// <summary>
/// The terms of law of one case (rulebook B), with the norms that hold on the day each term starts. Day 0 is the day of the
/// event; see <see cref="Termijn"/> for how days are counted.
/// </summary>
/// <param name="normen">The norms.</param>
/// <param name="gemeente">Whose own norms apply, or null for the national ones.</param>
/// <param name="kalender">Calendar with the days equated by royal decree; the national one when left out.</param>
public sealed class Wettelijketermijnen(NormTabel normen, Gemeentecode? gemeente = null, Kalender? kalender = null)
{
    /// <summary>The investigation is ready six weeks after the melding at the latest (B-02).</summary>
    public Termijn Onderzoek(DateOnly melding) => Weeks(NormCode.OnderzoekWeken, melding);

    /// <summary>The inwoner can hand in a persoonlijk plan until seven days after the melding (B-04).</summary>
    public Termijn PersoonlijkPlan(DateOnly melding) =>
        Termijn.InDays(melding, Whole(NormCode.PersoonlijkPlanDagen, melding), kalender);

    /// <summary>The decision comes within two weeks after receipt of the aanvraag (B-22).</summary>
    public Termijn Besluit(DateOnly aanvraag) => Weeks(NormCode.BesluitWeken, aanvraag);

    /// <summary>Objection: six weeks, the first of which starts the day after notification (B-37).</summary>
    public Termijn Bezwaar(DateOnly bekendmaking) => Weeks(NormCode.BezwaarWeken, bekendmaking);

    /// <summary>
    /// The decision on an objection: six weeks, or twelve with an advisory committee, from the day after the objection term ends;
    /// once postponed by six weeks where asked (B-38).
    /// </summary>
    public Termijn BeslissingOpBezwaar(Termijn bezwaar, bool commissie, bool verdaagd = false)
    {
        var day0 = bezwaar.LaatsteDag;
        var term = Weeks(commissie ? NormCode.BezwaarBesluitCommissieWeken : NormCode.BezwaarBesluitWeken, day0);
        return verdaagd ? term.ExtendedBy(7 * Whole(NormCode.BezwaarVerdagingWeken, day0), kalender) : term;
    }

    /// <summary>Appeal: six weeks, the first of which starts the day after notification (B-40).</summary>
    public Termijn Beroep(DateOnly bekendmaking) => Weeks(NormCode.BeroepWeken, bekendmaking);

    /// <summary>Until when a Wmo document is kept, counted from its receipt or making (B-48).</summary>
    public Termijn Bewaren(DateOnly ontvangen) => Termijn.InYears(ontvangen, Whole(NormCode.BewaartermijnWmoJaren, ontvangen));

    private Termijn Weeks(NormCode code, DateOnly day0) => Termijn.InWeeks(day0, Whole(code, day0), kalender);

    private int Whole(NormCode code, DateOnly day) => normen.Op(code, day, gemeente).AsInt();
}
