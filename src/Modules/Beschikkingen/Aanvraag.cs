using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>In which form an application came in (B-21).</summary>
internal enum AanvraagWijze
{
    /// <summary>The report of the onderzoek, signed and sent back; counts as application.</summary>
    OndertekendVerslag,

    /// <summary>The form of the gemeente.</summary>
    Formulier,

    /// <summary>A letter.</summary>
    Brief,

    /// <summary>By the inwoner himself, signed in.</summary>
    Online,
}

/// <summary>Where an application stands.</summary>
internal enum AanvraagStatus
{
    /// <summary>Received and complete: the term of B-22 runs.</summary>
    Ingediend,

    /// <summary>Something was asked that is still missing: the term stands still (B-29).</summary>
    Onvolledig,

    /// <summary>A decision was made known.</summary>
    Beschikt,
}

/// <summary>An application for a maatwerkvoorziening or pgb (Wmo 2.3.5), received on a day from which two weeks run (B-22).</summary>
internal sealed class Aanvraag : IInDossier, IAboutInwoner, IVersioned
{
    public required AanvraagId Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required InwonerId Inwoner { get; init; }

    /// <summary>Day of receipt, day 0 of the term.</summary>
    public required DateOnly Ontvangen { get; init; }

    public required AanvraagWijze Wijze { get; init; }

    /// <summary>What the inwoner adds in his own words; empty when nothing.</summary>
    public required string Toelichting { get; init; }

    /// <summary>Subject who took it in: of staff he does not decide on it.</summary>
    public required string Ontvanger { get; init; }

    public AanvraagStatus Status { get; set; } = AanvraagStatus.Ingediend;

    public List<Aanvulling> Aanvullingen { get; set; } = [];

    public int Versie { get; set; }

    /// <summary>What is asked and still missing; null when nothing.</summary>
    public Aanvulling? Open => Aanvullingen.Find(a => a.Ontvangen is null);

    /// <summary>Asks to complete it before a day; from tomorrow on the term of decision stands still (B-29, Awb 4:15).</summary>
    public Result<Done> AskAanvulling(string? wat, DateOnly today, DateOnly? uiterlijk)
    {
        if (Status == AanvraagStatus.Beschikt)
            return Refusals.AanvraagDone;
        if (Open is not null)
            return Refusals.AanvullingRunning;
        if (AanvullingIsClear.Check(wat, today, uiterlijk) is { } refusal)
            return refusal;
        Aanvullingen = [.. Aanvullingen, new Aanvulling(wat!.Trim(), today, uiterlijk!.Value, null, null)];
        Status = AanvraagStatus.Onvolledig;
        return Done.It;
    }

    /// <summary>What was missing came in: the term runs on.</summary>
    public Result<Done> ReceiveAanvulling(string? antwoord, DateOnly op)
    {
        if (Open is not { } open)
            return Refusals.AanvullingNotAsked;
        if (string.IsNullOrWhiteSpace(antwoord))
            return Refusals.AanvullingEmpty;
        if (op < open.Gevraagd)
            return Refusals.AanvullingTooEarly;
        Aanvullingen = [.. Aanvullingen.Select(a => a == open ? a with { Ontvangen = op, Antwoord = antwoord.Trim() } : a)];
        Status = AanvraagStatus.Ingediend;
        return Done.It;
    }
}

/// <summary>Something that was missing in an application (Awb 4:5).</summary>
/// <param name="Wat">What is asked, in plain words to the inwoner.</param>
/// <param name="Gevraagd">Day it was asked.</param>
/// <param name="Uiterlijk">Last day to send it.</param>
/// <param name="Ontvangen">Day it came in; null while not.</param>
/// <param name="Antwoord">What came in.</param>
internal sealed record Aanvulling(string Wat, DateOnly Gevraagd, DateOnly Uiterlijk, DateOnly? Ontvangen, string? Antwoord)
{
    /// <summary>
    /// Days on which the term stood still: from the day after it was asked up to the day before it came in, and never beyond the
    /// last day given (Awb 4:15).
    /// </summary>
    public int DaysSuspended(DateOnly op)
    {
        var last = Ontvangen is { } received ? received.AddDays(-1) : op;
        if (last > Uiterlijk)
            last = Uiterlijk;
        return Math.Max(0, last.DayNumber - Gevraagd.DayNumber);
    }
}
