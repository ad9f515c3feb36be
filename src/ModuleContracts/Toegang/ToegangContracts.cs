using Waarden;

namespace ModuleContracts;

/// <summary>A case as other rooms see it.</summary>
/// <param name="Id">Case.</param>
/// <param name="Gemeente">Owner.</param>
/// <param name="Inwoner">Person.</param>
/// <param name="Team">Team that works on it.</param>
/// <param name="Consulent">Who has it in hand; null when nobody yet.</param>
/// <param name="Ontvangen">Day of the melding.</param>
/// <param name="Spoed">Urgent (B-32): the marketplace refuses it.</param>
/// <param name="OnderzoekKlaar">Day the written report was given (B-12); null while not.</param>
/// <param name="Afgesloten">True when closed.</param>
public sealed record ZaakGegevens(
    ZaakId Id,
    Gemeentecode Gemeente,
    InwonerId Inwoner,
    TeamId Team,
    GebruikerId? Consulent,
    DateOnly Ontvangen,
    bool Spoed,
    DateOnly? OnderzoekKlaar,
    bool Afgesloten
);

/// <summary>A plan as other rooms use it.</summary>
/// <param name="Id">Plan.</param>
/// <param name="Zaak">Its case.</param>
/// <param name="Doelen">Goals, in the inwoner's words.</param>
/// <param name="Elementen">Means, each on its rung of the ladder.</param>
/// <param name="AkkoordOp">Day the inwoner agreed; null while not.</param>
public sealed record PlanGegevens(PlanId Id, ZaakId Zaak, IReadOnlyList<PlanDoel> Doelen, IReadOnlyList<PlanElement> Elementen, DateOnly? AkkoordOp);

/// <summary>A goal.</summary>
public sealed record PlanDoel(int Nummer, string Tekst);

/// <summary>One means in the plan.</summary>
/// <param name="Id">Element.</param>
/// <param name="Trede">Rung of the ladder, 1 (eigen kracht) to 7 (maatwerk), rulebook D.1.</param>
/// <param name="Doel">Number of the goal it serves.</param>
/// <param name="Wat">What happens.</param>
/// <param name="Wie">Who does it; empty for maatwerk without provider.</param>
/// <param name="Categorie">For maatwerk: productcategorie WMO020, two digits.</param>
/// <param name="Minuten">For maatwerk: minutes per week that the onderzoek fixed (B-13, B-26); null otherwise.</param>
/// <param name="Status">idee, gedeeld, akkoord, georganiseerd, actief, bijgesteld, gestopt (D.2).</param>
public sealed record PlanElement(ElementId Id, int Trede, int Doel, string Wat, string Wie, string? Categorie, int? Minuten, string Status);

/// <summary>What the room Toegang answers. Filtered by the owners of the present actor.</summary>
public interface IToegangQuestions
{
    /// <summary>Cases; not found or not the actor's is left out.</summary>
    Task<IReadOnlyDictionary<ZaakId, ZaakGegevens>> Zaken(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);

    /// <summary>The plan of each case that has one.</summary>
    Task<IReadOnlyDictionary<ZaakId, PlanGegevens>> Plannen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);
}

/// <summary>Which cases a person has. Filtered by the owners of the present actor.</summary>
public interface IZakenVanInwoner
{
    /// <summary>The cases about these persons, newest first.</summary>
    Task<IReadOnlyList<ZaakGegevens>> Van(IReadOnlyCollection<InwonerId> inwoners, CancellationToken ct);
}

/// <summary>How far a line of the task list of a case is.</summary>
public enum TaakStatus
{
    /// <summary>Can't be done yet; the text says what comes first.</summary>
    NogNiet,

    /// <summary>Can be done now.</summary>
    TeDoen,

    /// <summary>Begun.</summary>
    Bezig,

    /// <summary>Waits for somebody else.</summary>
    Wacht,

    /// <summary>Done.</summary>
    Klaar,

    /// <summary>Not needed in this case.</summary>
    NietNodig,
}

/// <summary>One line of the task list of a case, already in the reader's language.</summary>
/// <param name="Titel">What it is.</param>
/// <param name="Status">How far.</param>
/// <param name="Href">Where to do it; null while it can't be done.</param>
/// <param name="Toelichting">One short sentence: what comes first, who waits, by when.</param>
/// <param name="Uiterlijk">Legal or agreed last day; null when there is none.</param>
public sealed record Taakregel(string Titel, TaakStatus Status, string? Href, string? Toelichting = null, DateOnly? Uiterlijk = null);

/// <summary>
/// A line, or some lines, on the task list of a case: each room brings its own, so the case page knows none of them.
/// Takes a set of cases, answers those it has something to say about.
/// </summary>
public interface ITaakregels
{
    /// <summary>Place on the list; the journey in hundreds: melding 100, onderzoek 200, plan 300, aanvraag and beschikking 400, bemiddeling 500, toewijzing 600.</summary>
    int Volgorde { get; }

    /// <summary>The lines of each case.</summary>
    Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);
}

/// <summary>One block on the inwoner's page "mijn ondersteuning": where things stand and what he can do, in plain words.</summary>
/// <param name="Titel">Short heading.</param>
/// <param name="Tekst">One or two short sentences.</param>
/// <param name="Href">Where to do something; null when there is nothing to do.</param>
/// <param name="Actie">Text of that link.</param>
/// <param name="AanZet">True when the inwoner is asked to act.</param>
public sealed record MijnRegel(string Titel, string Tekst, string? Href = null, string? Actie = null, bool AanZet = false);

/// <summary>Blocks that a room brings to "mijn ondersteuning".</summary>
public interface IMijnRegels
{
    /// <summary>Place, as <see cref="ITaakregels.Volgorde"/>.</summary>
    int Volgorde { get; }

    /// <summary>The blocks for the inwoner's own cases.</summary>
    Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);
}

/// <summary>A need was reported (B-01); day 0 of the clocks.</summary>
public sealed record MeldingReceived(ZaakId Zaak, InwonerId Inwoner, DateOnly Ontvangen, bool Spoed) : IEvent;

/// <summary>The case is urgent: a temporary provision at once (B-32); the normal clocks keep running.</summary>
public sealed record SpoedDeclared(ZaakId Zaak, DateOnly Op) : IEvent;

/// <summary>The onderzoek began (B-03 passed).</summary>
public sealed record OnderzoekStarted(ZaakId Zaak) : IEvent;

/// <summary>The written report was given to the inwoner (B-12).</summary>
public sealed record VerslagIssued(ZaakId Zaak, DateOnly Op) : IEvent;

/// <summary>The inwoner agreed to the plan.</summary>
public sealed record PlanAgreed(ZaakId Zaak, PlanId Plan, DateOnly Op) : IEvent;

/// <summary>The case was closed without or after support.</summary>
public sealed record ZaakClosed(ZaakId Zaak, ZaakGrond Grond) : IEvent;

/// <summary>Why a case was closed.</summary>
public enum ZaakGrond
{
    /// <summary>Solved without maatwerk: own strength, network, volunteers, general facilities.</summary>
    Opgelost,

    /// <summary>The inwoner withdrew the melding.</summary>
    Ingetrokken,

    /// <summary>No question for the Wmo; passed on elsewhere.</summary>
    Doorverwezen,

    /// <summary>Support ended.</summary>
    Beeindigd,
}
