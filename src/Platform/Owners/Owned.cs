using Waarden;

namespace Platform;

/// <summary>Belongs to the law or the nation: everybody reads, only the system writes.</summary>
public interface IOwnedLandelijk;

/// <summary>Belongs to one gemeente; only its staff reads and writes.</summary>
public interface IOwnedByGemeente
{
    /// <summary>The owner.</summary>
    Gemeentecode Gemeente { get; }
}

/// <summary>Belongs to a provider; only its staff reads and writes.</summary>
public interface IOwnedByOrganisatie
{
    /// <summary>The owner.</summary>
    AanbiederId Organisatie { get; }
}

/// <summary>Belongs to an inkoopverband: staff of its gemeenten reads; its inkopers write; admitted providers read what is published.</summary>
public interface IOwnedBySamenwerking
{
    /// <summary>The owner.</summary>
    SamenwerkingId Samenwerking { get; }
}

/// <summary>
/// Part of the file of one case: within the gemeente only its team reads it, others after break-glass;
/// the inwoner it is about reads it too.
/// </summary>
public interface IInDossier : IOwnedByGemeente
{
    /// <summary>The case.</summary>
    ZaakId Zaak { get; }
}

/// <summary>Written by a provider, for a gemeente: readable there only once released by the state of the round.</summary>
public interface IReleasedToGemeente : IOwnedByOrganisatie
{
    /// <summary>The gemeente it is for.</summary>
    Gemeentecode Gemeente { get; }

    /// <summary>True from the moment the gemeente may read it.</summary>
    bool Vrijgegeven { get; }
}

/// <summary>Held by a gemeente and shown to providers, as long as it is published.</summary>
public interface IPublishedToOrganisaties : IOwnedByGemeente
{
    /// <summary>True while providers may read it.</summary>
    bool Zichtbaar { get; }
}

/// <summary>Held by a gemeente and readable by the one provider it names (J-03: bound to deliver to this client).</summary>
public interface IAssignedToOrganisatie : IOwnedByGemeente
{
    /// <summary>The provider, once there is one.</summary>
    AanbiederId? Organisatie { get; }
}

/// <summary>About one person, who may read it.</summary>
public interface IAboutInwoner : IOwnedByGemeente
{
    /// <summary>The person.</summary>
    InwonerId Inwoner { get; }
}

/// <summary>Belongs to the person alone, whatever gemeente: only that person and the machinery read it.</summary>
public interface IOwnedByInwoner
{
    /// <summary>The person.</summary>
    InwonerId Inwoner { get; }
}

/// <summary>Not secret: everybody may read it, only its owner writes. Always beside an owner interface.</summary>
public interface IReadableByAll;
