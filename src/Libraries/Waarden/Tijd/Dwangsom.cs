namespace Waarden;

/// <summary>
/// Penalty for a late decision (B-30, Awb 4:17): it runs from the day after two weeks have passed since the term was over and the
/// written notice of default came in, each day in default, 42 days at most, in three steps. The Algemene termijnenwet does not
/// move these days. The amounts are those of the day on which the notice came in.
/// </summary>
public sealed record Dwangsom
{
    private Dwangsom(DateOnly eersteDag, int dagen, Geld bedrag)
    {
        EersteDag = eersteDag;
        Dagen = dagen;
        Bedrag = bedrag;
    }

    /// <summary>First day over which it is due.</summary>
    public DateOnly EersteDag { get; }

    /// <summary>Number of days over which it is due: 0 to 42.</summary>
    public int Dagen { get; }

    /// <summary>Amount due.</summary>
    public Geld Bedrag { get; }

    /// <summary>
    /// The penalty up to but not including a day: the day the decision is notified, or today's date while it is not.
    /// </summary>
    /// <param name="beslistermijn">The term that was missed.</param>
    /// <param name="ingebrekestelling">Day on which the notice of default came in; before the term was over is refused as too early.</param>
    /// <param name="tot">Day of notification, or the day asked about; not before the notice of default.</param>
    /// <param name="normen">The norms.</param>
    public static Attempt<Dwangsom> Compute(Termijn beslistermijn, DateOnly ingebrekestelling, DateOnly tot, NormTabel normen)
    {
        if (!beslistermijn.IsOverOn(ingebrekestelling) || tot < ingebrekestelling)
        {
            return ValueRefusal.DwangsomOrder;
        }

        int Whole(NormCode code) => normen.Op(code, ingebrekestelling).AsInt();
        var first = Dates.Add(ingebrekestelling, (7 * Whole(NormCode.DwangsomWachttijdWeken)) + 1);
        var days = Math.Clamp(tot.DayNumber - first.DayNumber, 0, Whole(NormCode.DwangsomMaximumDagen));
        var step = Whole(NormCode.DwangsomTrapDagen);
        NormCode[] amounts = [NormCode.DwangsomDagbedragTrap1, NormCode.DwangsomDagbedragTrap2, NormCode.DwangsomDagbedragTrap3];
        var total = Geld.Zero;
        for (var i = 0; i < amounts.Length; i++)
        {
            // The last step has no end of its own: the maximum of days closes it.
            var until = i == amounts.Length - 1 ? int.MaxValue : step;
            var inStep = Math.Clamp(days - (i * step), 0, until);
            total += normen.Op(amounts[i], ingebrekestelling).AsGeld() * inStep;
        }

        return new Dwangsom(first, days, total);
    }
}
