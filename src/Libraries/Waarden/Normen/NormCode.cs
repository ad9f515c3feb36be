namespace Waarden;

/// <summary>
/// What a norm is about. Every member has a unit, says how a gemeente may depart from it, and has at least one national value in
/// <see cref="Waarden.Normen"/>. The name is what is stored.
/// </summary>
public enum NormCode
{
    // Access (rulebook B)
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] OnderzoekWeken = 100,
    [NormKind(NormEenheid.Dagen, NormFreedom.OnlyHigher)] PersoonlijkPlanDagen,
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] BesluitWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.None)] BezwaarWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] BezwaarBesluitWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] BezwaarBesluitCommissieWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] BezwaarVerdagingWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.None)] BeroepWeken,
    [NormKind(NormEenheid.Weken, NormFreedom.None)] DwangsomWachttijdWeken,
    [NormKind(NormEenheid.Dagen, NormFreedom.None)] DwangsomTrapDagen,
    [NormKind(NormEenheid.Dagen, NormFreedom.None)] DwangsomMaximumDagen,
    [NormKind(NormEenheid.Euro, NormFreedom.None)] DwangsomDagbedragTrap1,
    [NormKind(NormEenheid.Euro, NormFreedom.None)] DwangsomDagbedragTrap2,
    [NormKind(NormEenheid.Euro, NormFreedom.None)] DwangsomDagbedragTrap3,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] VraagOverBeschikkingWerkdagen,
    [NormKind(NormEenheid.Jaren, NormFreedom.None)] BewaartermijnWmoJaren,
    [NormKind(NormEenheid.Jaren, NormFreedom.None)] BewaartermijnJeugdJaren,
    [NormKind(NormEenheid.Maanden, NormFreedom.OnlyLower)] VernietigingOpVerzoekMaanden,

    // Funding (rulebook F)
    [NormKind(NormEenheid.Euro, NormFreedom.OnlyLower)] EigenBijdrageMaand = 200,

    // Figures and publication (rulebook C.5, design section 7)
    [NormKind(NormEenheid.Personen, NormFreedom.OnlyHigher)] PublicatieK = 300,
    [NormKind(NormEenheid.Personen, NormFreedom.OnlyHigher)] PublicatieKWaarschuwing,
    [NormKind(NormEenheid.Personen, NormFreedom.OnlyHigher)] WijkMinimumInwoners,
    [NormKind(NormEenheid.Personen, NormFreedom.OnlyHigher)] CijfersK,
    [NormKind(NormEenheid.Personen, NormFreedom.None)] CijfersKOndergrens,
    [NormKind(NormEenheid.Personen, NormFreedom.OnlyHigher)] CijfersKGevoelig,
    [NormKind(NormEenheid.Aantal, NormFreedom.None)] CijfersAfrondingTotaal,
    [NormKind(NormEenheid.Procent, NormFreedom.OnlyLower)] DominantieEenProcent,
    [NormKind(NormEenheid.Procent, NormFreedom.OnlyLower)] DominantieTweeProcent,

    // Rounds of the marketplace (rulebook E.2, design/bemiddeling)
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] RondeWerkdagen = 400,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] RondeComplexWerkdagen,
    [NormKind(NormEenheid.Procent, NormFreedom.Free)] RondeVerlengingProcent,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.OnlyHigher)] HerzieningWerkdagen,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] WachttermijnWerkdagen,
    [NormKind(NormEenheid.Procent, NormFreedom.OnlyLower)] PrijsGewichtMaximumProcent,
    [NormKind(NormEenheid.Procent, NormFreedom.Free)] InwonerGewichtProcent,
    [NormKind(NormEenheid.Aantal, NormFreedom.Free)] OffertesMaximum,
    [NormKind(NormEenheid.Aantal, NormFreedom.Free)] PlanPaginasMaximum,
    [NormKind(NormEenheid.Aantal, NormFreedom.Free)] KennismakingenMaximum,
    [NormKind(NormEenheid.Tijdstip, NormFreedom.Free)] RondeVensterVan,
    [NormKind(NormEenheid.Tijdstip, NormFreedom.Free)] RondeVensterTot,
    [NormKind(NormEenheid.Minuten, NormFreedom.OnlyLower)] VerseAanmeldingMinuten,
    [NormKind(NormEenheid.Procent, NormFreedom.OnlyLower)] WezenlijkeWijzigingProcent,
    [NormKind(NormEenheid.Dagen, NormFreedom.OnlyHigher)] NieuweRondeBlokkadeDagen,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] InstemmingWerkdagen,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] AntwoordWerkdagen,
    [NormKind(NormEenheid.Dagen, NormFreedom.Free)] GestanddoeningDagen,
    [NormKind(NormEenheid.Minuten, NormFreedom.OnlyLower)] StoringMinuten,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.OnlyHigher)] StoringVerlengingWerkdagen,
    [NormKind(NormEenheid.Personen, NormFreedom.Free)] WijkteamClientenWaarschuwing,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.Free)] KennismakingAntwoordWerkdagen,
    [NormKind(NormEenheid.Minuten, NormFreedom.Free)] KennismakingMinuten,

    // Providers and contracts (rulebook E.0, G)
    [NormKind(NormEenheid.Maanden, NormFreedom.OnlyLower)] VogMaanden = 500,
    [NormKind(NormEenheid.Weken, NormFreedom.OnlyLower)] VogBijVermoedenWeken,
    [NormKind(NormEenheid.Jaren, NormFreedom.OnlyLower)] VogSolistJaren,
    [NormKind(NormEenheid.Maanden, NormFreedom.OnlyHigher)] OpdrachtVoorStartMaanden,
    [NormKind(NormEenheid.Maanden, NormFreedom.OnlyHigher)] VerlengingAanzeggenMaanden,
    [NormKind(NormEenheid.Dagen, NormFreedom.OnlyHigher)] AanbestedingBezwaarDagen,
    [NormKind(NormEenheid.Dagen, NormFreedom.Free)] InschrijvingGeldigDagen,

    // Messages (rulebook H)
    [NormKind(NormEenheid.Werkdagen, NormFreedom.None)] StartStopBerichtWerkdagen = 600,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.None)] RetourberichtWerkdagen,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.None)] DeclaratieAntwoordWerkdagen,
    [NormKind(NormEenheid.Werkdagen, NormFreedom.None)] VerzoekAntwoordWerkdagen,
    [NormKind(NormEenheid.Weken, NormFreedom.None)] VerzoekInOnderzoekWeken,
    [NormKind(NormEenheid.Uren, NormFreedom.OnlyLower)] DatalekMeldenUren,
}

