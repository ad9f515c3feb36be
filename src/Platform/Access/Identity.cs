using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Waarden;

namespace Platform;

/// <summary>
/// Turns the session into actor and scope, once a request. Memberships are read from the database each time: who is taken off a
/// team or switched off loses access at the next click.
/// </summary>
internal sealed class IdentityMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, IdentityReader reader)
    {
        if (http.User.Identity?.IsAuthenticated == true)
            await reader.Fill(http.User, http.RequestServices, http.RequestAborted);
        await next(http);
    }
}

/// <summary>Fills actor and scope of a request, or of the scope in which a long answer is checked again.</summary>
public sealed class IdentityReader
{
    private static readonly HotQuery<Func<KeukentafelDbContext, string, string, CancellationToken, Task<Gebruiker?>>> Known = new(() => EF.CompileAsyncQuery(
        (KeukentafelDbContext db, string issuer, string sub, CancellationToken ct) => db.Set<Gebruiker>().AsNoTracking().FirstOrDefault(g => g.Issuer == issuer && g.Sub == sub && g.Actief)));

    /// <summary>
    /// Fills the actor and scope of these services from a session. The context is given back at once: a live page stays open for
    /// hours, and needs none for that.
    /// </summary>
    public async Task Fill(ClaimsPrincipal user, IServiceProvider services, CancellationToken ct)
    {
        var (current, scope) = (services.GetRequiredService<CurrentActor>(), services.GetRequiredService<AccessScope>());
        var issuer = user.FindFirstValue(SignInClaims.Issuer) ?? "";
        var sub = user.FindFirstValue(SignInClaims.Subject) ?? "";
        if (InwonerId.TryParse(user.FindFirstValue(SignInClaims.InwonerId), null, out var inwoner))
        {
            scope.Inwoners = [inwoner];
            current.Actor = new Actor
            {
                Kind = ActorKind.Inwoner,
                Subject = "inwoner#" + inwoner,
                Rollen = [Role.Inwoner],
                AuthTime = FreshSignIn.AuthTime(user),
                Inwoner = inwoner,
            };
            return;
        }
        await using var db = services.GetRequiredService<IDbContextFactory<KeukentafelDbContext>>().CreateDbContext().For(scope);
        var gebruiker = await Known.On(db)(db, issuer, sub, ct);
        if (gebruiker is null)
        {
            current.Actor = new Actor { Kind = ActorKind.Onbekend, Subject = issuer + "#" + sub, AuthTime = FreshSignIn.AuthTime(user) };
            return;
        }
        await FillScope(db, scope, services.GetRequiredService<DomainClock>(), gebruiker, ct);
        current.Actor = new Actor
        {
            Kind = gebruiker.Programma || !ApiBearer.IsPerson(user) ? ActorKind.Programma : gebruiker.Organisatie is null ? ActorKind.Medewerker : ActorKind.Aanbieder,
            Subject = issuer + "#" + sub,
            Gebruiker = gebruiker.Id,
            Naam = gebruiker.Naam,
            Rollen = gebruiker.Rollen,
            AuthTime = FreshSignIn.AuthTime(user),
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
}
