using static Waarden.NormCode;
using static Waarden.NormStatus;

namespace Waarden;

/// <summary>
/// The built-in national norms (0.3 item 1; design README section 7). Law counts from the start of the Wmo 2015; amounts have
/// their own dates and end where the next amount is not known, so that a later date names the norm that is missing.
/// </summary>
public static class Normen
{
    private static readonly DateOnly wmo2015 = new(2015, 1, 1);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Norm> Nationaal { get; } =
        [.. Access(), .. Dwangsom(), .. EigenBijdrage(), .. Figures(), .. Rounds(), .. Contracts(), .. Messages()];

    private static Norm[] Access() =>
    [
        Always(OnderzoekWeken, 6, "B-02", Verified),
        Always(PersoonlijkPlanDagen, 7, "B-04", Verified),
        Always(BesluitWeken, 2, "B-22", Verified),
        Always(BezwaarWeken, 6, "B-37", Verified),
        Always(BezwaarBesluitWeken, 6, "B-38", Verified),
        Always(BezwaarBesluitCommissieWeken, 12, "B-38", Verified),
        Always(BezwaarVerdagingWeken, 6, "B-38", Verified),
        Always(BeroepWeken, 6, "B-40", Verified),
        Always(VraagOverBeschikkingWerkdagen, 5, "B-42", Design),
        Always(BewaartermijnWmoJaren, 15, "B-48", Verified),
        Always(BewaartermijnJeugdJaren, 20, "B-49", Verified),
        Always(VernietigingOpVerzoekMaanden, 3, "B-50", Verified),
    ];

    private static Norm[] Dwangsom() =>
    [
        Always(DwangsomWachttijdWeken, 2, "B-30", Verified),
        Always(DwangsomTrapDagen, 14, "B-30", Verified),
        Always(DwangsomMaximumDagen, 42, "B-30", Verified),
        .. DwangsomAmounts(new DateOnly(2015, 1, 1), new DateOnly(2018, 12, 31), (20, 30, 40), Memory),
        .. DwangsomAmounts(new DateOnly(2019, 1, 1), new DateOnly(2025, 12, 31), (23, 35, 45), Verified),

        // A change per 2026 was announced but not read: the known amounts go on, marked as to be checked.
        .. DwangsomAmounts(new DateOnly(2026, 1, 1), null, (23, 35, 45), Memory),
    ];

    private static Norm[] DwangsomAmounts(DateOnly from, DateOnly? to, (int First, int Second, int Third) euro, NormStatus status) =>
    [
        new(DwangsomDagbedragTrap1, euro.First, Periode.From(from, to), "B-30", status),
        new(DwangsomDagbedragTrap2, euro.Second, Periode.From(from, to), "B-30", status),
        new(DwangsomDagbedragTrap3, euro.Third, Periode.From(from, to), "B-30", status),
    ];

    private static Norm[] EigenBijdrage() =>
    [
        Years(EigenBijdrageMaand, 19.00m, 2020, 2023, "F-170"),
        Years(EigenBijdrageMaand, 20.60m, 2024, 2024, "F-170"),
        Years(EigenBijdrageMaand, 21.00m, 2025, 2025, "F-170"),
        Years(EigenBijdrageMaand, 21.80m, 2026, 2026, "F-170"),
    ];

    private static Norm[] Figures() =>
    [
        Always(PublicatieK, 20, "E-AUC-05", Design),
        Always(PublicatieKWaarschuwing, 50, "E-AUC-05", Design),
        Always(WijkMinimumInwoners, 2000, "E-AUC-05", Design),
        Always(CijfersK, 10, "C-40", Design),
        Always(CijfersKOndergrens, 5, "C-40", Design),
        Always(CijfersKGevoelig, 20, "C-44", Design),
        Always(CijfersAfrondingTotaal, 5, "C-41", Design),
        Always(DominantieEenProcent, 50, "C-45", Design),
        Always(DominantieTweeProcent, 75, "C-45", Design),
    ];

    private static Norm[] Rounds() =>
    [
        Always(RondeWerkdagen, 5, "E-AUC-10", Design),
        Always(RondeComplexWerkdagen, 10, "E-AUC-10", Design),
        Always(RondeVerlengingProcent, 50, "E-AUC-10", Design),
        Always(HerzieningWerkdagen, 2, "E-AUC-18", Design),
        Always(WachttermijnWerkdagen, 5, "E-AUC-21", Design),
        Always(PrijsGewichtMaximumProcent, 40, "E-AUC-08", Design),
        Always(InwonerGewichtProcent, 30, "E-AUC-08", Design),
        Always(OffertesMaximum, 12, "E-AUC-13", Design),
        Always(PlanPaginasMaximum, 2, "E-AUC-13", Design),
        Always(KennismakingenMaximum, 3, "E-AUC-09", Design),
        Always(RondeVensterVan, "10:00", "ADR 10", Design),
        Always(RondeVensterTot, "16:00", "ADR 10", Design),
        Always(VerseAanmeldingMinuten, 5, "ADR 7", Design),
        Always(WezenlijkeWijzigingProcent, 25, "E-AUC-11", Design),
        Always(NieuweRondeBlokkadeDagen, 90, "E-32", Design),
        Always(InstemmingWerkdagen, 2, "E-AUC-21", Design),
        Always(AntwoordWerkdagen, 1, "E-AUC-21", Design),
        Always(GestanddoeningDagen, 60, "E-AUC-06", Design),
        Always(StoringMinuten, 15, "ADR 10", Design),
        Always(StoringVerlengingWerkdagen, 1, "ADR 10", Design),
        Always(WijkteamClientenWaarschuwing, 3000, "E-WT-03", Verified),
        Always(KennismakingAntwoordWerkdagen, 2, "E-AUC-09", Design),
        Always(KennismakingMinuten, 30, "E-AUC-09", Design),
    ];

    private static Norm[] Contracts() =>
    [
        Always(VogMaanden, 3, "G.2", Verified),
        Always(VogBijVermoedenWeken, 10, "G.2", Verified),
        Always(VogSolistJaren, 3, "G.2", Verified),
        Always(OpdrachtVoorStartMaanden, 3, "E-18", Verified),
        Always(VerlengingAanzeggenMaanden, 6, "G-02", Verified),
        Always(AanbestedingBezwaarDagen, 20, "E-15", Verified),
        Always(InschrijvingGeldigDagen, 90, "E-15", Verified),
    ];

    private static Norm[] Messages() =>
    [
        Always(StartStopBerichtWerkdagen, 5, "H.2", Verified),
        Always(RetourberichtWerkdagen, 3, "H.2", Verified),
        Always(DeclaratieAntwoordWerkdagen, 10, "H.2", Verified),
        Always(VerzoekAntwoordWerkdagen, 5, "H.2", Verified),
        Always(VerzoekInOnderzoekWeken, 8, "H.2", Verified),
        Always(DatalekMeldenUren, 24, "J-10", Verified),
    ];

    private static Norm Always(NormCode code, NormWaarde waarde, string regel, NormStatus status) =>
        new(code, waarde, Periode.From(wmo2015), regel, status);

    private static Norm Years(NormCode code, decimal euro, int first, int last, string regel) =>
        new(code, euro, Periode.From(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31)), regel, Verified);
}
