namespace Waarden;

/// <summary>
/// Every reason for which a value is refused. The name is stable: it is the error code of the API, the key of the
/// text a person reads, and the name in a test. It never carries what was typed.
/// </summary>
public enum ValueRefusal
{
    [Reason("0.3", "Nothing was given.")] Missing,

    [Reason("J-05", "A BSN has exactly nine digits; a leading zero must be written.")] BsnNotNineDigits,
    [Reason("J-05", "The digits do not pass the eleven-test of a BSN.")] BsnElevenTest,
    [Reason("H.2", "An AGB code has exactly eight digits and is not all zeros.")] AgbNotEightDigits,
    [Reason("E-15", "A KvK number has exactly eight digits and is not all zeros.")] KvkNotEightDigits,
    [Reason("E-AUC-05", "A postcode is four digits and two letters.")] PostcodeForm,
    [Reason("E-AUC-05", "A postcode does not begin with zero.")] PostcodeLeadingZero,
    [Reason("E-AUC-05", "The letters SA, SD and SS are not given out.")] PostcodeForbiddenLetters,
    [Reason("0.3", "A gemeentecode has exactly four digits.")] GemeentecodeNotFourDigits,

    [Reason("0.3", "An amount is digits with at most one comma or point.")] GeldNotANumber,
    [Reason("0.3", "A separator followed by three digits may mean thousands: write the amount without it, or with two decimals.")] GeldAmbiguous,
    [Reason("0.3", "An amount has at most two decimals.")] GeldTooManyDecimals,
    [Reason("0.3", "An amount is not negative.")] GeldNegative,
    [Reason("0.3", "An amount that is entered is at most ten million euro.")] GeldTooLarge,

    [Reason("H.4", "The unit is not one of the code list WJ756.")] EenheidUnknown,
    [Reason("H.4", "The frequency is not one of the code list WMO757.")] FrequentieUnknown,
    [Reason("H.4", "The category is not one of the code list WMO020.")] ProductcategorieUnknown,
    [Reason("D.1", "The ladder has the steps L1 to L7.")] TredeUnknown,
    [Reason("H.5", "A volume is more than zero.")] OmvangNotPositive,
    [Reason("H.5", "A volume has at most two decimals and is at most 99,999,999.")] OmvangNotANumber,
    [Reason("H.5", "This unit cannot be granted in this frequency.")] OmvangUnitFrequency,
    [Reason("H.5", "A volume per week needs an end date.")] OmvangWeekNeedsEndDate,
    [Reason("H.5", "A total over an open period cannot be computed.")] OmvangPeriodOpen,
    [Reason("H.5", "A total within the term has no volume per week without a period.")] OmvangTotalHasNoWeek,
    [Reason("H-20", "The tariff is per another unit than the volume.")] TariefOtherUnit,
    [Reason("H-23", "The unit euro has the tariff one.")] TariefEuroNotOne,

    [Reason("0.3", "A period is written as two dates: 2026-01-01/2026-12-31, or 2026-01-01/.. when open.")] PeriodeForm,
    [Reason("0.3", "A period does not end before it starts.")] PeriodeEndBeforeStart,
    [Reason("0.3", "The date falls outside the calendar.")] DateOutOfRange,
    [Reason("J-17", "The birth date lies after the reference date.")] LeeftijdBirthAfterReference,
    [Reason("J-17", "An age above 125 years is taken for a typing error.")] LeeftijdTooHigh,
    [Reason("J-17", "An age band is ten years, as 80–89, or 90+.")] LeeftijdsbandForm,
    [Reason("B.9", "A term has at least one day.")] TermijnNotPositive,
    [Reason("H.7", "A number of working days is not negative.")] WerkdagenNegative,
    [Reason("B-30", "The notice of default came before the term was over, or after the day asked about.")] DwangsomOrder,

    [Reason("0.3", "A norm is a number or a text, not nothing.")] NormValueMissing,
    [Reason("0.3", "The norm holds another kind of value than asked for.")] NormOtherKind,
    [Reason("0.3", "A norm names the rule it comes from.")] NormSourceMissing,
    [Reason("0.3", "No norm is known for this date.")] NormMissing,
    [Reason("0.3", "The national norm has a gap in time.")] NormGap,
    [Reason("0.3", "Two norms hold at the same time.")] NormOverlap,
    [Reason("0.3", "A gemeente may not depart from this norm.")] NormNotFree,
    [Reason("0.3", "A gemeente may only set this norm lower than the national one.")] NormOnlyLower,
    [Reason("0.3", "A gemeente may only set this norm higher than the national one.")] NormOnlyHigher,

    [Reason("F.16", "The yearly wage is more than 0 and at most 250,000 euro.")] OpbouwJaarloon,
    [Reason("F.16", "The employer charges are 0 to 100 percent.")] OpbouwWerkgeverslasten,
    [Reason("F.16", "The productive hours are 1 to 2,080 a year.")] OpbouwProductieveUren,
    [Reason("F.16", "Travel and training are 0 to 100 euro an hour.")] OpbouwReisEnOpleiding,
    [Reason("F.16", "The overhead is 0 to 100 percent.")] OpbouwOverhead,
    [Reason("F.16", "The municipal obligations are 0 to 100 euro an hour.")] OpbouwGemeentelijkeEisen,
    [Reason("F.16", "The indexation is -10 to 25 percent.")] OpbouwIndexatie,
    [Reason("CS 3.2", "The shares of labour and material are 0 to 100 percent.")] IndexatieShare,

    [Reason("E-AUC-07", "The ceiling lies below the floor.")] PrijsCeilingBelowFloor,
    [Reason("E-19", "The price lies below the floor.")] PrijsBelowFloor,
    [Reason("E-AUC-07", "The price lies above the ceiling.")] PrijsAboveCeiling,
    [Reason("E-AUC-08", "There is at least one criterion.")] WegingEmpty,
    [Reason("E-AUC-08", "A weight is more than 0 and at most 100, with at most two decimals.")] WegingWeight,
    [Reason("E-AUC-08", "Two criteria have the same code, or one has none.")] WegingCode,
    [Reason("E-AUC-08", "The weights do not sum to 100.")] WegingSum,
    [Reason("E-AUC-08", "The price weighs more than is allowed.")] WegingPriceTooHeavy,
    [Reason("E-AUC-08", "There is at most one price criterion and one criterion of the inwoner.")] WegingDouble,
    [Reason("E-AUC-08", "Points are missing for a criterion, or given for an unknown one.")] WegingPointsMissing,
    [Reason("E-AUC-08", "Points are 0 to 10.")] WegingPointsRange,
}
