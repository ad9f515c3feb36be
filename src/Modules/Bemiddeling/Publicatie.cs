using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The copy of a vraag that aanbieders read: no case, no person, a pseudonym of its own. It remains personal data: sign-in,
/// secrecy, a log of views, and gone when the vraag ends (design/bemiddeling, The vraag).
/// </summary>
internal sealed class Publicatie : IPublishedToOrganisaties
{
    public required VraagId Vraag { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string GemeenteNaam { get; init; }

    public required string Nummer { get; init; }

    public required ProductId Product { get; init; }

    /// <summary>Gemeente and product in one: what an aanbieder must be admitted for.</summary>
    public required string Markt { get; init; }

    public required string ProductNaam { get; init; }

    public required string Categorie { get; init; }

    public required VraagInhoud Inhoud { get; init; }

    public required List<Criterium> Criteria { get; init; }

    public required decimal Bodem { get; init; }

    public required decimal Plafond { get; init; }

    public required List<PrijsElement> Opbouw { get; init; }

    public required DateTimeOffset GepubliceerdOp { get; init; }

    public required DateTimeOffset Sluit { get; set; }

    /// <summary>On the marketplace.</summary>
    public bool Zichtbaar { get; set; } = true;

    /// <summary>Takes offertes.</summary>
    public bool Open { get; set; } = true;

    /// <summary>End of the sealed revision round; null without one.</summary>
    public DateTimeOffset? HerzieningSluit { get; set; }

    /// <summary>Questions of bidders with their answers, for all (E-AUC-20).</summary>
    public List<PublicatieInlichting> Inlichtingen { get; set; } = [];

    /// <summary>State of the vraag, for the sitting in which prices are opened: those who open see nothing of the case.</summary>
    public VraagStatus Stand { get; set; } = VraagStatus.Gepubliceerd;

    public static string MarktVan(Gemeentecode gemeente, ProductId product) => $"{gemeente}:{product.Value:N}";

    public static Publicatie Of(Vraag vraag, string gemeente) =>
        new()
        {
            Vraag = vraag.Id,
            Gemeente = vraag.Gemeente,
            GemeenteNaam = gemeente,
            Nummer = vraag.Nummer,
            Product = vraag.Product,
            Markt = MarktVan(vraag.Gemeente, vraag.Product),
            ProductNaam = vraag.ProductNaam,
            Categorie = vraag.Categorie,
            Inhoud = vraag.Inhoud,
            Criteria = vraag.Criteria,
            Bodem = vraag.Bodem,
            Plafond = vraag.Plafond,
            Opbouw = vraag.Opbouw,
            GepubliceerdOp = vraag.GepubliceerdOp!.Value,
            Sluit = vraag.Sluit!.Value,
        };

    /// <summary>Takes over where the vraag stands; nothing is shown once it ended or the winner is known.</summary>
    public void Follow(Vraag vraag)
    {
        Stand = vraag.Status;
        Sluit = vraag.Sluit ?? Sluit;
        HerzieningSluit = vraag.HerzieningSluit;
        Open = vraag.Status == VraagStatus.Gepubliceerd;
        Zichtbaar = vraag.IsActive || vraag.Status == VraagStatus.GeenOfferte;
    }
}

/// <summary>A question and its answer as everybody reads them: who asked is not in it.</summary>
internal sealed record PublicatieInlichting(int Nummer, string Vraag, string Antwoord, DateTimeOffset Op);

/// <summary>An aanbieder read a vraag: kept for the gemeente and for the aanbieder itself.</summary>
internal sealed class PublicatieInzage : IReleasedToGemeente
{
    public long Id { get; init; }

    public required VraagId Vraag { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string Subject { get; init; }

    public required string Naam { get; init; }

    public required DateTimeOffset Wanneer { get; init; }

    public bool Vrijgegeven { get; init; } = true;
}