/// <summary>In what a norm is counted.</summary>
public enum NormEenheid
{
    /// <summary>Calendar days.</summary>
    Dagen,

    /// <summary>Working days (H.7).</summary>
    Werkdagen,

    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Months.</summary>
    Maanden,

    /// <summary>Years.</summary>
    Jaren,

    /// <summary>Hours.</summary>
    Uren,

    /// <summary>Minutes.</summary>
    Minuten,

    /// <summary>Time of day in the Netherlands, as text "10:00".</summary>
    Tijdstip,

    /// <summary>Euro, two decimals.</summary>
    Euro,

    /// <summary>Percent: 40 is 40 %.</summary>
    Procent,

    /// <summary>Persons.</summary>
    Personen,

    /// <summary>A bare number.</summary>
    Aantal,
}

/// <summary>How a gemeente may depart from the national norm.</summary>
public enum NormFreedom
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Only to a lower value.</summary>
    OnlyLower,

    /// <summary>Only to a higher value.</summary>
    OnlyHigher,

    /// <summary>To any value.</summary>
    Free,
}

/// <summary>Unit of a <see cref="NormCode"/> and freedom of a gemeente.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class NormKindAttribute(NormEenheid eenheid, NormFreedom freedom) : Attribute
{
    /// <summary>In what it is counted.</summary>
    public NormEenheid Eenheid { get; } = eenheid;

    /// <summary>How a gemeente may depart.</summary>
    public NormFreedom Freedom { get; } = freedom;
}
