using System.Globalization;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>What Aanbieders refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal NaamMissing { get; } = new(typeof(Teksten), "NaamOntbreekt", "G-20", Field: "naam");

    public static Refusal KvkStrange { get; } = new(typeof(Teksten), "KvkVreemd", "E-15", Field: "kvk");

    public static Refusal KvkKnown { get; } = new(typeof(Teksten), "KvkBekend", "E-15", 409, "kvk");

    public static Refusal AgbStrange { get; } = new(typeof(Teksten), "AgbVreemd", "H.2", Field: "agbCode");

    public static Refusal PlaatsMissing { get; } = new(typeof(Teksten), "PlaatsOntbreekt", "E-OH-02", Field: "plaats");

    public static Refusal MedewerkersOutOfRange { get; } = new(typeof(Teksten), "MedewerkersBuitenBereik", "G-50", Field: "medewerkers");

    public static Refusal ProfielLength { get; } = new(typeof(Teksten), "ProfielLengte", "E-OH-02", Field: "profiel");

    public static Refusal EmailStrange { get; } = new(typeof(Teksten), "EmailVreemd", "E-OH-02", Field: "email");

    public static Refusal TelefoonStrange { get; } = new(typeof(Teksten), "TelefoonVreemd", "E-OH-02", Field: "telefoon");

    public static Refusal TalenTooLong { get; } = new(typeof(Teksten), "TalenTeLang", "E-OH-02", Field: "talen");

    public static Refusal GebiedUnknown { get; } = new(typeof(Teksten), "GebiedOnbekend", "E-OH-14", Field: "gebieden");

    public static Refusal PlekkenOutOfRange { get; } = new(typeof(Teksten), "PlekkenBuitenBereik", "E-OH-14", Field: "plekken");

    public static Refusal WachttijdOutOfRange { get; } = new(typeof(Teksten), "WachttijdBuitenBereik", "E-OH-14", Field: "wachttijdDagen");

    public static Refusal NotAdmitted { get; } = new(typeof(Teksten), "NietToegelaten", "E-OH-01", Field: "product");

    public static Refusal SamenwerkingMissing { get; } = new(typeof(Teksten), "SamenwerkingOntbreekt", "E-21", Field: "samenwerking");

    public static Refusal ProductCode { get; } = new(typeof(Teksten), "ProductCode", "H.4", Field: "code");

    public static Refusal ProductNaam { get; } = new(typeof(Teksten), "ProductNaam", "H.4", Field: "naam");

    public static Refusal ProductCategorie { get; } = new(typeof(Teksten), "ProductCategorie", "H.4", Field: "categorie");

    public static Refusal ProductEenheid { get; } = new(typeof(Teksten), "ProductEenheid", "H.4", Field: "eenheid");

    public static Refusal ProductOverlaps { get; } = new(typeof(Teksten), "ProductOverlapt", "E-OH-08", 409, "van");

    public static Refusal ProductFixed { get; } = new(typeof(Teksten), "ProductStaatVast", "E-OH-08", 409);

    public static Refusal FirstDayMissing { get; } = new(typeof(Teksten), "EersteDagOntbreekt", "0.3", Field: "van");

    public static Refusal LastDayBeforeFirst { get; } = new(typeof(Teksten), "LaatsteDagEerder", "0.3", Field: "tot");

    public static Refusal TariefMissing { get; } = new(typeof(Teksten), "TariefOntbreekt", "E-19", Field: "tarief");

    public static Refusal PlafondBelowTarief { get; } = new(typeof(Teksten), "PlafondOnderTarief", "E-AUC-07", Field: "plafond");

    public static Refusal RechtsvormMissing { get; } = new(typeof(Teksten), "RechtsvormOntbreekt", "E-AUC-02", Field: "rechtsvorm");

    public static Refusal WeightInOpenHuis { get; } = new(typeof(Teksten), "GewichtBijOpenHuis", "E.17", Field: "prijsgewicht");

    public static Refusal PrijsgewichtOutOfRange { get; } = new(typeof(Teksten), "PrijsgewichtBuitenBereik", "E-11", Field: "prijsgewicht");

    public static Refusal BetaaldeUren { get; } = new(typeof(Teksten), "BetaaldeUren", "F.16", Field: "betaaldeUren");

    public static Refusal UrenPerEenheid { get; } = new(typeof(Teksten), "UrenPerEenheid", "F.16", Field: "urenPerEenheid");

    public static Refusal LegalEisLeftOut { get; } = new(typeof(Teksten), "WettelijkeEisWeggelaten", "G.2", Field: "eisen");

    public static Refusal InstroomPeriod { get; } = new(typeof(Teksten), "InstroomPeriode", "E-OH-03", Field: "instroomTot");

    public static Refusal InstroomClosed { get; } = new(typeof(Teksten), "InstroomGesloten", "E-OH-03", 409);

    public static Refusal ProductenMissing { get; } = new(typeof(Teksten), "ProductenOntbreken", "E-OH-01", Field: "producten");

    public static Refusal ToelatingRunning { get; } = new(typeof(Teksten), "ToelatingLoopt", "E-OH-01", 409, "producten");

    public static Refusal EisUnanswered { get; } = new(typeof(Teksten), "EisOnbeantwoord", "G-20", Field: "antwoorden");

    public static Refusal EisNotMet { get; } = new(typeof(Teksten), "EisNietVoldaan", "E-OH-04", Field: "antwoorden");

    public static Refusal BewijsMissing { get; } = new(typeof(Teksten), "BewijsOntbreekt", "G-20", Field: "antwoorden");

    public static Refusal ToelatingNotWaiting { get; } = new(typeof(Teksten), "ToelatingWachtNiet", "E-15", 409);

    public static Refusal AanvullenTooLate { get; } = new(typeof(Teksten), "AanvullenTeLaat", "E-15", 409);

    public static Refusal ToelatingDecided { get; } = new(typeof(Teksten), "ToelatingBeslist", "E-OH-01", 409);

    public static Refusal EisUntested { get; } = new(typeof(Teksten), "EisNietGetoetst", "E-OH-06", Field: "oordelen");

    public static Refusal OordeelWithoutReason { get; } = new(typeof(Teksten), "OordeelZonderReden", "E-OH-06", Field: "oordelen");

    public static Refusal MustAdmit { get; } = new(typeof(Teksten), "MoetToelaten", "E-OH-01", Field: "besluit");

    public static Refusal MayNotAdmit { get; } = new(typeof(Teksten), "MagNietToelaten", "E-OH-04", Field: "besluit");

    public static Refusal HasBelang { get; } = new(typeof(Teksten), "HeeftBelang", "E-36", 403);

    public static Refusal BelangOnlyOfficials { get; } = new(typeof(Teksten), "BelangAlleenAmbtenaar", "E-36", 403);

    public static Refusal BelangAanbieder { get; } = new(typeof(Teksten), "BelangAanbieder", "E-36", Field: "aanbieder");

    public static Refusal BelangKnown { get; } = new(typeof(Teksten), "BelangBekend", "E-36", 409, "aanbieder");

    public static Refusal ZeggenschapOwn { get; } = new(typeof(Teksten), "ZeggenschapEigen", "E-34", Field: "kvk");

    public static Refusal ZeggenschapTwice { get; } = new(typeof(Teksten), "ZeggenschapDubbel", "E-34", Field: "nummers");

    public static Refusal ZeggenschapTooMany { get; } = new(typeof(Teksten), "ZeggenschapTeVeel", "E-34", 422, "nummers", ZeggenschapIsPlain.MaxNummers);

    public static Refusal WerkwijzeMissing { get; } =
        new(typeof(Teksten), "WerkwijzeOntbreekt", "E-34", 422, "werkwijze", ZeggenschapIsPlain.MinWerkwijze, ZeggenschapIsPlain.MaxWerkwijze);

    public static Refusal VermeldingBron { get; } = new(typeof(Teksten), "VermeldingBron", "E-34", Field: "bron");

    public static Refusal VermeldingKnown { get; } = new(typeof(Teksten), "VermeldingBekend", "E-34", 409, "kvk");

    public static Refusal VermeldingMissing { get; } = new(typeof(Teksten), "VermeldingOntbreekt", "E-34", Field: "vermelding");

    public static Refusal VermeldingReden { get; } = new(typeof(Teksten), "VermeldingReden", "E-34", Field: "reden");

    /// <summary>A cost element outside its sensible range, by the reason that Waarden gives.</summary>
    public static IReadOnlyDictionary<ValueRefusal, Refusal> Kostenelement { get; } = new Dictionary<ValueRefusal, Refusal>
    {
        [ValueRefusal.OpbouwJaarloon] = new(typeof(Teksten), "Jaarloon", "F.16", Field: "jaarloon"),
        [ValueRefusal.OpbouwWerkgeverslasten] = new(typeof(Teksten), "Werkgeverslasten", "F.16", Field: "werkgeverslasten"),
        [ValueRefusal.OpbouwProductieveUren] = new(typeof(Teksten), "ProductieveUren", "F.16", Field: "productieveUren"),
        [ValueRefusal.OpbouwReisEnOpleiding] = new(typeof(Teksten), "ReisEnOpleiding", "F.16", Field: "reisEnOpleiding"),
        [ValueRefusal.OpbouwOverhead] = new(typeof(Teksten), "Overhead", "F.16", Field: "overhead"),
        [ValueRefusal.OpbouwGemeentelijkeEisen] = new(typeof(Teksten), "GemeentelijkeEisen", "F.16", Field: "gemeentelijkeEisen"),
        [ValueRefusal.OpbouwIndexatie] = new(typeof(Teksten), "Indexatie", "F.16", Field: "indexatie"),
    };

    public static Refusal TariefBelowFloor(decimal bodem) =>
        new(typeof(Teksten), "TariefOnderBodem", "E-19", 422, "tarief", bodem.ToString("0.00", CultureInfo.CurrentCulture));
}
