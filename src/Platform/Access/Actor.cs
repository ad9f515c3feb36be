using Waarden;

namespace Platform;

/// <summary>What kind of subject acts.</summary>
public enum ActorKind
{
    /// <summary>Nobody signed in.</summary>
    Onbekend,

    /// <summary>A resident, signed in with a bsn claim that only the room Inwoners reads.</summary>
    Inwoner,

    /// <summary>Staff of a gemeente.</summary>
    Medewerker,

    /// <summary>Staff of a provider.</summary>
    Aanbieder,

    /// <summary>A program with client credentials.</summary>
    Programma,

    /// <summary>The machinery: dispatcher, jobs, migrations.</summary>
    Systeem,
}

/// <summary>Who acts in this request. Two persons are two subjects (decision 7).</summary>
public sealed class Actor
{
    /// <summary>The machinery itself.</summary>
    public static Actor System { get; } = new() { Kind = ActorKind.Systeem, Subject = "systeem", Naam = "Keukentafel" };

    /// <summary>What kind of subject.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Issuer and subject in one; stable, no personal data in it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The gebruiker, when invited.</summary>
    public GebruikerId? Gebruiker { get; init; }

    /// <summary>Name as shown to colleagues and to the inwoner in the log of reads.</summary>
    public string Naam { get; init; } = "";

    /// <summary>The roles held.</summary>
    public IReadOnlyList<Role> Rollen { get; init; } = [];

    /// <summary>When the person last proved who he is; system time.</summary>
    public DateTimeOffset? AuthTime { get; init; }

    /// <summary>The inwoner himself, when an inwoner.</summary>
    public InwonerId? Inwoner { get; init; }

    /// <summary>True for somebody of flesh and blood.</summary>
    public bool IsPerson => Kind is ActorKind.Inwoner or ActorKind.Medewerker or ActorKind.Aanbieder;
}

/// <summary>Holds the actor of the request or job; filled once.</summary>
public sealed class CurrentActor
{
    /// <summary>The actor.</summary>
    public Actor Actor { get; set; } = new();
}
