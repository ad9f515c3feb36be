using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What kind of decision.</summary>
internal enum BeschikkingSoort
{
    /// <summary>On an application.</summary>
    Maatwerk,

    /// <summary>Without delay in an urgent case, pending onderzoek and application (B-32).</summary>
    Tijdelijk,
}

/// <summary>Where a decision stands.</summary>
internal enum BeschikkingStatus
{
    /// <summary>Being prepared.</summary>
    Concept,

    /// <summary>Lies with the beslisser.</summary>
    TerBesluit,

    /// <summary>Taken and made known: nothing in it changes any more.</summary>
    Bekendgemaakt,
}

/// <summary>How a decision was made known (Awb 3:41).</summary>
internal enum BeschikkingBekendmaking
{
    Post,
    Uitgereikt,
}

/// <summary>One individual decision in a case: prepared by a consulent, taken by somebody else, made known in a letter (B-26).</summary>
internal sealed class Beschikking : IInDossier, IVersioned
{
    public required BeschikkingId Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required InwonerId Inwoner { get; init; }

    /// <summary>The application it answers; null for a temporary decision.</summary>
    public AanvraagId? Aanvraag { get; init; }

    public required BeschikkingSoort Soort { get; init; }

    /// <summary>Short reference in the letter; says nothing about the person.</summary>
    public required string Kenmerk { get; init; }

    public required DateTimeOffset Gemaakt { get; init; }

    public BeschikkingStatus Status { get; set; } = BeschikkingStatus.Concept;

    public List<Voorziening> Voorzieningen { get; init; } = [];

    public BeschikkingMotivering Motivering { get; set; } = new();

    /// <summary>Subjects who worked on it: none of them decides.</summary>
    public List<string> Voorbereiders { get; set; } = [];

    /// <summary>Name of who proposed it last, for the beslisser.</summary>
    public string Voorbereider { get; set; } = "";

    /// <summary>When it was handed to the beslisser; null while in draft.</summary>
    public DateTimeOffset? Voorgesteld { get; set; }

    public List<Teruggave> Teruggaven { get; set; } = [];

    public BeschikkingBesluit? Besluit { get; set; }

    /// <summary>The letter as it was sent.</summary>
    public Brief? Brief { get; set; }

    public int Versie { get; set; }

    /// <summary>Voorzieningen in the order of the letter.</summary>
    public IEnumerable<Voorziening> InOrder => Voorzieningen.OrderBy(v => v.Volgorde);

    /// <summary>Voorzieningen that are granted.</summary>
    public IEnumerable<Voorziening> Toegekend => InOrder.Where(v => v.Inhoud.Uitkomst == VoorzieningUitkomst.Toegekend);

    /// <summary>Notes who worked on it; refused once it is no draft.</summary>
    public Result<Done> Edit(string subject)
    {
        if (Status != BeschikkingStatus.Concept)
            return Refusals.NotInConcept;
        if (!Voorbereiders.Contains(subject))
            Voorbereiders = [.. Voorbereiders, subject];
        return Done.It;
    }

    /// <summary>Hands it to the beslisser.</summary>
    public void Propose(string naam, DateTimeOffset now)
    {
        Status = BeschikkingStatus.TerBesluit;
        Voorbereider = naam;
        Voorgesteld = now;
    }

    /// <summary>The beslisser gives it back with what must change.</summary>
    public Result<Done> Return(string? reden, string naam, DateTimeOffset now)
    {
        if (Status != BeschikkingStatus.TerBesluit)
            return Refusals.NotProposed;
        if (string.IsNullOrWhiteSpace(reden))
            return Refusals.RedenMissing;
        Teruggaven = [.. Teruggaven, new Teruggave(reden.Trim(), naam, now)];
        Status = BeschikkingStatus.Concept;
        Voorgesteld = null;
        return Done.It;
    }

    /// <summary>Taken and made known.</summary>
    public void Issue(BeschikkingBesluit besluit)
    {
        Status = BeschikkingStatus.Bekendgemaakt;
        Besluit = besluit;
    }
}

/// <summary>The part of a decision that is about all voorzieningen together.</summary>
internal sealed record BeschikkingMotivering
{
    /// <summary>Why this decision: facts, rules, weighing (B-28); plain words to the inwoner.</summary>
    public string Overwegingen { get; init; } = "";

    /// <summary>Day by which the gemeente looks again whether the decision still fits (B-33).</summary>
    public DateOnly? Herbeoordeling { get; init; }

    /// <summary>The own contribution is due (F-170).</summary>
    public bool Bijdrage { get; init; } = true;

    /// <summary>Why no contribution is due; empty when it is.</summary>
    public string BijdrageReden { get; init; } = "";

    /// <summary>A refusal rests on data that did not come from the inwoner.</summary>
    public bool AndereGegevens { get; init; }

    /// <summary>What the inwoner said about them when he was heard (Awb 4:8).</summary>
    public string Zienswijze { get; init; } = "";
}

/// <summary>A proposal given back.</summary>
internal sealed record Teruggave(string Reden, string Naam, DateTimeOffset Wanneer);

/// <summary>The decision as taken.</summary>
/// <param name="Subject">Who decided.</param>
/// <param name="Naam">Name under the letter.</param>
/// <param name="Bekendgemaakt">Day it was made known; the remedies run from the day after (B-37).</param>
/// <param name="Wijze">How.</param>
/// <param name="BijdrageMaand">Contribution per household per month at most, euro (F-170); null when none is due.</param>
/// <param name="BezwaarTot">Last day to object.</param>
internal sealed record BeschikkingBesluit(
    string Subject,
    string Naam,
    DateOnly Bekendgemaakt,
    BeschikkingBekendmaking Wijze,
    decimal? BijdrageMaand,
    DateOnly BezwaarTot
);
