using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Where a case stands (rulebook B.1).</summary>
internal enum ZaakStatus
{
    Gemeld,
    InOnderzoek,
    OnderzoekAfgerond,
    Aangevraagd,
    Beschikt,
    Afgesloten,
}

/// <summary>One case of one inwoner, from melding to the end. The root that everything in Toegang hangs on.</summary>
internal sealed class Zaak : IInDossier, IAboutInwoner, IVersioned
{
    public required ZaakId Id { get; init; }

    ZaakId IInDossier.Zaak => Id;

    public required Gemeentecode Gemeente { get; init; }

    public required InwonerId Inwoner { get; init; }

    public required TeamId Team { get; set; }

    /// <summary>Who has it in hand; null while nobody has.</summary>
    public GebruikerId? Consulent { get; set; }

    public required Melding Melding { get; init; }

    public ZaakStatus Status { get; set; } = ZaakStatus.Gemeld;

    /// <summary>Why it can't wait (B-32); null when it can.</summary>
    public ZaakSpoed? Spoed { get; set; }

    /// <summary>Day the first written report was given (B-12).</summary>
    public DateOnly? OnderzoekKlaar { get; set; }

    /// <summary>Day of the aanvraag, day 0 of the term of B-22.</summary>
    public DateOnly? Aangevraagd { get; set; }

    public ZaakAfsluiting? Afsluiting { get; set; }

    public int Versie { get; set; }

    public bool IsOpen => Status != ZaakStatus.Afgesloten;

    /// <summary>Opens a case with the melding that started it; the clocks of B-02 and B-04 run from its day of receipt.</summary>
    public static Zaak Open(ZaakId id, Gemeentecode gemeente, InwonerId inwoner, TeamId team, Melding melding) =>
        new()
        {
            Id = id,
            Gemeente = gemeente,
            Inwoner = inwoner,
            Team = team,
            Melding = melding,
        };

    /// <summary>Takes the case in hand, also from a colleague.</summary>
    public Result<ZaakTaken> Take(GebruikerId consulent)
    {
        if (!IsOpen)
            return Refusals.ZaakClosed;
        Consulent = consulent;
        return new ZaakTaken(Id, consulent);
    }

    /// <summary>Says that it can't wait; the normal clocks keep running (B-32).</summary>
    public Result<SpoedDeclared> DeclareSpoed(string? reden, DateOnly op)
    {
        if (!IsOpen)
            return Refusals.ZaakClosed;
        if (Teksten.IsEmpty(reden))
            return Refusals.SpoedNeedsReason;
        Spoed = new ZaakSpoed(op, reden!.Trim());
        return new SpoedDeclared(Id, op);
    }

    /// <summary>Says that it can wait after all.</summary>
    public Result<SpoedLifted> LiftSpoed(string? reden, DateOnly op)
    {
        if (!IsOpen)
            return Refusals.ZaakClosed;
        if (Spoed is null)
            return Refusals.SpoedNotDeclared;
        if (Teksten.IsEmpty(reden))
            return Refusals.LiftingNeedsReason;
        Spoed = null;
        return new SpoedLifted(Id, op);
    }

    /// <summary>Gives the case to another team of the gemeente.</summary>
    public Result<ZaakHandedOver> HandOver(TeamId? team, string? reden, IReadOnlyList<Team> teams)
    {
        if (!IsOpen)
            return Refusals.ZaakClosed;
        if (team is not { } other || teams.All(t => t.Id != other))
            return Refusals.TeamUnknown;
        if (other == Team)
            return Refusals.TeamIsSame;
        if (Teksten.IsEmpty(reden))
            return Refusals.HandingOverNeedsReason;
        var from = Team;
        (Team, Consulent) = (other, null);
        return new ZaakHandedOver(Id, from, other);
    }

    /// <summary>Closes the case. The letter about it is no decision (B-27).</summary>
    public Result<ZaakClosed> Close(ZaakGrond? grond, string? toelichting, DateOnly op, Plan? plan)
    {
        if (!IsOpen)
            return Refusals.ZaakClosed;
        if (grond is not { } ground)
            return Refusals.GroundMissing;
        if (Teksten.IsEmpty(toelichting))
            return Refusals.ClosingNeedsExplanation;
        if (ClosingFitsCase.Check(this, ground, plan) is { } refusal)
            return refusal;
        Status = ZaakStatus.Afgesloten;
        Afsluiting = new ZaakAfsluiting(ground, op, toelichting!.Trim());
        return new ZaakClosed(Id, ground);
    }
}

/// <summary>Why a case can't wait, and since when.</summary>
internal sealed record ZaakSpoed(DateOnly Op, string Reden);

/// <summary>How a case ended.</summary>
internal sealed record ZaakAfsluiting(ZaakGrond Grond, DateOnly Op, string Toelichting);
