using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform;

/// <summary>The door of the floor: registers what all rooms stand on, and lays the pipeline.</summary>
public static class PlatformServices
{
    // As many contexts as are at work at once lie ready; each that is kept holds memory for good.
    private const int Kept = 128;

    /// <summary>Registers database, processes, access and web. Rooms are added before, by their own doors.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration, bool demo, bool production)
    {
        var settings = new DatabaseSettings(
            configuration.GetConnectionString("Keukentafel"), configuration["Data"] ?? "data", configuration.GetValue("Database:AlleenLezen", false));
        services.AddSingleton(settings);
        services.AddSingleton(new DemoMode(demo));
        services.AddSingleton<Personas>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DomainClock>();
        services.AddSingleton(_ => new MasterKey(configuration["Sleutels:Bestand"] ?? Path.Combine(settings.Folder, "hoofdsleutel.bin")));
        services.AddSingleton<IKeyVault>(_ => new FileKeyVault(configuration["Sleutels:Kluis"] ?? Path.Combine(settings.Folder, "sleutelkluis.json")));
        services.AddDatabase(settings);
        services.AddProcesses();
        services.AddSingleton(p => PostSettings.Read(p.GetRequiredService<IConfiguration>())).AddHostedService<PostSender>();
        services.AddCalendarWork<KeyCleaning>(TimeSpan.FromHours(1));
        services.AddSingleton<Calendar>();
        // A node that only serves pages leaves the calendar to others: Kalender:Aan=false.
        if (configuration.GetValue("Kalender:Aan", true))
            services.AddQuartzCalendar(settings, maySetUp: !production || configuration.GetValue("Kalender:MagMaken", false));
        services.AddWeb(configuration.GetValue("Grens:PerSeconde", 100));
        services.AddSignIn(configuration, configuration.GetValue("Https", production));
        return services;
    }

