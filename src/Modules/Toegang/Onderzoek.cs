using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>What became of the persoonlijk plan (B-04).</summary>
internal enum PersoonlijkPlanStand
{
    Open,
    Ingeleverd,
    Afgezien,
}

/// <summary>With which document somebody showed who he is (B-06).</summary>
internal enum PersoonDocument
{
    Paspoort,
    Identiteitskaart,
    Verblijfsdocument,
    Rijbewijs,
}

/// <summary>The statutory onderzoek of a case, from the first preparation to the report (B-02 to B-14).</summary>
internal sealed class Onderzoek : IInDossier, IVersioned
{
    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public OnderzoekVoorbereiding Voorbereiding { get; set; } = new();

    public PersoonlijkPlan PersoonlijkPlan { get; set; } = new(PersoonlijkPlanStand.Open, null, null);

    /// <summary>Sections of the report by letter, a to g (B-10); what is not written yet is absent.</summary>
    public Dictionary<string, string> Rubrieken { get; set; } = [];

    /// <summary>What was done with each wish of the persoonlijk plan (B-05).</summary>
    public List<Wens> Wensen { get; set; } = [];

    /// <summary>Domains of the ZRM that matter here, each opened with a reason; never a total (C-24).</summary>
    public List<ZrmBeeld> Zrm { get; set; } = [];

    /// <summary>The extent in time, activity by activity (B-14).</summary>
    public List<OmvangRegel> Omvang { get; set; } = [];

    /// <summary>The reports that were given, each as it was; the newest last (B-12).</summary>
    public List<Verslag> Verslagen { get; set; } = [];

    public int Versie { get; set; }

    public int MinutenPerWeek => OmvangRegel.Sum(Omvang);

    /// <summary>The minutes a week that the onderzoek found for a category; null when it found none.</summary>
    public int? MinutenVoor(string categorie) =>
        Omvang.Any(r => r.Categorie == categorie) ? OmvangRegel.Sum(Omvang.Where(r => r.Categorie == categorie)) : null;

    /// <summary>Writes down what comes before the onderzoek.</summary>
    public Result<OnderzoekPrepared> Prepare(OnderzoekVoorbereiding voorbereiding, DateOnly vandaag)
    {
        if (DatesAreNotInFuture.Check(vandaag, voorbereiding.Dates()) is { } refusal)
            return refusal;
        if (voorbereiding.IdentiteitOp is not null && voorbereiding.Document is null)
            return Refusals.DocumentMissing;
        Voorbereiding = voorbereiding;
        return new OnderzoekPrepared(Zaak);
    }

    /// <summary>Takes the inwoner's own plan, with its wishes one by one, or his word that he makes none (B-04).</summary>
    public Result<PersoonlijkPlanSettled> Settle(PersoonlijkPlanStand stand, string? tekst, IReadOnlyList<string> wensen, DateOnly op)
    {
        if (stand == PersoonlijkPlanStand.Open)
            return Refusals.PlanStandMissing;
        if (PersoonlijkPlan.Stand == PersoonlijkPlanStand.Ingeleverd && Verslagen.Count > 0)
            return Refusals.PersoonlijkPlanTooLate;
        if (stand == PersoonlijkPlanStand.Ingeleverd && Teksten.IsEmpty(tekst))
            return Refusals.PersoonlijkPlanEmpty;
        PersoonlijkPlan = new PersoonlijkPlan(stand, op, stand == PersoonlijkPlanStand.Ingeleverd ? tekst!.Trim() : null);
        Wensen = [.. wensen.Where(w => !Teksten.IsEmpty(w)).Select((w, i) => new Wens(i + 1, w.Trim(), null))];
        if (stand == PersoonlijkPlanStand.Ingeleverd && Wensen.Count == 0)
            Wensen = [new Wens(1, tekst!.Trim(), null)];
        return new PersoonlijkPlanSettled(Zaak, stand, op);
    }

    /// <summary>Begins the onderzoek when everything that comes before is settled.</summary>
    public Result<OnderzoekStarted> Start(Zaak zaak, DateOnly vandaag, NormTabel normen)
    {
        if (zaak.Status != ZaakStatus.Gemeld)
            return Refusals.OnderzoekAlreadyStarted;
        if (ClientSupportWasPointedOut.Check(Voorbereiding) is { } first)
            return first;
        if (PersoonlijkPlanIsSettled.Check(PersoonlijkPlan, zaak, vandaag, normen) is { } second)
            return second;
        zaak.Status = ZaakStatus.InOnderzoek;
        return new OnderzoekStarted(Zaak);
    }

