namespace Waarden;

/// <summary>
/// An identifier: a Guid of version 7 in a type of its own, so that a vraag can never be passed where an offerte is meant.
/// Ids carry no meaning and no personal data, so they may stand in URLs and logs.
/// </summary>
/// <typeparam name="TSelf">The identifier type itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The bare value, as stored and as shown in URLs.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored value.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes and reads ids.</summary>
public static class Id
{
    /// <summary>A new id; the time in it makes rows sort by creation.</summary>
    public static TId New<TId>(DateTimeOffset now)
        where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7(now));

    /// <summary>Reads the hyphenated form; anything else is refused.</summary>
    public static bool TryParse<TId>(string? text, out TId id)
        where TId : struct, IId<TId>
    {
        var ok = Guid.TryParseExact(text, "D", out var value);
        id = TId.From(value);
        return ok;
    }
}

/// <summary>Id of a inwoner, the person; the BSN behind it stays in the room Inwoners.</summary>
public readonly record struct InwonerId(Guid Value) : IId<InwonerId>
{
    /// <inheritdoc/>
    public static InwonerId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out InwonerId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a zaak: one case of one inwoner, from melding to the end.</summary>
public readonly record struct ZaakId(Guid Value) : IId<ZaakId>
{
    /// <inheritdoc/>
    public static ZaakId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ZaakId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a melding (Wmo 2.3.2).</summary>
public readonly record struct MeldingId(Guid Value) : IId<MeldingId>
{
    /// <inheritdoc/>
    public static MeldingId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out MeldingId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a ondersteuningsplan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    /// <inheritdoc/>
    public static PlanId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out PlanId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a element of a plan: one means, on one rung of the ladder (D.1).</summary>
public readonly record struct ElementId(Guid Value) : IId<ElementId>
{
    /// <inheritdoc/>
    public static ElementId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ElementId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a aanvraag (Wmo 2.3.5).</summary>
public readonly record struct AanvraagId(Guid Value) : IId<AanvraagId>
{
    /// <inheritdoc/>
    public static AanvraagId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out AanvraagId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a beschikking (B-26).</summary>
public readonly record struct BeschikkingId(Guid Value) : IId<BeschikkingId>
{
    /// <inheritdoc/>
    public static BeschikkingId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out BeschikkingId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a voorziening granted in a beschikking: what a vraag or toewijzing is made from.</summary>
public readonly record struct VoorzieningId(Guid Value) : IId<VoorzieningId>
{
    /// <inheritdoc/>
    public static VoorzieningId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out VoorzieningId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a vraag on the marketplace; a fresh pseudonym each time, never derived from the case.</summary>
public readonly record struct VraagId(Guid Value) : IId<VraagId>
{
    /// <inheritdoc/>
    public static VraagId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out VraagId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a offerte.</summary>
public readonly record struct OfferteId(Guid Value) : IId<OfferteId>
{
    /// <inheritdoc/>
    public static OfferteId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out OfferteId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a aanbieder, the organisation: also the owner of what providers write.</summary>
public readonly record struct AanbiederId(Guid Value) : IId<AanbiederId>
{
    /// <inheritdoc/>
    public static AanbiederId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out AanbiederId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a contract or admission of an aanbieder.</summary>
public readonly record struct ContractId(Guid Value) : IId<ContractId>
{
    /// <inheritdoc/>
    public static ContractId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ContractId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a product in a catalogue.</summary>
public readonly record struct ProductId(Guid Value) : IId<ProductId>
{
    /// <inheritdoc/>
    public static ProductId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ProductId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a toewijzing: the order to the winner (H-03).</summary>
public readonly record struct ToewijzingId(Guid Value) : IId<ToewijzingId>
{
    /// <inheritdoc/>
    public static ToewijzingId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out ToewijzingId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a team of a gemeente.</summary>
public readonly record struct TeamId(Guid Value) : IId<TeamId>
{
    /// <inheritdoc/>
    public static TeamId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out TeamId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a inkoopverband of several gemeenten.</summary>
public readonly record struct SamenwerkingId(Guid Value) : IId<SamenwerkingId>
{
    /// <inheritdoc/>
    public static SamenwerkingId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out SamenwerkingId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a norm that a gemeente set for itself.</summary>
public readonly record struct NormId(Guid Value) : IId<NormId>
{
    /// <inheritdoc/>
    public static NormId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out NormId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>Id of a gebruiker: somebody who can sign in.</summary>
public readonly record struct GebruikerId(Guid Value) : IId<GebruikerId>
{
    /// <inheritdoc/>
    public static GebruikerId From(Guid value) => new(value);

    /// <summary>Reads the hyphenated form.</summary>
    public static bool TryParse(string? text, IFormatProvider? provider, out GebruikerId id) => Id.TryParse(text, out id);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
