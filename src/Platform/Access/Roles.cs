using static Platform.Permission;

namespace Platform;

/// <summary>The roles a gebruiker can hold (J-16, least privilege).</summary>
public enum Role
{
    /// <summary>Resident.</summary>
    Inwoner,

    /// <summary>Access worker of the gemeente.</summary>
    Consulent,

    /// <summary>Decides under mandate, second pair of eyes.</summary>
    Beslisser,

    /// <summary>Buys and manages contracts.</summary>
    Inkoper,

    /// <summary>Watches budgets; sees claims, not plans.</summary>
    Controller,

    /// <summary>Council member: aggregates only.</summary>
    Raadslid,

    /// <summary>Supervisor (Wmo 6.1).</summary>
    Toezichthouder,

    /// <summary>Runs the platform for a gemeente.</summary>
    Beheerder,

    /// <summary>A program of another system that has texts searched for personal data, and may do nothing else.</summary>
    Tekstkoppeling,

    /// <summary>Writes offertes for a provider.</summary>
    Bieder,

    /// <summary>Runs a provider's side: profile, places, toewijzingen.</summary>
    AanbiederRegie,
}

/// <summary>Which role may do what: a table, shown as such to the toezichthouder and checked by the matrix test.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, Permission[]> Table = new()
    {
        [Role.Inwoner] = [MeldingDoen, MijnOndersteuningZien, MijnOndersteuningBeslissen],
        [Role.Consulent] =
        [
            MeldingDoen, ZaakZien, ZaakBehandelen, NoodtoegangNemen, BeschikkingVoorbereiden, VraagPlaatsen, TekstTegenlezen, TekstAnonimiseren, OfferteBeoordelen,
            ToewijzingMaken, AanbiedersZien,
        ],
        [Role.Beslisser] = [ZaakZien, NoodtoegangNemen, NoodtoegangBeoordelen, BeschikkingNemen, TekstTegenlezen, OffertesOpenen, AanbiedersZien],
        [Role.Inkoper] = [AanbiedersZien, AanbiedersBeheren, OffertesOpenen],
        [Role.Controller] = [AanbiedersZien],
        [Role.Raadslid] = [],
        [Role.Toezichthouder] = [ZaakZien, ToezichtZien, AanbiedersZien],
        [Role.Beheerder] = [Beheren],
        [Role.Tekstkoppeling] = [TekstAnonimiseren],
        [Role.Bieder] = [VraagZien, OfferteDoen, ToewijzingZien, AanbiedersZien],
        [Role.AanbiederRegie] = [VraagZien, ToewijzingZien, ToewijzingBeantwoorden, EigenAanbodBeheren, AanbiedersZien],
    };

    /// <summary>Acts that only a person does, never a program (decision 7).</summary>
    public static IReadOnlySet<Permission> PersonOnly { get; } =
        new HashSet<Permission> { MijnOndersteuningBeslissen, BeschikkingNemen, TekstTegenlezen, OfferteBeoordelen, OffertesOpenen, NoodtoegangNemen, NoodtoegangBeoordelen };

    /// <summary>Acts for which the person must have proved who he is in the last five minutes.</summary>
    public static IReadOnlySet<Permission> Fresh { get; } = new HashSet<Permission> { OffertesOpenen };

    /// <summary>The permissions of a role.</summary>
    public static IReadOnlyList<Permission> Of(Role role) => Table[role];

    /// <summary>Whether any of the roles allows it.</summary>
    public static bool Allow(IEnumerable<Role> roles, Permission permission) => roles.Any(r => Table[r].Contains(permission));
}
