using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What is decided on a voorziening.</summary>
internal enum VoorzieningUitkomst
{
    Toegekend,
    Afgewezen,
}

/// <summary>In which form support is given (B-31).</summary>
internal enum VoorzieningVorm
{
    ZorgInNatura,
    Pgb,
}

/// <summary>One voorziening on which a beschikking decides (B-26).</summary>
internal sealed class Voorziening : IInDossier
{
    public required VoorzieningId Id { get; init; }

    public required BeschikkingId Beschikking { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Element of the plan that it answers; null when the plan has none (temporary decision).</summary>
    public ElementId? Element { get; init; }

    /// <summary>Place in the letter.</summary>
    public required int Volgorde { get; init; }

    public required VoorzieningInhoud Inhoud { get; set; }
}

/// <summary>What is decided and why. In a draft anything may still be missing; see <see cref="VoorzieningIsComplete"/>.</summary>
internal sealed record VoorzieningInhoud
{
    public VoorzieningUitkomst Uitkomst { get; init; } = VoorzieningUitkomst.Toegekend;

    public VoorzieningProduct? Product { get; init; }

    /// <summary>Result aimed at, in the words of the plan.</summary>
    public string Resultaat { get; init; } = "";

    /// <summary>Nature: what the help consists of.</summary>
    public string Aard { get; init; } = "";

    /// <summary>Extent and frequency.</summary>
    public Omvang? Omvang { get; init; }

    public DateOnly? Ingang { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? Einde { get; init; }

    public VoorzieningVorm Vorm { get; init; } = VoorzieningVorm.ZorgInNatura;

    public PgbToets? Pgb { get; init; }

    /// <summary>Provider named in the decision; null = open.</summary>
    public VoorzieningAanbieder? Aanbieder { get; init; }

    public string Motivering { get; init; } = "";

    /// <summary>Minutes a week that the onderzoek fixed for the element; null when it fixed none.</summary>
    public int? MinutenOnderzoek { get; init; }

    /// <summary>Why less is granted than the onderzoek fixed (D-03); empty when it is not less.</summary>
    public string Afwijking { get; init; } = "";

    /// <summary>Extent in minutes a week; null without one, or when it is no time.</summary>
    public decimal? MinutenPerWeek()
    {
        if (Uitkomst == VoorzieningUitkomst.Afgewezen || Omvang is null || OmvangIsTime.MinutesIn(Omvang.Eenheid) is not { } minutes)
            return null;
        var periode = Ingang is { } van && Einde is { } tot && tot >= van ? Periode.From(van, tot) : (Periode?)null;
        return Omvang.PerWeek(periode).TryGet(out var volume) ? volume * minutes : null;
    }
}

/// <summary>The product as it stood in the catalogue when it was chosen: a letter does not change when a catalogue does.</summary>
internal sealed record VoorzieningProduct(ProductId Id, string Code, string Naam, string Categorie, Eenheid Eenheid, decimal Tarief);

/// <summary>The provider as it was named.</summary>
internal sealed record VoorzieningAanbieder(AanbiederId Id, string Naam);

/// <summary>The test for a pgb (Wmo 2.3.6).</summary>
/// <param name="Bedrag">Amount per month, euro.</param>
/// <param name="Bekwaam">(a) How he looks after his interests and the tasks of a pgb.</param>
/// <param name="Wens">(b) Why he wants it as pgb, in his own words.</param>
/// <param name="Kwaliteit">(c) Why the support is safe, effective and client-centred.</param>
internal sealed record PgbToets(decimal Bedrag, string Bekwaam, string Wens, string Kwaliteit);
