using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>The door of the room Bemiddeling.</summary>
public static class BemiddelingModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddBemiddeling(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(BemiddelingModule).Assembly);
        services.AddSingleton<KnownValueGate>().AddSingleton<TekstToets>().AddScoped<RisicoToets>();
        services.AddSingleton<ITekstToets>(s => s.GetRequiredService<TekstToets>());
        services.AddSingleton<VraagClosing>();
        services.AddCalendarWork<CloseVragenWork>(TimeSpan.FromSeconds(10));
        AddReaders(services);
        AddVraag(services);
        AddOfferte(services);
        AddRoutes(services);
        services.AddScoped<ITaakregels, BemiddelingTaken>();
        services.AddScoped<IMijnRegels, BemiddelingMijn>();
        services.AddNavigation(new NavigationEntry(300, "/vragen", typeof(Teksten), "Menu.Vragen", Permission.VraagZien));
        services.AddNavigation(new NavigationEntry(310, "/offertes", typeof(Teksten), "Menu.Offertes", Permission.OfferteDoen));
        services.AddNavigation(new NavigationEntry(320, "/openen", typeof(Teksten), "Menu.Openen", Permission.OffertesOpenen));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapBemiddeling(this IEndpointRouteBuilder routes)
    {
        var (zaken, mijn) = (routes.MapApi("zaken"), routes.MapApi("mijn"));
        var (vragen, offertes) = (routes.MapApi("vragen"), routes.MapApi("offertes"));
        ComposeVraagEndpoints.Map(zaken);
        ShowVraagEndpoint.Map(zaken);
        GateEndpoints.Map(zaken);
        AgreeVraagEndpoints.Map(zaken, mijn);
        PublishVraagEndpoints.Map(zaken);
        EndVraagEndpoints.Map(zaken);
        VragenEndpoints.Map(vragen);
        OfferteEndpoints.Map(vragen, offertes);
        ScoreEndpoints.Map(zaken);
        VoorstelEndpoints.Map(zaken, mijn);
        OpeningEndpoints.Map(routes.MapApi("openingen"));
        KeuzeEndpoints.Map(zaken, mijn);
        GunningEndpoints.Map(zaken);
        RouteEndpoints.Map(zaken);
        OpenHuisEndpoints.Map(zaken, mijn);
        DirectEndpoint.Map(zaken);
    }

    private static void AddReaders(IServiceCollection services)
    {
        services.AddScoped<VraagReader>().AddScoped<VraagBronnen>().AddScoped<KnownValues>().AddScoped<TekstGate>();
        services.AddScoped<Toelatingen>().AddScoped<VragenReader>().AddScoped<OfferteReader>().AddScoped<EigenNamen>();
        services.AddScoped<BelangToets>().AddScoped<ScoreReader>().AddScoped<VoorstelReader>().AddScoped<OpeningReader>().AddScoped<UitkomstReader>();
        services.AddScoped<RouteReader>().AddScoped<OpenHuisReader>();
    }

    private static void AddVraag(IServiceCollection services)
    {
        services.AddScoped<VraagComposing>().AddScoped<VraagEditing>().AddScoped<VraagTesting>().AddScoped<VraagApproving>();
        services.AddScoped<VraagAgreeing>().AddScoped<InstemmingRecording>().AddScoped<VraagPublishing>().AddScoped<VraagExtending>();
        services.AddScoped<VraagWithdrawing>().AddScoped<VraagStopping>().AddScoped<VraagStopConfirming>();
    }

    private static void AddOfferte(IServiceCollection services)
    {
        services.AddScoped<VraagReading>().AddScoped<OfferteBeginning>().AddScoped<OfferteSaving>().AddScoped<OfferteSubmitting>().AddScoped<OfferteWithdrawing>();
        services.AddScoped<VraagBelangDeclaring>().AddScoped<OfferteScoring>().AddScoped<BeoordelingFinishing>();
        services.AddScoped<VoorstellenJudging>().AddScoped<OordeelRecording>().AddScoped<OffertesOpening>();
        services.AddScoped<OfferteChoosing>().AddScoped<KeuzeRecording>().AddScoped<GunningDeciding>();
    }

    private static void AddRoutes(IServiceCollection services) =>
        services.AddScoped<RouteChoosing>().AddScoped<AanbiederChoosing>().AddScoped<AanbiederRecording>().AddScoped<AanbiederAssigning>();
}
