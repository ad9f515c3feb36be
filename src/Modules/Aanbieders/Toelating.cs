using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Where a request for admission stands.</summary>
internal enum ToelatingStatus
{
    Ingediend,
    Aanvullen,
    Toegelaten,
    Afgewezen,
    Ingetrokken,
}

/// <summary>What the inkoper decides after testing.</summary>
internal enum ToelatingBesluit
{
    Toelaten,
    Aanvullen,
    Afwijzen,
}

/// <summary>
/// A request of an aanbieder to be admitted for products of an inkoopverband: its answers to published requirements, and the
/// test of them. Only requirements are tested, nothing is scored or compared (E-OH-05, E-OH-06).
/// </summary>
internal sealed class Toelating : IOwnedByOrganisatie, IOwnedBySamenwerking, IVersioned
{
    /// <summary>Days to complete the proof (E-15).</summary>
    public const int AanvullenDagen = 14;

    public required ContractId Id { get; init; }

    public required SamenwerkingId Samenwerking { get; init; }

    public required AanbiederId Organisatie { get; init; }

    /// <summary>Products asked for.</summary>
    public required List<ProductId> Producten { get; init; }

    /// <summary>Codes of the requirements that stood on the day of the request: later changes do not touch it.</summary>
    public required List<string> Eisen { get; init; }

    public required List<Eisantwoord> Antwoorden { get; set; }

    public List<Eisoordeel> Oordelen { get; set; } = [];

    public ToelatingStatus Status { get; set; } = ToelatingStatus.Ingediend;

    public required DateTimeOffset IngediendOp { get; init; }

    /// <summary>Last day to complete the proof.</summary>
    public DateOnly? AanvullenVoor { get; set; }

    public DateTimeOffset? BeslotenOp { get; set; }

    public int Versie { get; set; }

    public bool IsOpen => Status is ToelatingStatus.Ingediend or ToelatingStatus.Aanvullen;

    /// <summary>The aanbieder completes the proof that was missing.</summary>
    public Result<Done> Complete(List<Eisantwoord> antwoorden, DateOnly today)
    {
        if (Status != ToelatingStatus.Aanvullen)
            return Refusals.ToelatingNotWaiting;
        if (today > AanvullenVoor)
            return Refusals.AanvullenTooLate;
        if (EisenAreAnswered.Check(Eisen, antwoorden) is { } refusal)
            return refusal;
        (Antwoorden, Oordelen, Status, AanvullenVoor) = (antwoorden, [], ToelatingStatus.Ingediend, null);
        return Done.It;
    }

    /// <summary>The inkoper tests each requirement and decides what follows from that.</summary>
    public Result<Done> Test(List<Eisoordeel> oordelen, ToelatingBesluit besluit, DateTimeOffset now)
    {
        if (!IsOpen)
            return Refusals.ToelatingDecided;
        if (BesluitFollowsTest.Check(Eisen, oordelen, besluit) is { } refusal)
            return refusal;
        Oordelen = oordelen;
        Status = besluit switch
        {
            ToelatingBesluit.Toelaten => ToelatingStatus.Toegelaten,
            ToelatingBesluit.Afwijzen => ToelatingStatus.Afgewezen,
            _ => ToelatingStatus.Aanvullen,
        };
        AanvullenVoor = besluit == ToelatingBesluit.Aanvullen ? DomainClock.DateIn(now).AddDays(AanvullenDagen) : null;
        BeslotenOp = besluit == ToelatingBesluit.Aanvullen ? null : now;
        return Done.It;
    }

    /// <summary>The aanbieder takes the request back; free until decided (E-OH-03).</summary>
    public Result<Done> Withdraw()
    {
        if (!IsOpen)
            return Refusals.ToelatingDecided;
        Status = ToelatingStatus.Ingetrokken;
        return Done.It;
    }
}
