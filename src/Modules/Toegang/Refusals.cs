using Platform;

namespace Toegang;

/// <summary>What Toegang refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal HulpvraagMissing { get; } = new(typeof(Teksten), "HulpvraagOntbreekt", "B-01", Field: "hulpvraag");
    public static Refusal GemeenteUnknown { get; } = new(typeof(Teksten), "GemeenteOnbekend", "B-01", Field: "gemeente");
    public static Refusal WijkUnknown { get; } = new(typeof(Teksten), "WijkOnbekend", "B-01", Field: "wijkcode");
    public static Refusal NameMissing { get; } = new(typeof(Teksten), "NaamOntbreekt", "B-01", Field: "achternaam");
    public static Refusal AddressMissing { get; } = new(typeof(Teksten), "AdresOntbreekt", "B-01", Field: "straat");
    public static Refusal PostcodeWrong { get; } = new(typeof(Teksten), "PostcodeOnjuist", "B-01", Field: "postcode");
    public static Refusal BsnWrong { get; } = new(typeof(Teksten), "BsnOnjuist", "J-05", Field: "bsn");
    public static Refusal BirthInFuture { get; } = new(typeof(Teksten), "GeboortedatumOnjuist", "B-01", Field: "geboren");
    public static Refusal ContactMissing { get; } = new(typeof(Teksten), "ContactOntbreekt", "B-01", Field: "telefoon");
    public static Refusal RelatieMissing { get; } = new(typeof(Teksten), "RelatieOntbreekt", "B-01", Field: "relatie");
    public static Refusal KanaalMissing { get; } = new(typeof(Teksten), "KanaalOntbreekt", "B-01", Field: "kanaal");
    public static Refusal NotForAnother { get; } = new(typeof(Teksten), "NietNamensEenAnder", "J-16", 403);
    public static Refusal ZaakClosed { get; } = new(typeof(Teksten), "ZaakAfgesloten", "B.1", 409);
    public static Refusal SpoedNeedsReason { get; } = new(typeof(Teksten), "SpoedZonderReden", "B-32", Field: "spoedReden");
    public static Refusal SpoedNotDeclared { get; } = new(typeof(Teksten), "GeenSpoed", "B-32", 409);
    public static Refusal LiftingNeedsReason { get; } = new(typeof(Teksten), "WachtReden", "B-32", Field: "wachtReden");
    public static Refusal TeamUnknown { get; } = new(typeof(Teksten), "TeamOnbekend", "J-15", Field: "team");
    public static Refusal TeamIsSame { get; } = new(typeof(Teksten), "TeamHetzelfde", "J-15", 409, "team");
    public static Refusal HandingOverNeedsReason { get; } = new(typeof(Teksten), "OverdrachtReden", "J-15", Field: "teamReden");
    public static Refusal GroundMissing { get; } = new(typeof(Teksten), "GrondOntbreekt", "B.1", Field: "grond");
    public static Refusal ClosingNeedsExplanation { get; } = new(typeof(Teksten), "AfsluitingZonderToelichting", "B-27", Field: "toelichting");
    public static Refusal MaatwerkStillInPlan { get; } = new(typeof(Teksten), "MaatwerkNogInPlan", "B-23", Field: "grond");
    public static Refusal NothingEndedYet { get; } = new(typeof(Teksten), "NogGeenOndersteuning", "B.1", Field: "grond");
    public static Refusal NothingSolvedYet { get; } = new(typeof(Teksten), "NogNietsOpgelost", "D-02", Field: "grond");
    public static Refusal NoodtoegangNeedsReason { get; } = new(typeof(Teksten), "NoodtoegangZonderReden", "J-15", Field: "reden");
    public static Refusal NoodtoegangNotNeeded { get; } = new(typeof(Teksten), "NoodtoegangNietNodig", "J-15", 409);
    public static Refusal OwnNoodtoegang { get; } = new(typeof(Teksten), "EigenNoodtoegang", "J-15", 409);
    public static Refusal JudgementMissing { get; } = new(typeof(Teksten), "OordeelOntbreekt", "J-15", Field: "oordeel");
    public static Refusal DateInFuture { get; } = new(typeof(Teksten), "DatumInToekomst", "0.3");
    public static Refusal DocumentMissing { get; } = new(typeof(Teksten), "DocumentOntbreekt", "B-06", Field: "document");
    public static Refusal SupportNotPointedOut { get; } = new(typeof(Teksten), "OndersteuningNietGenoemd", "B-03", Field: "gewezenInwoner");
    public static Refusal SupportNotPointedOutToCarer { get; } = new(typeof(Teksten), "OndersteuningNietGenoemdNaaste", "B-03", Field: "gewezenMantelzorger");
    public static Refusal PersoonlijkPlanEmpty { get; } = new(typeof(Teksten), "PersoonlijkPlanLeeg", "B-04", Field: "tekst");
    public static Refusal PlanStandMissing { get; } = new(typeof(Teksten), "PersoonlijkPlanKeuze", "B-04", Field: "stand");
    public static Refusal PersoonlijkPlanTooLate { get; } = new(typeof(Teksten), "PersoonlijkPlanTeLaat", "B-05", 409);
    public static Refusal OnderzoekAlreadyStarted { get; } = new(typeof(Teksten), "OnderzoekLoopt", "B.1", 409);
    public static Refusal OnderzoekNotStarted { get; } = new(typeof(Teksten), "OnderzoekNietBegonnen", "B-03", 409);
    public static Refusal WishUnanswered { get; } = new(typeof(Teksten), "WensZonderAntwoord", "B-05");
    public static Refusal PgbNotExplained { get; } = new(typeof(Teksten), "PgbNietUitgelegd", "B-11");
    public static Refusal IdentityNotEstablished { get; } = new(typeof(Teksten), "IdentiteitNietVastgesteld", "B-06");
    public static Refusal VerslagNotIssued { get; } = new(typeof(Teksten), "VerslagNietVerstrekt", "B-12", 409);
    public static Refusal AnswerMissing { get; } = new(typeof(Teksten), "AntwoordOntbreekt", "B-12", Field: "akkoord");
    public static Refusal CorrectionMissing { get; } = new(typeof(Teksten), "VerbeteringOntbreekt", "B-12", Field: "tekst");
    public static Refusal DomeinMissing { get; } = new(typeof(Teksten), "DomeinOntbreekt", "C-01", Field: "domein");
    public static Refusal DomeinAlreadyOpen { get; } = new(typeof(Teksten), "DomeinAlOpen", "C-01", 409, Field: "domein");
    public static Refusal DomeinNeedsReason { get; } = new(typeof(Teksten), "DomeinZonderReden", "C-25", Field: "reden");
    public static Refusal NiveauRange { get; } = new(typeof(Teksten), "NiveauOnjuist", "C-01", Field: "niveau");
    public static Refusal TrainingMissing { get; } = new(typeof(Teksten), "TrainingOntbreekt", "C-04", Field: "training");
    public static Refusal InformatieTooOld { get; } = new(typeof(Teksten), "InformatieTeOud", "C-02", Field: "informatieVan");
    public static Refusal ActiviteitUnknown { get; } = new(typeof(Teksten), "ActiviteitOnbekend", "B-26", Field: "activiteit");
    public static Refusal MinutenRange { get; } = new(typeof(Teksten), "MinutenOnjuist", "B-26", Field: "minuten");
    public static Refusal KeerRange { get; } = new(typeof(Teksten), "KeerOnjuist", "B-26", Field: "keer");
    public static Refusal CategorieMissing { get; } = new(typeof(Teksten), "CategorieOntbreekt", "B-26", Field: "categorie");
    public static Refusal DoelMissing { get; } = new(typeof(Teksten), "DoelOntbreekt", "D.2", Field: "doelTekst");
    public static Refusal DoelInUse { get; } = new(typeof(Teksten), "DoelInGebruik", "D.2", 409);
    public static Refusal ElementNeedsDoel { get; } = new(typeof(Teksten), "ElementZonderDoel", "D.2", Field: "doel");
    public static Refusal TredeMissing { get; } = new(typeof(Teksten), "TredeOntbreekt", "D.1", Field: "trede");
    public static Refusal WatMissing { get; } = new(typeof(Teksten), "WatOntbreekt", "D.2", Field: "wat");
    public static Refusal WieMissing { get; } = new(typeof(Teksten), "WieOntbreekt", "D.2", Field: "wie");
    public static Refusal OmvangMissing { get; } = new(typeof(Teksten), "OmvangOntbreekt", "B-26", Field: "categorie");
    public static Refusal ElementInUse { get; } = new(typeof(Teksten), "ElementInGebruik", "D.2", 409);
    public static Refusal StepImpossible { get; } = new(typeof(Teksten), "StapKanNiet", "D.2", 409, Field: "naar");
    public static Refusal StepNeedsReason { get; } = new(typeof(Teksten), "StapZonderReden", "D-31", Field: "stapReden");
    public static Refusal HelperMustAgree { get; } = new(typeof(Teksten), "HelperNietAkkoord", "D-02", Field: "instemmingOp");
    public static Refusal PlanEmpty { get; } = new(typeof(Teksten), "PlanLeeg", "D.2", 409);
    public static Refusal ObjectionMissing { get; } = new(typeof(Teksten), "BezwaarTegenPlanOntbreekt", "D-12", Field: "toelichting");
    public static Refusal SignatureMissing { get; } = new(typeof(Teksten), "HandtekeningOntbreekt", "D-12", Field: "ondertekendOp");

    public static Refusal PlanTermRuns(DateOnly until) => new(typeof(Teksten), "PersoonlijkPlanTermijnLoopt", "B-04", 422, null, until);

    public static Refusal SectionMissing(string letter) => new(typeof(Teksten), "RubriekOntbreekt", "B-10", 422, $"rubrieken[{letter}]", letter);

    public static Refusal AfwijkingNeedsReason(decimal? norm) => new(typeof(Teksten), "AfwijkingZonderReden", "B-14", 422, "afwijking", norm ?? 0m);

    public static Refusal LadderSkipped(string treden) => new(typeof(Teksten), "LadderOvergeslagen", "D-02", 422, "overgeslagen", treden);
}
