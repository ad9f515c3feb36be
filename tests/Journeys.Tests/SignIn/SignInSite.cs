using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform;
using TestKit;

namespace Journeys.Tests;

/// <summary>The smallest site one can sign in to, on a real socket.</summary>
internal sealed class SignInSite : IAsyncDisposable
{
    public const string Audience = "https://keukentafel.test/v1";

    private readonly WebApplication app;

    private SignInSite(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.Single());
    }

    public Uri Address { get; }

    public LogBook Log => app.Services.GetRequiredService<LogBook>();

    /// <summary>Everybody who came as far as the enricher.</summary>
    public ConcurrentQueue<ExternalSignIn> Arrivals => app.Services.GetRequiredService<ConcurrentQueue<ExternalSignIn>>();

    public static async Task<SignInSite> StartAsync(
        string authority, TimeProvider? clock = null, HttpMessageHandler? road = null, IReadOnlyList<string>? acr = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogBook();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<ConcurrentQueue<ExternalSignIn>>();
        builder.Services.AddScoped<IPrincipalEnricher, StaffEnricher>();
        builder.Services.AddScoped<IPrincipalEnricher, InwonerEnricher>();
        builder.Services.AddAuthorization();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication(SignInSchemes.Choice)
            .AddKeukentafelCookie(https: false, clock)
            .AddOidcSignIn(SignInSchemes.Medewerkers, Options(authority, "medewerkers", ["openid", "profile"], null, clock, road, []))
            .AddOidcSignIn(SignInSchemes.Inwoners, Options(authority, "inwoners", ["openid", "bsn"], "bsn", clock, road, acr ?? []))
            .AddSignInChoice(api: true)
            .AddApiBearer(new ApiOptions { Authorities = [authority], Audience = Audience });
        var app = builder.Build();
        Map(app);
        await app.StartAsync();
        return new SignInSite(app);
    }

    public Uri At(string path) => new(Address, path);

    /// <summary>From our own page, over the login form of the provider, and back.</summary>
    public async Task<OidcPage> SignInAsync(OidcBrowser browser, string account, string path = "/aanmelden/medewerkers?terug=/ik") =>
        await browser.SignInAsync(await browser.GetAsync(At(path)), account);

    /// <summary>The claims of the session.</summary>
    public async Task<Dictionary<string, string>> SessionAsync(OidcBrowser browser) =>
        Claims(await browser.GetAsync(At("/ik")));

    public static Dictionary<string, string> Claims(OidcPage page) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(page.Body)!;

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static OidcOptions Options(
        string authority, string client, string[] scopes, string? bsn, TimeProvider? clock, HttpMessageHandler? road, IReadOnlyList<string> acr) =>
        new()
        {
            Authority = authority,
            ClientId = client,
            ClientSecret = $"{client}-secret",
            Scopes = scopes,
            BsnClaim = bsn,
            AcceptedAcr = acr,
            Clock = clock ?? TimeProvider.System,
            BackchannelHandler = road,
        };

    private static void Map(WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/", () => "thuis");
        app.MapSignIn();
        app.MapGet("/fout/aanmelden", (string reden) => $"fout:{reden}");
        app.MapGet("/ik", Show).RequireAuthorization();
        app.MapPost("/afmelden", (HttpContext context) => context.SignOutEverywhereAsync("/"));
        app.MapGet("/v1/ik", Show).RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = SignInSchemes.Api });
        app.MapGet("/v1/sessie", Show).RequireAuthorization();
        app.MapGet("/v1/persoon", (ClaimsPrincipal caller) => ApiBearer.IsPerson(caller))
            .RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = SignInSchemes.Api });
    }

    private static IResult Show(ClaimsPrincipal user) =>
        TypedResults.Json(user.Claims.ToDictionary(c => c.Type, c => c.Value));

    private sealed class StaffEnricher(ConcurrentQueue<ExternalSignIn> arrivals) : IPrincipalEnricher
    {
        public string Scheme => SignInSchemes.Medewerkers;

        public Task<SignInVerdict> EnrichAsync(ExternalSignIn signIn, CancellationToken cancel)
        {
            arrivals.Enqueue(signIn);
            return signIn.Subject switch
            {
                "bram" => Task.FromResult<SignInVerdict>(new SignInVerdict.Refused(SignInReasons.NotInvited)),
                "beheerder" => throw new InvalidOperationException($"Secret of {signIn.Name}"),
                _ => Task.FromResult<SignInVerdict>(new SignInVerdict.Accepted()),
            };
        }
    }

    private sealed class InwonerEnricher(ConcurrentQueue<ExternalSignIn> arrivals) : IPrincipalEnricher
    {
        public string Scheme => SignInSchemes.Inwoners;

        public Task<SignInVerdict> EnrichAsync(ExternalSignIn signIn, CancellationToken cancel)
        {
            arrivals.Enqueue(signIn);
            return Task.FromResult<SignInVerdict>(signIn.Bsn is { } bsn
                ? new SignInVerdict.Accepted(new Guid(SHA256.HashData(Encoding.ASCII.GetBytes(bsn)).AsSpan(0, 16)))
                : new SignInVerdict.Refused(SignInReasons.NoBsn));
        }
    }
}
