namespace Platform;

/// <summary>Everything that can be allowed. Stated on each page and endpoint; <see cref="Roles"/> says who has it.</summary>
public enum Permission
{
    /// <summary>Report a need, for oneself or somebody else.</summary>
    MeldingDoen,

    /// <summary>See one's own cases, plans, offers and who looked.</summary>
    MijnOndersteuningZien,

    /// <summary>Agree, choose, ask: acts of the inwoner himself.</summary>
    MijnOndersteuningBeslissen,

    /// <summary>See the caseload and the cases of one's teams.</summary>
    ZaakZien,

    /// <summary>Register meldingen for others, do the onderzoek, write the plan.</summary>
    ZaakBehandelen,

    /// <summary>Open a case of another team with a reason.</summary>
    NoodtoegangNemen,

    /// <summary>Look afterwards at the break-glass of others (J-15).</summary>
    NoodtoegangBeoordelen,

    /// <summary>Prepare a beschikking.</summary>
    BeschikkingVoorbereiden,

    /// <summary>Decide a beschikking or a gunning under mandate.</summary>
    BeschikkingNemen,

    /// <summary>Compose and publish a vraag.</summary>
    VraagPlaatsen,

    /// <summary>Say as second person whether something that points at somebody may stay in a text.</summary>
    TekstTegenlezen,

    /// <summary>Have a text of one's own searched for personal data; nothing of it is kept.</summary>
    TekstAnonimiseren,

    /// <summary>Read and score plans blind.</summary>
    OfferteBeoordelen,

    /// <summary>Open prices, with a second person.</summary>
    OffertesOpenen,

    /// <summary>See the vragen that fit.</summary>
    VraagZien,

    /// <summary>Write, submit and withdraw offertes.</summary>
    OfferteDoen,

    /// <summary>See toewijzingen to one's own organisation.</summary>
    ToewijzingZien,

    /// <summary>Answer a toewijzing: accept, start.</summary>
    ToewijzingBeantwoorden,

    /// <summary>Assign a provider (open huis, direct).</summary>
    ToewijzingMaken,

    /// <summary>See providers, products, tariffs.</summary>
    AanbiedersZien,

    /// <summary>Admit providers, set products and tariffs.</summary>
    AanbiedersBeheren,

    /// <summary>Keep the profile, places and capacity of one's own organisation.</summary>
    EigenAanbodBeheren,

    /// <summary>Read processes, logs and signals.</summary>
    ToezichtZien,

    /// <summary>Invite users, set teams, retry parked events.</summary>
    Beheren,
}