    /// <summary>The context over all rooms, for the host and for <c>dotnet ef</c>.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        var sources = services.ModelSources();
        services.AddScoped<AccessScope>();
        services.AddScoped<Migrator>();
        services.AddScoped<Dossiers>();
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<KeukentafelDbContext>>().CreateDbContext().For(s.GetRequiredService<AccessScope>()));
        services.AddPooledDbContextFactory<KeukentafelDbContext>(options =>
        {
            // What fails is told by who deals with it; a key that comes twice is no error at all.
            options.ConfigureWarnings(w => w.Log((CoreEventId.SaveChangesFailed, LogLevel.Debug), (RelationalEventId.CommandError, LogLevel.Debug)));
            if (settings.IsSqlite)
                options.UseSqlite(settings.ConnectionString, o => o.MigrationsAssembly("Migrations.Sqlite")).AddInterceptors(new SqlitePragmas());
            else
                options.UseNpgsql(settings.ConnectionString, o => o.MigrationsAssembly("Migrations.Postgres"));
        }, Kept);
        services.TryAddSingleton(sources);
        return services;
    }

    /// <summary>The rooms so far; each room adds its assembly in its <c>AddX</c>.</summary>
    public static ModelSources ModelSources(this IServiceCollection services)
    {
        if (services.FirstOrDefault(s => s.ServiceType == typeof(ModelSources))?.ImplementationInstance is ModelSources sources)
            return sources;
        sources = new ModelSources();
        services.AddSingleton(sources);
        return sources;
    }

    private static void AddProcesses(this IServiceCollection services)
    {
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Heartbeat>().AddHostedService<HeartbeatService>();
        services.AddSingleton<LiveHub>().AddHostedService<LiveListener>();
        services.AddSingleton<Turns>();
        services.AddScoped<SealedKeys>().AddScoped<VaultCheck>();
        services.AddHostedService<VaultGuard>();
        services.AddSingleton<EventTypes>();
        services.AddSingleton<Delivery>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<EventDrain>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService<DispatchService>();
        services.AddScoped<ProcessRunner>();
        services.AddScoped<ChangeRequest>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<AccessGate>();
        services.AddSingleton<IdentityReader>();
        services.AddScoped<ReadLog>();
        services.AddScoped<ParkedEvents>();
        services.AddScoped<GebruikerInviting>().AddScoped<BeheerProcessen>();
        services.AddScoped<GebruikerSwitching>();
        services.AddScoped<UitnodigingAccepting>();
        services.AddNavigation(new NavigationEntry(900, "/beheer", typeof(Teksten), "Menu.Beheer", Permission.Beheren));
        services.AddNavigation(new NavigationEntry(910, "/beheer/normen", typeof(Teksten), "Normen.Titel", Permission.Beheren));
        services.AddScoped<Historie>();
        services.AddScoped<NormSetting>();
        services.AddScoped<NormEnding>();
        services.AddScoped<NormenLijst>();
        services.AddSingleton<NormenHouder>();
        services.AddHostedService(s => s.GetRequiredService<NormenHouder>());
    }

    private static void AddWeb(this IServiceCollection services, int perSecond)
    {
        services.AddLayout();
        services.AddSingleton<RefusalTexts>();
        services.AddSingleton<PdfPage>();
        services.AddSingleton(s => new PdfPrinter(s.GetRequiredService<PdfPage>(), s.GetRequiredService<IConfiguration>(), s.GetRequiredService<ILogger<PdfPrinter>>()));
        services.AddSingleton<KamerTeksten>();
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Converters.Add(new IdJsonConverterFactory()));
        // What is said twice is refused: nobody guesses which of two prices was meant.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.AllowDuplicateProperties = false);
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter()));
        services.AddRazorPages(o => o.RootDirectory = "/").AddMvcOptions(o =>
        {
            o.Filters.Add<HandlerPermissionFilter>();
            o.Filters.Add<NavigationFilter>();
        });
        services.AddAntiforgery(o => o.HeaderName = "RequestVerificationToken");
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiFailures>();
        // Everywhere, not in development only: a body that can't be read is answered by ApiFailures.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddHostedService<Telemetry>();
        services.AddOpenApi("v1");
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]).AddCheck<VaultHealth>("kluis", tags: ["ready"]);
        services.AddDataProtection().SetApplicationName("Keukentafel");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((options, provider) =>
        {
            options.XmlRepository = new KeyRingStore(provider.GetRequiredService<IServiceScopeFactory>());
            options.XmlEncryptor = new MasterKeyEncryptor(provider.GetRequiredService<MasterKey>());
        });
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                RateLimitPartition.GetTokenBucketLimiter(
                    http.User.FindFirst(SignInClaims.Subject)?.Value ?? http.Connection.RemoteIpAddress?.ToString() ?? "?",
                    _ => new TokenBucketRateLimiterOptions { TokenLimit = 6 * perSecond, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }
                ));
        });
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.SetDefaultCulture("nl").AddSupportedUICultures("nl", "en");
            o.SupportedCultures = LanguageChoice.Cultures();
            o.RequestCultureProviders.Clear();
            o.RequestCultureProviders.Add(new LanguageChoice());
        });
    }

    /// <summary>Lays the pipeline and the floor's own routes; rooms map theirs in <paramref name="rooms"/>.</summary>
    public static void UsePlatform(this WebApplication app, Action<IEndpointRouteBuilder> rooms)
    {
        var demo = app.Services.GetRequiredService<DemoMode>().On;
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        // A body that is too large is answered by the framework with a bare number: on the API that becomes a sentence too.
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/v1"), api => api.UseStatusCodePages(page => ApiFailures.Answer(page.HttpContext)));
        app.UseRequestLocalization();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = c => c.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable" });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<BodyLimit>();
        app.UseMiddleware<IdentityMiddleware>();
        app.UseMiddleware<AccessMiddleware>();
        app.MapRazorPages();
        StartPages.Map(app, demo);
        NormEndpoints.Map(app);
        app.MapHealthChecks("/gezond/levend", new() { Predicate = _ => false }).WithMetadata(new PublicAttribute());
        app.MapHealthChecks("/gezond/klaar", new() { Predicate = c => c.Tags.Contains("ready") }).WithMetadata(new PublicAttribute());
        app.MapOpenApi("/v1/openapi.json").WithMetadata(new PublicAttribute());
        rooms(app);
        PermissionCheck.Run(((IEndpointRouteBuilder)app).DataSources, app.Services.GetRequiredService<ModelSources>());
    }
}
