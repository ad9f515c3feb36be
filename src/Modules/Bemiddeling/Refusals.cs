using Platform;

namespace Bemiddeling;

/// <summary>What Bemiddeling refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    /// <summary>Shortest text that counts as a reason.</summary>
    public const int MinimumReden = 20;

    public static Refusal StandNietGoed { get; } = new(typeof(Teksten), "StandNietGoed", "E.2", 409);

    public static Refusal VoorzieningNietOpen { get; } = new(typeof(Teksten), "VoorzieningNietOpen", "B-26", 409);

    public static Refusal SpoedNietOpMarkt { get; } = new(typeof(Teksten), "SpoedNietOpMarkt", "B-32", 409);

    public static Refusal RechtsvormOnbepaald { get; } = new(typeof(Teksten), "RechtsvormOnbepaald", "E-AUC-02", 409);

    public static Refusal ClientKiestGeenVraag { get; } = new(typeof(Teksten), "ClientKiestGeenVraag", "E-OH-07", 409);

    public static Refusal RouteOntbreekt { get; } = new(typeof(Teksten), "RouteOntbreekt", "E.17", Field: "route");

    public static Refusal RouteNietToegestaan { get; } = new(typeof(Teksten), "RouteNietToegestaan", "E.17", 409, "route");

    public static Refusal VraagLooptAl { get; } = new(typeof(Teksten), "VraagLooptAl", "E-30", 409);

    public static Refusal HerhalingGeblokkeerd { get; } = new(typeof(Teksten), "HerhalingGeblokkeerd", "E-32", 409);

    public static Refusal SituatieOntbreekt { get; } = new(typeof(Teksten), "SituatieOntbreekt", "J-17", Field: "situaties");

    public static Refusal KeuzeOnbekend { get; } = new(typeof(Teksten), "KeuzeOnbekend", "J-17");

    public static Refusal ResultaatOntbreekt { get; } = new(typeof(Teksten), "ResultaatOntbreekt", "E-03", Field: "resultaten");

    public static Refusal GewichtenNiet100 { get; } = new(typeof(Teksten), "GewichtenNiet100", "E-AUC-08", Field: "gewichten");

    public static Refusal KwaliteitOntbreekt { get; } = new(typeof(Teksten), "KwaliteitOntbreekt", "E-11", Field: "gewichten");

    public static Refusal InstemmingOntbreekt { get; } = new(typeof(Teksten), "InstemmingOntbreekt", "E-AUC-04", 409);

    public static Refusal HandtekeningOntbreekt { get; } = new(typeof(Teksten), "HandtekeningOntbreekt", "E-AUC-04", Field: "ondertekend");

    public static Refusal LezingOntbreekt { get; } = new(typeof(Teksten), "LezingOntbreekt", "J-18", Field: "gelezen");

    public static Refusal VondstVerouderd { get; } = new(typeof(Teksten), "VondstVerouderd", "E-AUC-05", 409);

    public static Refusal VoorstelOntbreekt { get; } = new(typeof(Teksten), "VoorstelOntbreekt", "E-AUC-05", Field: "tekst");

    public static Refusal EigenWoordenOntbreken { get; } = new(typeof(Teksten), "EigenWoordenOntbreken", "E-AUC-05", Field: "tekst");

    public static Refusal BesluitenOntbreken { get; } = new(typeof(Teksten), "BesluitenOntbreken", "E-AUC-05");

    public static Refusal AfwijsredenOntbreekt { get; } = new(typeof(Teksten), "AfwijsredenOntbreekt", "E-AUC-05", 422, "reden", DismissalHasReason.Minimum);

    public static Refusal TegenlezingReden { get; } = new(typeof(Teksten), "TegenlezingReden", "J-18", 422, "reden", DismissalHasReason.Minimum);

    public static Refusal AkkoordOntbreekt { get; } = new(typeof(Teksten), "AkkoordOntbreekt", "J-18", Field: "akkoord");

    public static Refusal TegenlezerIsZelf { get; } = new(typeof(Teksten), "TegenlezerIsZelf", "J-18", 403);

    public static Refusal GebiedOnbekend { get; } = new(typeof(Teksten), "GebiedOnbekend", "E-AUC-05", Field: "gebied");

    public static Refusal TekstTeGroot { get; } = new(typeof(Teksten), "TekstTeGroot", "RFC 9110 §15.5.14", 413, "tekst", AnonimiseTekst.Maximum / 1024);

    public static Refusal DossierOnleesbaar(string veld) => new(typeof(Teksten), "DossierOnleesbaar", "RFC 9457", 422, veld, veld);

    public static Refusal InwonersOngeldig { get; } = new(typeof(Teksten), "InwonersOngeldig", "RFC 9457", Field: "inwoners");

    public static Refusal TekstVeranderd { get; } = new(typeof(Teksten), "TekstVeranderd", "E-AUC-04", 409);

    public static Refusal PlafondOnderBodem { get; } = new(typeof(Teksten), "PlafondOnderBodem", "E-AUC-07", 409);

    public static Refusal AlVerlengd { get; } = new(typeof(Teksten), "AlVerlengd", "E-AUC-10", 409);

    public static Refusal RedenOntbreekt { get; } = new(typeof(Teksten), "RedenOntbreekt", "E-31", 422, "toelichting", MinimumReden);

    public static Refusal TweedePersoonNodig { get; } = new(typeof(Teksten), "TweedePersoonNodig", "E-31", 409);

    public static Refusal RondeGesloten { get; } = new(typeof(Teksten), "RondeGesloten", "E-AUC-10", 409);

    public static Refusal NietToegelaten { get; } = new(typeof(Teksten), "NietToegelaten", "E-AUC-01", 409);

    public static Refusal OfferteAlIngediend { get; } = new(typeof(Teksten), "OfferteAlIngediend", "E-AUC-06", 409);

    public static Refusal PrijsOntbreekt { get; } = new(typeof(Teksten), "PrijsOntbreekt", "E-AUC-06", Field: "prijs");

    public static Refusal AandelenTeVeel { get; } = new(typeof(Teksten), "AandelenTeVeel", "E-AUC-06", Field: "aandeelNetwerk");

    public static Refusal VerklaringOntbreekt { get; } = new(typeof(Teksten), "VerklaringOntbreekt", "E-36", Field: "geenBelang");

    public static Refusal BelangAanwezig { get; } = new(typeof(Teksten), "BelangAanwezig", "E-36", 403);

    public static Refusal ScoreOntbreekt { get; } = new(typeof(Teksten), "ScoreOntbreekt", "E-AUC-08");

    public static Refusal BeoordelingOnvolledig { get; } = new(typeof(Teksten), "BeoordelingOnvolledig", "E-AUC-08", 409);

    public static Refusal OordeelOntbreekt { get; } = new(typeof(Teksten), "OordeelOntbreekt", "E-AUC-08", 409);

    public static Refusal OpenerIsBeoordelaar { get; } = new(typeof(Teksten), "OpenerIsBeoordelaar", "E-12", 403);

    public static Refusal OpenerIsConsulent { get; } = new(typeof(Teksten), "OpenerIsConsulent", "E-12", 403);

    public static Refusal OpenerTweemaal { get; } = new(typeof(Teksten), "OpenerTweemaal", "E-12", 409);

    public static Refusal NietsGekozen { get; } = new(typeof(Teksten), "NietsGekozen", "E-12", Field: "vragen");

    public static Refusal KeuzeGeweigerd { get; } = new(typeof(Teksten), "KeuzeGeweigerd", "E-AUC-08", 409, "offerte");

    public static Refusal GetuigeOntbreekt { get; } = new(typeof(Teksten), "GetuigeOntbreekt", "E-AUC-08", Field: "getuige");

    public static Refusal GetuigeIsBeoordelaar { get; } = new(typeof(Teksten), "GetuigeIsBeoordelaar", "E-AUC-08", 409, "getuige");

    public static Refusal BesluitDoorConsulent { get; } = new(typeof(Teksten), "BesluitDoorConsulent", "B.1", 403);

    public static Refusal AanbiederNietToegelaten { get; } = new(typeof(Teksten), "AanbiederNietToegelaten", "E-OH-01", 409, "aanbieder");

    public static Refusal AanbiederVol { get; } = new(typeof(Teksten), "AanbiederVol", "E-OH-14", 409, "aanbieder");

    public static Refusal AanbiederAlGekozen { get; } = new(typeof(Teksten), "AanbiederAlGekozen", "E-30", 409, "aanbieder");

    public static Refusal OverstapRedenOntbreekt { get; } = new(typeof(Teksten), "OverstapRedenOntbreekt", "E-OH-11", Field: "reden");

    public static Refusal GrondPastNiet { get; } = new(typeof(Teksten), "GrondPastNiet", "E.17", 409, "grond");

    public static Refusal ToelichtingTeLang { get; } = new(typeof(Teksten), "ToelichtingTeLang", "J-17", 422, "toelichting", VraagInhoud.MaxToelichting);

    public static Refusal ResultaatTeLang { get; } =
        new(typeof(Teksten), "ResultaatTeLang", "J-17", 422, "resultaten", VraagInhoud.MaxResultaten, VraagInhoud.MaxResultaat);

    public static Refusal RijVol { get; } = new(typeof(Teksten), "RijVol", "E-AUC-10", 503);

    public static Refusal GeenBewijs { get; } = new(typeof(Teksten), "GeenBewijs", "E-12", Field: "ontvangst");

    public static Refusal HerzieningWasEr { get; } = new(typeof(Teksten), "HerzieningWasEr", "E-AUC-07", 409);

    public static Refusal HerzieningGedaan { get; } = new(typeof(Teksten), "HerzieningGedaan", "E-AUC-07", 409);

    public static Refusal NietsHerzien { get; } = new(typeof(Teksten), "NietsHerzien", "E-AUC-07", 422, "wat");

    public static Refusal HerzieningToelichting { get; } = new(typeof(Teksten), "HerzieningToelichting", "E-AUC-07", 422, "toelichting");

    public static Refusal InlichtingTekst { get; } = new(typeof(Teksten), "InlichtingTekst", "E-AUC-20", 422, "tekst");

    public static Refusal InlichtingAntwoord { get; } = new(typeof(Teksten), "InlichtingAntwoord", "E-AUC-20", 422, "antwoord");

    public static Refusal InlichtingHerkenbaar { get; } = new(typeof(Teksten), "InlichtingHerkenbaar", "E-AUC-05", 409, "antwoord");

    public static Refusal AntwoordHerkenbaar { get; } = new(typeof(Teksten), "AntwoordHerkenbaar", "E-AUC-05", 422, "antwoord");

    public static Refusal VragenTermijn { get; } = new(typeof(Teksten), "VragenTermijn", "E-AUC-21", 409);

    public static Refusal GestanddoeningVoorbij { get; } = new(typeof(Teksten), "GestanddoeningVoorbij", "E-AUC-06", 409);

    public static Refusal StoringOnjuist(int dagen) => new(typeof(Teksten), "StoringOnjuist", "ADR 10", 422, "tot", dagen);

    public static Refusal KennismakingWasEr { get; } = new(typeof(Teksten), "KennismakingWasEr", "E-AUC-09", 409);

    public static Refusal KennismakingVoorbij { get; } = new(typeof(Teksten), "KennismakingVoorbij", "E-AUC-09", 409);

    public static Refusal KennismakingTermijn { get; } = new(typeof(Teksten), "KennismakingTermijn", "E-AUC-09", 409);

    public static Refusal VormOntbreekt { get; } = new(typeof(Teksten), "VormOntbreekt", "E-AUC-09", Field: "vorm");

    public static Refusal PlekOntbreekt { get; } = new(typeof(Teksten), "PlekOntbreekt", "E-AUC-09", Field: "plek");

    public static Refusal SamenvattingTekst { get; } =
        new(typeof(Teksten), "SamenvattingTekst", "E-AUC-09", 422, "samenvatting", Kennismaking.MinSamenvatting, Kennismaking.MaxSamenvatting);

    public static Refusal GeheimhoudingOntbreekt { get; } = new(typeof(Teksten), "GeheimhoudingOntbreekt", "E-AUC-09", Field: "geheimhouding");

    public static Refusal BelnummerOntbreekt { get; } = new(typeof(Teksten), "BelnummerOntbreekt", "E-AUC-09", Field: "telefoon");

    public static Refusal GesprekOntbreekt { get; } = new(typeof(Teksten), "GesprekOntbreekt", "E-AUC-09", Field: "gesprek");

    public static Refusal GesprekVerleden { get; } = new(typeof(Teksten), "GesprekVerleden", "E-AUC-09", Field: "gesprek");

    public static Refusal GesprekOverlapt { get; } = new(typeof(Teksten), "GesprekOverlapt", "E-AUC-09", Field: "gesprek");

    public static Refusal KennismakingTeVeel(int maximum) => new(typeof(Teksten), "KennismakingTeVeel", "E-AUC-09", 422, "offertes", maximum);

    public static Refusal KennismakingTeLaat(string geldigTot) => new(typeof(Teksten), "KennismakingTeLaat", "E-AUC-06", 409, "gesprek", geldigTot);

    public static Refusal PrijsDecimalen { get; } = new(typeof(Teksten), "PrijsDecimalen", "E-AUC-06", Field: "prijs");

    public static Refusal SignaalOnbeoordeeld { get; } = new(typeof(Teksten), "SignaalOnbeoordeeld", "E-34", 409);

    public static Refusal SignaalNietGehoord { get; } = new(typeof(Teksten), "SignaalNietGehoord", "E-34", 409, "oordeel");

    public static Refusal SignaalOordeelOntbreekt { get; } = new(typeof(Teksten), "SignaalOordeelOntbreekt", "E-34", Field: "oordeel");

    public static Refusal SignaalTweedePersoon { get; } = new(typeof(Teksten), "SignaalTweedePersoon", "E-34", 409);

    public static Refusal ToelichtingNoemtPrijs { get; } = new(typeof(Teksten), "ToelichtingNoemtPrijs", "E-12", 422, "tekst");

    public static Refusal ToelichtingTeLaat { get; } = new(typeof(Teksten), "ToelichtingTeLaat", "E-34", 409, "tekst");

    public static Refusal PrijsTeZwaar(decimal maximum) => new(typeof(Teksten), "PrijsTeZwaar", "E-AUC-08", 422, "gewichten", maximum);

    public static Refusal GebiedTeKlein(int minimum) => new(typeof(Teksten), "GebiedTeKlein", "E-AUC-05", 409, null, minimum);

    public static Refusal TekstHerkenbaar(string veld, int aantal) => new(typeof(Teksten), "TekstHerkenbaar", "E-AUC-05", 422, veld, aantal);

    public static Refusal TeWeinigMensen(int k, int drempel) => new(typeof(Teksten), "TeWeinigMensen", "J-18", 422, "toelichting", k, drempel);

    public static Refusal TegenlezingNodig(int aantal) => new(typeof(Teksten), "TegenlezingNodig", "J-18", 409, null, aantal);

    public static Refusal PlanHerkenbaar(IReadOnlyList<string> velden) => new Refusal(typeof(Teksten), "PlanHerkenbaar", "E-AUC-05").At(velden);

    public static Refusal PlanNoemtPrijs(IReadOnlyList<string> velden) => new Refusal(typeof(Teksten), "PlanNoemtPrijs", "E-12").At(velden);

    public static Refusal PlanOnvolledig(IReadOnlyList<string> velden) => new Refusal(typeof(Teksten), "PlanOnvolledig", "E-AUC-06").At(velden);

    public static Refusal TekstTeLang(string veld, int maximum) => new(typeof(Teksten), "TekstTeLang", "E-AUC-13", 422, veld, maximum);

    public static Refusal StartVoorbij(DateOnly einde) => new(typeof(Teksten), "StartVoorbij", "E-AUC-06", 422, "start", einde);

    public static Refusal UrenTeWeinig(decimal minimum) => new(typeof(Teksten), "UrenTeWeinig", "B-26", 422, "uren", minimum);

    public static Refusal OnderBodem(decimal bodem, Bedragenlijst opbouw) => new(typeof(Teksten), "OnderBodem", "E-19", 422, "prijs", bodem, opbouw);

    public static Refusal BovenPlafond(decimal plafond) => new(typeof(Teksten), "BovenPlafond", "E-AUC-07", 422, "prijs", plafond);
}
