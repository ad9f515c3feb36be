using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Waarden;

namespace Platform;

/// <summary>Ties sign-in to our own people: a session for browsers, a bearer token for programs, one default that looks which it is.</summary>
internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration, bool https)
    {
        services
            .AddAuthentication(o =>
            {
                o.DefaultScheme = SignInSchemes.Choice;
                o.DefaultSignInScheme = o.DefaultSignOutScheme = SignInSchemes.Cookie;
            })
            .AddConfiguredSignIn(configuration, https);
        services.AddScoped<IPrincipalEnricher, GebruikerEnricher>();
        services.AddScoped<IPrincipalEnricher, InwonerEnricher>();
        return services;
    }
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
            return new SignInVerdict.Refused(SignInReasons.NoBsn);
        var id = await inwoners.Single().SignIn(signIn.Bsn!, cancel);
        return new SignInVerdict.Accepted(id.Value);
    }
}
