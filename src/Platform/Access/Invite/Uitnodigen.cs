using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>Who is invited, as what.</summary>
/// <param name="Naam">Name as colleagues and inwoners will see it.</param>
/// <param name="Rollen">Roles.</param>
/// <param name="Gemeente">The gemeente served; null for staff of a provider.</param>
/// <param name="Organisatie">The provider worked for; null for staff of a gemeente.</param>
/// <param name="Teams">Teams joined.</param>
/// <param name="AlleTeams">True when every case of the gemeente is open.</param>
public sealed record InviteGebruiker(string Naam, IReadOnlyList<Role> Rollen, Gemeentecode? Gemeente, AanbiederId? Organisatie, IReadOnlyList<TeamId> Teams, bool AlleTeams);

/// <summary>Process GebruikerInviting: makes the gebruiker and answers the one-time code, of which only a hash is kept.</summary>
public sealed class GebruikerInviting(ProcessRunner processes, DomainClock clock)
{
    /// <summary>Invites; the code is shown once.</summary>
    public Task<Result<string>> Run(InviteGebruiker command, CancellationToken ct) =>
        processes.Run<string>(nameof(GebruikerInviting), command, change =>
        {
            if (string.IsNullOrWhiteSpace(command.Naam))
                return Answer(Refused("NaamOntbreekt", "Naam"));
            if (command.Rollen.Count == 0)
                return Answer(Refused("RolOntbreekt", "Rollen"));
            if (command.Gemeente is null == command.Organisatie is null)
                return Answer(Refused("GemeenteOfAanbieder", "Gemeente"));
            if (command.Gemeente is { } asked && !change.Db.Scope.Gemeenten.Contains(asked) && !change.Db.Scope.IsSystem)
                return Answer(SharedRefusals.NotFound);
            var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(10));
            var gebruiker = new Gebruiker
            {
                Id = Id.New<GebruikerId>(clock.SystemNow),
                Naam = command.Naam.Trim(),
                Rollen = [.. command.Rollen],
                Gemeenten = command.Gemeente is { } g ? [g] : [],
                Organisatie = command.Organisatie,
                Teams = [.. command.Teams],
                AlleTeams = command.AlleTeams,
                Uitnodiging = UitnodigingCode.Hash(code),
            };
            change.Add(gebruiker);
            change.Record(new GebruikerInvited(gebruiker.Id), ("Gebruiker", gebruiker.Id.Value), new EventOwner(command.Gemeente, command.Organisatie));
            return Task.FromResult<Result<string>>(code);
        }, ct);

    private static Refusal Refused(string code, string field) => new(typeof(Teksten), code, "ADR 7", Field: field);

    private static Task<Result<string>> Answer(Refusal refusal) => Task.FromResult<Result<string>>(refusal);
}

/// <summary>Process UitnodigingAccepting: binds issuer and subject of who is signed in to the invited gebruiker, once.</summary>
public sealed class UitnodigingAccepting(ProcessRunner processes)
{
    /// <summary>Takes up the invitation with its code.</summary>
    public Task<Result<GebruikerId>> Run(string code, ClaimsPrincipal who, CancellationToken ct) =>
        processes.Run<GebruikerId>(nameof(UitnodigingAccepting), new { hash = UitnodigingCode.Hash(code) }, async change =>
        {
            var hash = UitnodigingCode.Hash(code);
            var gebruiker = await change.Db.Set<Gebruiker>().FirstOrDefaultAsync(g => g.Uitnodiging == hash && g.Actief, ct);
            if (gebruiker is null)
                return new Refusal(typeof(Teksten), "UitnodigingOnbekend", "ADR 7", Field: "Code");
            var issuer = who.FindFirstValue(SignInClaims.Issuer)!;
            var sub = who.FindFirstValue(SignInClaims.Subject)!;
            if (who.HasClaim(c => c.Type == SignInClaims.InwonerId) || await change.Db.Set<Gebruiker>().AnyAsync(g => g.Issuer == issuer && g.Sub == sub, ct))
                return new Refusal(typeof(Teksten), "AlBekend", "ADR 7", 409);
            (gebruiker.Issuer, gebruiker.Sub, gebruiker.Uitnodiging) = (issuer, sub, null);
            var owner = new EventOwner(gebruiker.Gemeenten.Count > 0 ? gebruiker.Gemeenten[0] : null, gebruiker.Organisatie);
            change.Record(new UitnodigingAccepted(gebruiker.Id), ("Gebruiker", gebruiker.Id.Value), owner);
            return gebruiker.Id;
        }, ct);
}

internal static class UitnodigingCode
{
    public static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Trim().ToUpperInvariant())));
}

/// <summary>Somebody was invited.</summary>
public sealed record GebruikerInvited(GebruikerId Gebruiker) : ModuleContracts.IEvent;

/// <summary>An invitation was taken up.</summary>
public sealed record UitnodigingAccepted(GebruikerId Gebruiker) : ModuleContracts.IEvent;
