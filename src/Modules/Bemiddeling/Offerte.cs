using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Where an offerte stands, for its own aanbieder.</summary>
internal enum OfferteStatus
{
    Concept,
    Ingediend,
    Ingetrokken,
    Gekozen,
    NietGekozen,
    VraagBeeindigd,
    Teruggetrokken,
    TerzijdeGelegd,
}

/// <summary>
/// The offer of an aanbieder for a vraag: its state and times. Plan and price stand in tables of their own, so that each can be
/// released in its own moment; this row, which says who offered, is released with the price.
/// </summary>
internal sealed class Offerte : IReleasedToGemeente, IVersioned
{
    public required OfferteId Id { get; init; }

    public required VraagId Vraag { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string Nummer { get; init; }

    public required string ProductNaam { get; init; }

    public required DateTimeOffset Sluit { get; set; }

    public required DateTimeOffset Begonnen { get; init; }

    public OfferteStatus Status { get; set; } = OfferteStatus.Concept;

    public bool Vrijgegeven { get; set; }

    public DateTimeOffset? IngediendOp { get; set; }

    public DateTimeOffset? IngetrokkenOp { get; set; }

    /// <summary>Place in the chain of the vraag of the link that acknowledged it; its hash stands on the receipt.</summary>
    public int? Schakel { get; set; }

    /// <summary>What the bidder hears before a revision: own and best points, nobody's name.</summary>
    public List<OfferteTerugkoppeling>? Terugkoppeling { get; set; }

    /// <summary>When the revision was handed in.</summary>
    public DateTimeOffset? HerzienOp { get; set; }

    /// <summary>What the aanbieder hears afterwards: own scores, places and reasons.</summary>
    public OfferteUitslag? Uitslag { get; set; }

    /// <summary>Until when the bidder may say how it was made; null while he was not asked.</summary>
    public DateTimeOffset? ToelichtingTot { get; set; }

    /// <summary>Why it takes no part any more.</summary>
    public OfferteTerzijde? Terzijde { get; set; }

    public int Versie { get; set; }

    public bool IsAlive => Status is OfferteStatus.Concept or OfferteStatus.Ingediend;
}

/// <summary>
/// The plan as handed in: sealed under the key of the plans of its vraag until the round closes (E-12), then readable by the
/// gemeente. A revision is sealed beside it under a key of its own until the revision round closes.
/// </summary>
internal sealed class OffertePlan : IReleasedToGemeente
{
    public required OfferteId Offerte { get; init; }

    public required VraagId Vraag { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Salt and plan, sealed; null once released.</summary>
    public byte[]? Verzegeld { get; set; }

    /// <summary>Null until released.</summary>
    public OfferteInhoud? Inhoud { get; set; }

    /// <summary>Opens the commitment on the receipt; null until released.</summary>
    public byte[]? Zout { get; set; }

    public bool Vrijgegeven { get; set; }

    /// <summary>A revised plan, sealed; null when there is none or it was released.</summary>
    public byte[]? Herziening { get; set; }

    /// <summary>The plan before the revision.</summary>
    public OfferteInhoud? Eerder { get; set; }

    /// <summary>What the revision changed and why, in the bidder's words.</summary>
    public HerzieningStaat? Herzien { get; set; }
}

/// <summary>The price per unit: sealed until two persons opened it (E-12).</summary>
internal sealed class OffertePrijs : IReleasedToGemeente
{
    public required OfferteId Offerte { get; init; }

    public required VraagId Vraag { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Salt and price, sealed; null once released.</summary>
    public byte[]? Verzegeld { get; set; }

    /// <summary>Null until released.</summary>
    public decimal? Bedrag { get; set; }

    public byte[]? Zout { get; set; }

    public bool Vrijgegeven { get; set; }
}

/// <summary>
/// The bidder's own copy: draft and what was handed in, sealed under a key of this offerte alone, opened only for the bidder.
/// </summary>
internal sealed class OfferteConcept : IOwnedByOrganisatie
{
    public required OfferteId Offerte { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required byte[] Verzegeld { get; set; }

    /// <summary>When its bidder was reminded that the round ends. Not on the offerte: that row is in the chain once handed in.</summary>
    public DateTimeOffset? HerinnerdOp { get; set; }
}

/// <summary>What a revision changed.</summary>
/// <param name="Velden">Fields that differ, as in <see cref="OfferteInhoud.Teksten"/> and the numbers beside them.</param>
/// <param name="Toelichting">Why, in the bidder's words.</param>
internal sealed record HerzieningStaat(IReadOnlyList<string> Velden, string Toelichting);

/// <summary>Draft as the bidder left it, and after handing in the salts that open his commitments.</summary>
internal sealed record ExemplaarInhoud(OfferteInhoud Plan, decimal? Prijs, byte[]? ZoutPlan = null, byte[]? ZoutPrijs = null, string? Herziening = null)
{
    public static ExemplaarInhoud Leeg { get; } = new(new OfferteInhoud(), null);
}

/// <summary>The structured plan: style does not give the bidder away and a small aanbieder is done in minutes.</summary>
internal sealed record OfferteInhoud
{
    public const int MaxKort = 200;
    public const int MaxLang = 1000;

    /// <summary>Who does it: a function, never a name.</summary>
    public string Wie { get; init; } = "";

    public string Wat { get; init; } = "";

    public string HoeVaak { get; init; } = "";

    /// <summary>Units per frequency of the vraag; at least the minimum.</summary>
    public decimal? Uren { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>Share done with the network, in percent.</summary>
    public int? AandeelNetwerk { get; init; }

    public int? AandeelVrijwilligers { get; init; }

    public int? AandeelTechnologie { get; init; }

    public string Evaluatie { get; init; } = "";

    public string Risicos { get; init; } = "";

    /// <summary>Everything that was typed, by field.</summary>
    public IEnumerable<(string Veld, string Tekst, int Maximum)> Teksten() =>
        [("wie", Wie, MaxKort), ("wat", Wat, MaxLang), ("hoeVaak", HoeVaak, MaxKort), ("evaluatie", Evaluatie, MaxLang), ("risicos", Risicos, MaxLang)];

    public int Aandelen => (AandeelNetwerk ?? 0) + (AandeelVrijwilligers ?? 0) + (AandeelTechnologie ?? 0);
}

/// <summary>Anonymous feedback on one criterion of quality, in points of 0 to 10 (E-AUC-07).</summary>
internal sealed record OfferteTerugkoppeling(string Criterium, decimal Eigen, decimal Beste);

/// <summary>What a loser and the winner hear: only about themselves.</summary>
/// <param name="Gekozen">True for the winner.</param>
/// <param name="Totaal">Own total.</param>
/// <param name="Geweigerd">The inwoner said that it does not suit him.</param>
/// <param name="Aantal">How many offertes were evaluated.</param>
/// <param name="Criteria">Own points, place and reasons per criterion.</param>
internal sealed record OfferteUitslag(bool Gekozen, decimal Totaal, bool Geweigerd, int Aantal, IReadOnlyList<OfferteUitslagRegel> Criteria)
{
    /// <summary>Until when the standstill runs: who disagrees has to be at the civil court before it is over.</summary>
    public DateTimeOffset? WachtTot { get; init; }
}

/// <summary>Own result on one criterion.</summary>
internal sealed record OfferteUitslagRegel(string Criterium, decimal Gewicht, decimal Punten, int Plaats, IReadOnlyList<string> Redenen);
