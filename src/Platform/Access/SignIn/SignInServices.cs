using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Waarden;

namespace Platform;

/// <summary>Ties sign-in to our own people: a session for browsers, a bearer token for programs, one default that looks which it is.</summary>
internal static class SignInServices
{
    private const string Entrance = "Ingang";

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration, bool https)
    {
        var hasApi = ApiOptions.From(configuration) is not null;
        services
            .AddAuthentication(o =>
            {
                o.DefaultScheme = Entrance;
                o.DefaultSignInScheme = o.DefaultSignOutScheme = SignInSchemes.Cookie;
            })
            .AddPolicyScheme(Entrance, null, o => o.ForwardDefaultSelector = http => hasApi && HasToken(http) ? SignInSchemes.Api : SignInSchemes.Cookie)
            .AddConfiguredSignIn(configuration, https);
        services.AddScoped<IPrincipalEnricher, GebruikerEnricher>();
        services.AddScoped<IPrincipalEnricher, InwonerEnricher>();
        return services;
    }

    private static bool HasToken(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/v1") && http.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Staff and providers: known, or a newcomer who may take up an invitation; a gebruiker that was switched off is refused.</summary>
internal sealed class GebruikerEnricher(KeukentafelDbContext db) : IPrincipalEnricher
{
    public string Scheme => SignInSchemes.Medewerkers;

    public async Task<SignInVerdict> EnrichAsync(ExternalSignIn signIn, CancellationToken cancel) =>
        await db.Set<Gebruiker>().AnyAsync(g => g.Issuer == signIn.Issuer && g.Sub == signIn.Subject && !g.Actief, cancel)
            ? new SignInVerdict.Refused("niet-actief")
            : new SignInVerdict.Accepted();
}

/// <summary>Inwoners: the bsn is traded for an opaque id by the room Inwoners, after the eleven test.</summary>
internal sealed class InwonerEnricher(IEnumerable<IInwonerSignIn> inwoners) : IPrincipalEnricher
{
    public string Scheme => SignInSchemes.Inwoners;

    public async Task<SignInVerdict> EnrichAsync(ExternalSignIn signIn, CancellationToken cancel)
    {
        if (!Bsn.TryParse(signIn.Bsn, null, out _))
            return new SignInVerdict.Refused("geen-bsn");
        var id = await inwoners.Single().SignIn(signIn.Bsn!, cancel);
        return new SignInVerdict.Accepted(id.Value);
    }
}
