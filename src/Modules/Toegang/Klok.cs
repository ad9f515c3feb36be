using Waarden;

namespace Toegang;

/// <summary>The terms of law that run in a case.</summary>
internal enum KlokSoort
{
    /// <summary>Until when a persoonlijk plan can be handed in (B-04).</summary>
    PersoonlijkPlan,

    /// <summary>When the onderzoek is ready at the latest (B-02).</summary>
    Onderzoek,

    /// <summary>When the decision is there at the latest (B-22).</summary>
    Besluit,
}

/// <summary>One clock: what must be done by when.</summary>
internal sealed record Klok(KlokSoort Soort, DateOnly Uiterlijk)
{
    /// <summary>Days left up to and including the last day; negative when it is over.</summary>
    public int DaysLeft(DateOnly vandaag) => Uiterlijk.DayNumber - vandaag.DayNumber;

    /// <summary>How urgent it looks: late, within five days, or neither.</summary>
    public string Kind(DateOnly vandaag) => DaysLeft(vandaag) switch
    {
        < 0 => "fout",
        <= 5 => "let-op",
        _ => "neutraal",
    };
}

/// <summary>Which clocks run, by the day-count rules of B.9.</summary>
internal static class Klokken
{
    /// <summary>The clocks that run now, the first to end first.</summary>
    public static IReadOnlyList<Klok> Of(ZaakStatus status, DateOnly ontvangen, DateOnly? aangevraagd, NormTabel normen, Gemeentecode? gemeente = null)
    {
        var terms = new Wettelijketermijnen(normen, gemeente);
        return status switch
        {
            ZaakStatus.Gemeld =>
            [
                new Klok(KlokSoort.PersoonlijkPlan, terms.PersoonlijkPlan(ontvangen).LaatsteDag),
                new Klok(KlokSoort.Onderzoek, terms.Onderzoek(ontvangen).LaatsteDag),
            ],
            ZaakStatus.InOnderzoek => [new Klok(KlokSoort.Onderzoek, terms.Onderzoek(ontvangen).LaatsteDag)],
            ZaakStatus.Aangevraagd when aangevraagd is { } day => [new Klok(KlokSoort.Besluit, terms.Besluit(day).LaatsteDag)],
            _ => [],
        };
    }

    /// <summary>The clock the gemeente itself must watch; null when none runs.</summary>
    public static Klok? Next(Zaak zaak, NormTabel normen) =>
        Of(zaak.Status, zaak.Melding.Ontvangen, zaak.Aangevraagd, normen, zaak.Gemeente).FirstOrDefault(k => k.Soort != KlokSoort.PersoonlijkPlan);

    /// <summary>Last day of the term of B-04.</summary>
    public static DateOnly PersoonlijkPlanTot(DateOnly ontvangen, Gemeentecode gemeente, NormTabel normen) =>
        new Wettelijketermijnen(normen, gemeente).PersoonlijkPlan(ontvangen).LaatsteDag;

    /// <summary>Last day of the term of B-02.</summary>
    public static DateOnly OnderzoekTot(DateOnly ontvangen, Gemeentecode gemeente, NormTabel normen) =>
        new Wettelijketermijnen(normen, gemeente).Onderzoek(ontvangen).LaatsteDag;
}
