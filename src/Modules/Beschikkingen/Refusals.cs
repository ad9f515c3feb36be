using Platform;

namespace Beschikkingen;

/// <summary>What Beschikkingen refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal ZaakClosed { get; } = new(typeof(Teksten), "ZaakGesloten", "B.1", 409);

    public static Refusal OnderzoekNotDone { get; } = new(typeof(Teksten), "OnderzoekNietKlaar", "B-20", Field: "ontvangen");

    public static Refusal VerslagMissing { get; } = new(typeof(Teksten), "VerslagOntbreekt", "B-21", Field: "wijze");

    public static Refusal AanvraagExists { get; } = new(typeof(Teksten), "AanvraagBestaat", "B-22", 409);

    public static Refusal DateInFuture { get; } = new(typeof(Teksten), "DatumInToekomst", "B-22", Field: "ontvangen");

    public static Refusal DateBeforeMelding { get; } = new(typeof(Teksten), "DatumVoorMelding", "B-20", Field: "ontvangen");

    public static Refusal AanvraagDone { get; } = new(typeof(Teksten), "AanvraagKlaar", "B-29", 409);

    public static Refusal AanvullingRunning { get; } = new(typeof(Teksten), "AanvullingLoopt", "B-29", 409);

    public static Refusal AanvullingUnclear { get; } = new(typeof(Teksten), "AanvullingOnduidelijk", "B-29", Field: "wat");

    public static Refusal AanvullingTooShort { get; } = new(typeof(Teksten), "AanvullingTeKort", "B-29", Field: "uiterlijk");

    public static Refusal AanvullingNotAsked { get; } = new(typeof(Teksten), "AanvullingNietGevraagd", "B-29", 409);

    public static Refusal AanvullingEmpty { get; } = new(typeof(Teksten), "AanvullingLeeg", "B-29", Field: "antwoord");

    public static Refusal AanvullingTooEarly { get; } = new(typeof(Teksten), "AanvullingTeVroeg", "B-29", Field: "op");

    public static Refusal AanvraagMissing { get; } = new(typeof(Teksten), "AanvraagOntbreekt", "B-27", Field: "soort");

    public static Refusal AanvraagIncomplete { get; } = new(typeof(Teksten), "AanvraagOnvolledig", "B-29");

    public static Refusal NotUrgent { get; } = new(typeof(Teksten), "GeenSpoed", "B-32", Field: "soort");

    public static Refusal DraftExists { get; } = new(typeof(Teksten), "ConceptBestaat", "B-26", 409);

    public static Refusal NotInConcept { get; } = new(typeof(Teksten), "GeenConcept", "B-26", 409);

    public static Refusal NotProposed { get; } = new(typeof(Teksten), "NietTerBesluit", "B-26", 409);

    public static Refusal NoVoorziening { get; } = new(typeof(Teksten), "GeenVoorziening", "B-26");

    public static Refusal ElementUndecided { get; } = new(typeof(Teksten), "ElementNietBeslist", "B-26");

    public static Refusal ElementUnknown { get; } = new(typeof(Teksten), "ElementOnbekend", "B-26", Field: "element");

    public static Refusal ProductMissing { get; } = new(typeof(Teksten), "ProductOntbreekt", "B-26", Field: "product");

    public static Refusal ResultaatMissing { get; } = new(typeof(Teksten), "ResultaatOntbreekt", "B-26", Field: "resultaat");

    public static Refusal AardMissing { get; } = new(typeof(Teksten), "AardOntbreekt", "B-26", Field: "aard");

    public static Refusal OmvangMissing { get; } = new(typeof(Teksten), "OmvangOntbreekt", "B-26", Field: "volume");

    public static Refusal OmvangNotInTime { get; } = new(typeof(Teksten), "OmvangNietInTijd", "B-26", Field: "product");

    public static Refusal OmvangUnfit { get; } = new(typeof(Teksten), "OmvangPastNiet", "B-26", Field: "frequentie");

    public static Refusal IngangMissing { get; } = new(typeof(Teksten), "IngangOntbreekt", "B-26", Field: "ingang");

    public static Refusal EindeMissing { get; } = new(typeof(Teksten), "EindeOntbreekt", "B-26", Field: "einde");

    public static Refusal HerbeoordelingMissing { get; } = new(typeof(Teksten), "HerbeoordelingOntbreekt", "B-33", Field: "herbeoordeling");

    public static Refusal MotiveringMissing { get; } = new(typeof(Teksten), "MotiveringOntbreekt", "B-28", Field: "motivering");

    public static Refusal OverwegingenMissing { get; } = new(typeof(Teksten), "OverwegingenOntbreken", "B-28", Field: "overwegingen");

    public static Refusal ZienswijzeMissing { get; } = new(typeof(Teksten), "ZienswijzeOntbreekt", "B-28", Field: "zienswijze");

    public static Refusal BijdrageRedenMissing { get; } = new(typeof(Teksten), "BijdrageRedenOntbreekt", "F-170", Field: "bijdrageReden");

    public static Refusal BijdrageNormMissing(int jaar) => new(typeof(Teksten), "BijdrageNormOntbreekt", "F-170", Args: jaar);

    public static Refusal PgbBedragMissing { get; } = new(typeof(Teksten), "PgbBedragOntbreekt", "B-26", Field: "pgbBedrag");

    public static Refusal PgbBekwaamMissing { get; } = new(typeof(Teksten), "PgbBekwaamOntbreekt", "B-31", Field: "pgbBekwaam");

    public static Refusal PgbWensMissing { get; } = new(typeof(Teksten), "PgbWensOntbreekt", "B-31", Field: "pgbWens");

    public static Refusal PgbKwaliteitMissing { get; } = new(typeof(Teksten), "PgbKwaliteitOntbreekt", "B-31", Field: "pgbKwaliteit");

    public static Refusal PgbBesideZin { get; } = new(typeof(Teksten), "PgbNaastZin", "B-31", Field: "vorm");

    public static Refusal LessThanOnderzoek { get; } = new(typeof(Teksten), "MinderDanOnderzoek", "D-03", Field: "afwijking");

    public static Refusal AanbiederNotAdmitted { get; } = new(typeof(Teksten), "AanbiederNietToegelaten", "E-OH-14", Field: "aanbieder");

    public static Refusal RedenMissing { get; } = new(typeof(Teksten), "RedenOntbreekt", "B-28", Field: "reden");

    public static Refusal BelangDeclared { get; } = new(typeof(Teksten), "BelangGemeld", "E-36", 403);

    public static Refusal SamePerson { get; } = new(typeof(Teksten), "ZelfdePersoon", "B.1", 403);
}
