using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Where a vraag stands (design/bemiddeling, States).</summary>
internal enum VraagStatus
{
    Concept,
    Anonimiseringstoets,
    Instemming,
    Gepubliceerd,
    Gesloten,
    PlannenBeoordeeld,
    Herziening,
    Herbeoordeling,
    Herbeoordeeld,
    Geopend,
    Keuze,
    Besloten,
    Gegund,
    Ingetrokken,
    Gestaakt,
    GeenOfferte,
}

/// <summary>
/// A granted voorziening put out to aanbieders, composed anew so that nobody recognises whose it is. What providers read is the
/// <see cref="Publicatie"/>; this root stays in the file of the case.
/// </summary>
internal sealed partial class Vraag : IInDossier, IVersioned
{
    public required VraagId Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    /// <summary>Number of the goal in the plan; a new round for the same goal is blocked (E-32).</summary>
    public int? Doel { get; init; }

    /// <summary>Pseudonym, new for every vraag.</summary>
    public required string Nummer { get; init; }

    public required ProductId Product { get; init; }

    public required string ProductNaam { get; init; }

    public required string Categorie { get; init; }

    public required decimal Bodem { get; init; }

    public required decimal Plafond { get; init; }

    public required List<PrijsElement> Opbouw { get; init; }

    public required VraagInhoud Inhoud { get; set; }

    public required List<Criterium> Criteria { get; set; }

    /// <summary>Working days that providers get.</summary>
    public required int Werkdagen { get; set; }

    public required PersoonHandeling Opgesteld { get; set; }

    public VraagStatus Status { get; set; } = VraagStatus.Concept;

    /// <summary>What was decided about what the test found, oldest first.</summary>
    public List<VondstBesluit> Vondstbesluiten { get; set; } = [];

    public PersoonHandeling? Gelezen { get; set; }

    public Instemming? Instemming { get; set; }

    public DateTimeOffset? GepubliceerdOp { get; set; }

    public DateTimeOffset? Sluit { get; set; }

    public bool Verlengd { get; set; }

    public DateTimeOffset? GeslotenOp { get; set; }

    /// <summary>End of the sealed revision round; null without one. There is at most one.</summary>
    public DateTimeOffset? HerzieningSluit { get; set; }

    /// <summary>Offertes in the evaluation; null until the round is closed.</summary>
    public int? Offertes { get; set; }

    /// <summary>True once the plans were unsealed; false after closing means that the key vault was not there.</summary>
    public bool PlannenVrij { get; set; }

    public List<BelangVerklaring> Verklaringen { get; set; } = [];

    public PersoonHandeling? Beoordeeld { get; set; }

    public List<VoorstelOordeel> Oordelen { get; set; } = [];

    public PersoonHandeling? Geoordeeld { get; set; }

    public Opening? Opening { get; set; }

    public Keuze? Keuze { get; set; }

    public Besluit? Besluit { get; set; }

    /// <summary>End of the standstill.</summary>
    public DateTimeOffset? WachtTot { get; set; }

    public VraagEinde? Einde { get; set; }

    /// <summary>Who proposed to destroy the content (B-48, B-50).</summary>
    public PersoonHandeling? VernietigingVoorstel { get; set; }

    /// <summary>Who confirmed it.</summary>
    public PersoonHandeling? Vernietigd { get; set; }

    public int Versie { get; set; }

    /// <summary>True until an aanbieder was found or the vraag ended.</summary>
    public bool IsActive => Status is not (VraagStatus.Gegund or VraagStatus.Ingetrokken or VraagStatus.Gestaakt or VraagStatus.GeenOfferte);

    /// <summary>True while the text may still change.</summary>
    public bool IsDraft => Status is VraagStatus.Concept or VraagStatus.Anonimiseringstoets or VraagStatus.Instemming;

    /// <summary>Print of what the inwoner agrees to: text, criteria and length of the round.</summary>
    public string Afdruk => VraagAfdruk.Of(this);

    /// <summary>True when this round was closed with offertes in it: what was seen then may not be used for a new one (E-30).</summary>
    public bool ClosedWithOffertes => GeslotenOp is not null && Offertes > 0;
}