    /// <summary>Keeps the draft of the report: sections, answers to wishes.</summary>
    public VerslagWritten Write(IReadOnlyDictionary<string, string?> rubrieken, IReadOnlyDictionary<int, string?> antwoorden)
    {
        foreach (var (letter, tekst) in rubrieken.Where(r => Rubriek.Letters.Contains(r.Key)))
        {
            if (Teksten.Clean(tekst) is { } text)
                Rubrieken[letter] = text;
            else
                Rubrieken.Remove(letter);
        }
        Wensen = [.. Wensen.Select(w => antwoorden.TryGetValue(w.Nummer, out var antwoord) ? w with { WatErmeeGedaan = Teksten.Clean(antwoord) } : w)];
        return new VerslagWritten(Zaak);
    }

    /// <summary>Gives the written report to the inwoner (B-12); what was given stays as it was.</summary>
    public Result<VerslagIssued> Issue(Zaak zaak, DateOnly op)
    {
        if (zaak.Status == ZaakStatus.Gemeld)
            return Refusals.OnderzoekNotStarted;
        if (VerslagIsComplete.Check(this) is { } refusal)
            return refusal;
        Verslagen = [.. Verslagen, new Verslag(Verslagen.Count + 1, op, new(Rubrieken), [.. Wensen], [.. Omvang], null)];
        zaak.OnderzoekKlaar ??= op;
        if (zaak.Status == ZaakStatus.InOnderzoek)
            zaak.Status = ZaakStatus.OnderzoekAfgerond;
        return new VerslagIssued(Zaak, op);
    }

    /// <summary>What the inwoner thinks of the newest report.</summary>
    public Result<VerslagAnswered> Answer(bool? akkoord, string? tekst, DateOnly op)
    {
        if (Verslagen.Count == 0)
            return Refusals.VerslagNotIssued;
        if (akkoord is not { } agrees)
            return Refusals.AnswerMissing;
        if (!agrees && Teksten.IsEmpty(tekst))
            return Refusals.CorrectionMissing;
        Verslagen = [.. Verslagen[..^1], Verslagen[^1] with { Reactie = new VerslagReactie(op, agrees, Teksten.Clean(tekst)) }];
        return new VerslagAnswered(Zaak, Verslagen[^1].Nummer, agrees);
    }
}

/// <summary>What comes before the onderzoek, with the day on which it was done.</summary>
internal sealed record OnderzoekVoorbereiding
{
    /// <summary>Free client support was pointed out to the inwoner (B-03).</summary>
    public DateOnly? GewezenInwoner { get; init; }

    /// <summary>Free client support was pointed out to the mantelzorger (B-03).</summary>
    public DateOnly? GewezenMantelzorger { get; init; }

    /// <summary>There is no mantelzorger; asked, not assumed (B-17).</summary>
    public bool GeenMantelzorger { get; init; }

    /// <summary>The inwoner showed who he is (B-06).</summary>
    public DateOnly? IdentiteitOp { get; init; }

    public PersoonDocument? Document { get; init; }

    /// <summary>Possibilities and consequences of a pgb were explained (B-11).</summary>
    public DateOnly? PgbUitgelegd { get; init; }

    public IEnumerable<(string Field, DateOnly? Day)> Dates() =>
    [
        ("gewezenInwoner", GewezenInwoner), ("gewezenMantelzorger", GewezenMantelzorger), ("identiteitOp", IdentiteitOp), ("pgbUitgelegd", PgbUitgelegd),
    ];
}

/// <summary>The inwoner's own plan (B-04).</summary>
internal sealed record PersoonlijkPlan(PersoonlijkPlanStand Stand, DateOnly? Op, string? Tekst);

/// <summary>One wish of the persoonlijk plan, and what was done with it (B-05).</summary>
internal sealed record Wens(int Nummer, string Tekst, string? WatErmeeGedaan);

/// <summary>The sections of the report (B-10); their names are texts.</summary>
internal static class Rubriek
{
    public static IReadOnlyList<string> Letters { get; } = ["a", "b", "c", "d", "e", "f", "g"];
}

/// <summary>A report as it was given.</summary>
internal sealed record Verslag(
    int Nummer,
    DateOnly Op,
    Dictionary<string, string> Rubrieken,
    IReadOnlyList<Wens> Wensen,
    IReadOnlyList<OmvangRegel> Omvang,
    VerslagReactie? Reactie
);

/// <summary>What the inwoner said of a report.</summary>
internal sealed record VerslagReactie(DateOnly Op, bool Akkoord, string? Tekst);

/// <summary>Notes of the conversation, kept while it goes on; not part of the report.</summary>
internal sealed class GesprekNotities : IInDossier, IVersioned
{
    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public string Tekst { get; set; } = "";

    /// <summary>Who was there, in words.</summary>
    public string Aanwezig { get; set; } = "";

    /// <summary>When the conversation was.</summary>
    public DateOnly? Op { get; set; }

    public int Versie { get; set; }
}
