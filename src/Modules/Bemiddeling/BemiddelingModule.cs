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
        services.AddSingleton<KnownValueGate>().AddSingleton<TekstToets>().AddScoped<Risicometing>();
        services.AddScoped<TekstPoort>().AddScoped<ITekstToets>(s => s.GetRequiredService<TekstPoort>()).AddScoped<ToetsLezer>();
        services.AddSingleton<VraagClosing>();
        services.AddDeadlineWork<CloseVragenWork>().AddCalendarWork<SignDagwortelsWork>(TimeSpan.FromMinutes(10));
        AddReaders(services);
        AddVraag(services);
        AddOfferte(services);
        AddSignaal(services);
        AddRoutes(services);
        AddKennismaking(services);
        services.AddScoped<ITaakregels, BemiddelingTaken>();
        services.AddScoped<IMijnRegels, BemiddelingMijn>();
        services.AddNavigation(new NavigationEntry(300, "/vragen", typeof(Teksten), "Menu.Vragen", Permission.VraagZien));
        services.AddNavigation(new NavigationEntry(310, "/offertes", typeof(Teksten), "Menu.Offertes", Permission.OfferteDoen));
        services.AddNavigation(new NavigationEntry(315, "/kennismakingen", typeof(Teksten), "Menu.Kennismakingen", Permission.OfferteDoen));
        services.AddNavigation(new NavigationEntry(320, "/openen", typeof(Teksten), "Menu.Openen", Permission.OffertesOpenen));
        services.AddNavigation(new NavigationEntry(920, "/beheer/storingen", typeof(Teksten), "Storing.Titel", Permission.Beheren));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapBemiddeling(this IEndpointRouteBuilder routes)
    {
        var (zaken, mijn) = (routes.MapApi("zaken"), routes.MapApi("mijn"));
        var (vragen, offertes) = (routes.MapApi("vragen"), routes.MapApi("offertes"));
        StroomEndpoint.Map(routes);
        ComposeVraagEndpoints.Map(zaken);
        ShowVraagEndpoint.Map(zaken);
        TestVraagEndpoints.Map(zaken);
        ReadAgainEndpoints.Map(zaken);
        AnonimiseTekst.Map(routes.MapApi("anonimisering"));
        AgreeVraagEndpoints.Map(zaken, mijn);
        PublishVraagEndpoints.Map(zaken);
        EndVraagEndpoints.Map(zaken);
        VragenEndpoints.Map(vragen);
        OfferteEndpoints.Map(vragen, offertes);
        BewijsEndpoints.Map(offertes, routes.MapApi("controles"));
        DagwortelEndpoints.Map(routes.MapApi("dagwortels"));
        HerzieningEndpoints.Map(zaken, offertes);
        InlichtingEndpoints.Map(zaken, vragen);
        RetractEndpoints.Map(offertes);
        StoringEndpoints.Map(routes.MapApi("storingen"));
        DestroyEndpoints.Map(zaken);
        ScoreEndpoints.Map(zaken);
        VoorstelEndpoints.Map(zaken, mijn);
        var openingen = routes.MapApi("openingen");
        OpeningEndpoints.Map(openingen);
        SignaalEndpoints.Map(openingen, routes.MapApi("signalen"), offertes);
        KeuzeEndpoints.Map(zaken, mijn);
        KennismakingEndpoints.Map(zaken, mijn);
        VerzoekEndpoints.Map(routes.MapApi("kennismakingen"));
        GunningEndpoints.Map(zaken);
        RouteEndpoints.Map(zaken);
        OpenHuisEndpoints.Map(zaken, mijn);
        DirectEndpoint.Map(zaken);
    }

    private static void AddListeners(IServiceCollection services)
    {
        services.AddListener<VraagClosed, VraagAnnouncing>().AddListener<VraagExtended, VraagAnnouncing>().AddListener<VraagWithdrawn, VraagAnnouncing>()
            .AddListener<VraagStopped, VraagAnnouncing>().AddListener<InlichtingAnswered, VraagAnnouncing>().AddListener<HerzieningInvited, VraagAnnouncing>().AddListener<HerzieningClosed, VraagAnnouncing>();
        services.AddScoped<BerichtTekst>();
        services.AddListener<DagwortelSigned, DagwortelMailing>();
        services.AddListener<VraagExtended, BidderMailing>().AddListener<VraagWithdrawn, BidderMailing>().AddListener<VraagStopped, BidderMailing>()
            .AddListener<HerzieningInvited, BidderMailing>().AddListener<GunningDecided, BidderMailing>().AddListener<WinnaarRetracted, BidderMailing>();
        services.AddListener<OfferteReminded, ReminderMailing>().AddCalendarWork<RemindBiddersWork>(TimeSpan.FromMinutes(15));
    }

    private static void AddReaders(IServiceCollection services)
    {
        services.AddScoped<VraagReader>().AddScoped<VraagBronnen>().AddScoped<KnownValues>();
        services.AddMemoryCache().AddScoped<Toelatingen>().AddScoped<VragenReader>().AddScoped<OfferteReader>().AddScoped<EigenGegevens>().AddScoped<OntvangstPost>().AddScoped<OfferteVoorbereiding>();
        services.AddScoped<BewijsReader>().AddScoped<BewijsControle>().AddScoped<DagwortelControle>().AddScoped<IControle, KetenControle>().AddScoped<DagwortelSigning>();
        services.AddScoped<HerzieningInviting>().AddScoped<OfferteRevising>().AddScoped<InlichtingAsking>().AddScoped<InlichtingAnswering>().AddScoped<InlichtingReader>();
        services.AddScoped<OfferteRetracting>().AddScoped<VraagDestroying>().AddScoped<StoringRecording>().AddScoped<StoringVerlenging>().AddScoped<IAfterOutage, StoringNoticing>();
        services.AddSingleton<VraagStanden>().AddSingleton<StroomToegang>();
        AddListeners(services);
        services.AddSingleton<VraagRijen>().AddScoped<VraagRij>();
        services.AddScoped<BelangToets>().AddScoped<ScoreReader>().AddScoped<VoorstelReader>().AddScoped<OpeningReader>().AddScoped<UitkomstReader>();
        services.AddScoped<RouteReader>().AddScoped<OpenHuisReader>();
    }

    private static void AddVraag(IServiceCollection services)
    {
        services.AddScoped<VraagComposing>().AddScoped<VraagEditing>().AddScoped<VraagTesting>().AddScoped<VraagApproving>();
        services.AddScoped<VraagRewriting>().AddScoped<VondstenDeciding>().AddScoped<VraagReadingAgain>();
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

    private static void AddSignaal(IServiceCollection services)
    {
        services.AddScoped<SignaalZoeker>().AddScoped<SignaalLoading>().AddScoped<SignaalReader>().AddScoped<ToelichtingReader>();
        services.AddScoped<ToelichtingAsking>().AddScoped<ToelichtingGiving>().AddScoped<SignaalJudging>().AddScoped<SignaalConfirming>();
        services.AddListener<ZeggenschapDeclared, ZeggenschapSignaal>().AddListener<VermeldingAdded, ZeggenschapSignaal>();
        services.AddListener<HerzieningClosed, HerzieningSignaal>().AddListener<ToelichtingAsked, ToelichtingMailing>().AddListener<OfferteSetAside, ToelichtingMailing>();
    }

    private static void AddKennismaking(IServiceCollection services)
    {
        services.AddScoped<KennismakingReader>().AddScoped<VerzoekReader>().AddScoped<KennismakingVoornaam>().AddScoped<KennismakingProcessen>();
        services.AddScoped<KennismakingAsking>().AddScoped<KennismakingStopping>().AddScoped<SamenvattingWriting>().AddScoped<SamenvattingAgreeing>();
        services.AddScoped<KennismakingInviting>().AddScoped<KennismakingAnswering>().AddScoped<KennismakingPlanning>().AddScoped<KennismakingRecording>();
        services.AddScoped<ITaakregels, InlichtingTaken>().AddScoped<ITaakregels, KennismakingTaken>().AddScoped<IMijnRegels, KennismakingMijn>();
        services.AddListener<KennismakingInvited, KennismakingMailing>().AddListener<KennismakingPlanned, KennismakingMailing>()
            .AddListener<KennismakingStopped, KennismakingMailing>().AddListener<KennismakingEnded, KennismakingMailing>();
    }

    private static void AddRoutes(IServiceCollection services) =>
        services.AddScoped<RouteChoosing>().AddScoped<AanbiederChoosing>().AddScoped<AanbiederRecording>().AddScoped<AanbiederAssigning>();
}
