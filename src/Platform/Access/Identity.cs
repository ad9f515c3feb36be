using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>Names of the few claims a session holds.</summary>
public static class SessionClaims
{
    /// <summary>Issuer.</summary>
    public const string Issuer = "iss";

    /// <summary>Subject at the issuer.</summary>
    public const string Sub = "sub";

    /// <summary>Unix seconds of the last proof of identity.</summary>
    public const string AuthTime = "auth_time";

    /// <summary>Opaque inwoner id, put there by the room Inwoners.</summary>
    public const string Inwoner = "inwoner";

    /// <summary>Display name.</summary>
    public const string Name = "name";
}

/// <summary>
/// Turns the session into actor and scope, once a request. Memberships are read from the database each time: who is taken off a
/// team or switched off loses access at the next click.
/// </summary>
internal sealed class IdentityMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, KeukentafelDbContext db, CurrentActor current, AccessScope scope, DomainClock clock)
    {
        if (http.User.Identity?.IsAuthenticated == true)
            await Fill(http, db, current, scope, clock);
        await next(http);
    }

    private static async Task Fill(HttpContext http, KeukentafelDbContext db, CurrentActor current, AccessScope scope, DomainClock clock)
    {
        var user = http.User;
        var issuer = user.FindFirstValue(SessionClaims.Issuer) ?? "";
        var sub = user.FindFirstValue(SessionClaims.Sub) ?? user.FindFirstValue("client_id") ?? "";
        if (InwonerId.TryParse(user.FindFirstValue(SessionClaims.Inwoner), null, out var inwoner))
        {
            scope.Inwoners = [inwoner];
            current.Actor = new Actor
            {
                Kind = ActorKind.Inwoner,
                Subject = "inwoner#" + inwoner,
                Naam = user.FindFirstValue(SessionClaims.Name) ?? "",
                Rollen = [Role.Inwoner],
                AuthTime = AuthTime(user),
                Inwoner = inwoner,
            };
            return;
        }
        var gebruiker = await db.Set<Gebruiker>().AsNoTracking().FirstOrDefaultAsync(g => g.Issuer == issuer && g.Sub == sub && g.Actief, http.RequestAborted);
        if (gebruiker is null)
        {
            current.Actor = new Actor { Kind = ActorKind.Onbekend, Subject = issuer + "#" + sub, AuthTime = AuthTime(user) };
            return;
        }
        await FillScope(db, scope, clock, gebruiker, http.RequestAborted);
        current.Actor = new Actor
        {
            Kind = gebruiker.Programma ? ActorKind.Programma : gebruiker.Organisatie is null ? ActorKind.Medewerker : ActorKind.Aanbieder,
            Subject = issuer + "#" + sub,
            Gebruiker = gebruiker.Id,
            Naam = gebruiker.Naam,
            Rollen = gebruiker.Rollen,
            AuthTime = AuthTime(user),
        };
    }

    private static async Task FillScope(KeukentafelDbContext db, AccessScope scope, DomainClock clock, Gebruiker gebruiker, CancellationToken ct)
    {
        scope.Gemeenten = gebruiker.Gemeenten;
        scope.Teams = gebruiker.Teams;
        scope.AllTeams = gebruiker.AlleTeams;
        scope.Organisaties = gebruiker.Organisatie is { } organisatie ? [organisatie] : [];
        if (gebruiker.Gemeenten.Count == 0)
            return;
        var codes = gebruiker.Gemeenten;
        scope.Samenwerkingen = await db.Set<Gemeente>().Where(g => codes.Contains(g.Code)).Select(g => g.Samenwerking).Distinct().ToListAsync(ct);
        var now = clock.Now(codes[0]);
        var id = gebruiker.Id;
        scope.Opened = await db.Set<Noodtoegang>().Where(n => n.Gebruiker == id && n.Tot > now).Select(n => n.Zaak).ToListAsync(ct);
    }

    private static DateTimeOffset? AuthTime(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(SessionClaims.AuthTime), out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
