using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>A betrokkene has a role, and a name or an institution (B-44).</summary>
internal static class BetrokkeneIsKnown
{
    public static Refusal? Check(NieuweBetrokkene b, DateOnly vandaag)
    {
        if (string.IsNullOrWhiteSpace(b.Rol))
            return Refusals.RolMissing;
        if (string.IsNullOrWhiteSpace(b.Voornaam) && string.IsNullOrWhiteSpace(b.Roepnaam) && string.IsNullOrWhiteSpace(b.Achternaam) && string.IsNullOrWhiteSpace(b.Instelling))
            return Refusals.BetrokkeneEmpty;
        if (!string.IsNullOrWhiteSpace(b.Postcode) && !Postcode.Read(b.Postcode).Ok)
            return Refusals.PostcodeWrong;
        return b.Geboren > vandaag ? Refusals.BirthInFuture : null;
    }
}
