using ModuleContracts;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>Where an order stands (H.3).</summary>
internal enum ToewijzingStatus
{
    /// <summary>Sent; the aanbieder must answer.</summary>
    Gemaakt,

    /// <summary>Accepted; support has not begun.</summary>
    Aanvaard,

    /// <summary>Support is being given.</summary>
    Gestart,

    /// <summary>Refused on a weighty ground.</summary>
    Geweigerd,
}

/// <summary>
/// The order to the aanbieder that was chosen: what, how much, when, at which price (H-03: it is not the beschikking).
/// Who the inwoner is stays closed until the aanbieder has bound itself by accepting (J-03, B-51).
/// </summary>
internal sealed class Toewijzing : IInDossier, IAssignedToOrganisatie, IAboutInwoner, IVersioned
{
    /// <summary>Working days in which the aanbieder answers.</summary>
    public const int AntwoordWerkdagen = 5;

    /// <summary>Working days after the start in which it is reported (WMO305, OP271).</summary>
    public const int StartMeldenWerkdagen = 5;

    public required ToewijzingId Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required InwonerId Inwoner { get; init; }

    public required AanbiederId? Organisatie { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    public required ProductId Product { get; init; }

    /// <summary>Along which route the aanbieder was found.</summary>
    public required Route Route { get; init; }

    public VraagId? Vraag { get; init; }

    public required ToewijzingOmvang Omvang { get; init; }

    /// <summary>Agreed price per unit, euro.</summary>
    public required decimal Tarief { get; init; }

    public required DateOnly Ingang { get; init; }

    public required DateOnly Einde { get; init; }

    /// <summary>Name of the wijk where support is given; null when the address is secret (J-20).</summary>
    public string? Wijk { get; init; }

    public required DateTimeOffset GemaaktOp { get; init; }

    /// <summary>Last day to answer.</summary>
    public required DateOnly AntwoordVoor { get; init; }

    public ToewijzingStatus Status { get; set; } = ToewijzingStatus.Gemaakt;

    public DateTimeOffset? AanvaardOp { get; set; }

    /// <summary>Data of the inwoner as released at acceptance; null before and after a refusal.</summary>
    public ToewijzingPersoon? Persoon { get; set; }

    /// <summary>The bsn under a key of its own (J-05).</summary>
    public byte[]? BsnVerzegeld { get; set; }

    public DateOnly? GestartOp { get; set; }

    public ToewijzingWeigering? Weigering { get; set; }

    public int Versie { get; set; }

    /// <summary>The aanbieder binds itself to deliver; from now on it may know for whom.</summary>
    public Result<Done> Accept(DateTimeOffset now)
    {
        if (Status != ToewijzingStatus.Gemaakt)
            return Refusals.Answered;
        (Status, AanvaardOp) = (ToewijzingStatus.Aanvaard, now);
        return Done.It;
    }

    /// <summary>The aanbieder refuses; it has a duty to accept, so only on a weighty ground (G.8 3.1, 3.7).</summary>
    public Result<Done> Refuse(ToewijzingGrond? grond, string? toelichting, DateTimeOffset now)
    {
        if (Status != ToewijzingStatus.Gemaakt)
            return Refusals.Answered;
        if (GroundIsWeighty.Check(grond, toelichting) is { } refusal)
            return refusal;
        Status = ToewijzingStatus.Geweigerd;
        Weigering = new ToewijzingWeigering(grond!.Value, toelichting!.Trim(), now);
        return Done.It;
    }

    /// <summary>Support began.</summary>
    public Result<Done> Start(DateOnly? op, DateOnly today)
    {
        if (Status != ToewijzingStatus.Aanvaard)
            return Status == ToewijzingStatus.Gestart ? Refusals.Started : Refusals.NotAccepted;
        if (StartFitsOrder.Check(this, op, today) is { } refusal)
            return refusal;
        (Status, GestartOp) = (ToewijzingStatus.Gestart, op);
        return Done.It;
    }
}

/// <summary>How much support: volume, unit (WJ756) and frequency (WMO757).</summary>
internal sealed record ToewijzingOmvang(string Categorie, decimal Volume, string Eenheid, string Frequentie);

/// <summary>What the aanbieder may know of the inwoner, as it was at acceptance. Address fields are null when secret (J-20).</summary>
internal sealed record ToewijzingPersoon(string Naam, DateOnly? Geboren, string? Adres, string? Postcode, string? Plaats, string? Telefoon, bool GeheimAdres);

/// <summary>Weighty grounds (G.8 3.7).</summary>
internal enum ToewijzingGrond
{
    /// <summary>A weighty reason in the relation with this inwoner or the safety of staff.</summary>
    ZwaarwegendeReden,

    /// <summary>Outside its expertise.</summary>
    BuitenDeskundigheid,

    /// <summary>Exceptionally complex.</summary>
    UitzonderlijkComplex,
}

/// <summary>A refusal of an order.</summary>
internal sealed record ToewijzingWeigering(ToewijzingGrond Grond, string Toelichting, DateTimeOffset Op);
