using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Toegang;

/// <summary>The door of the room Toegang.</summary>
public static class ToegangModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(ToegangModule).Assembly);
        AddMeldingAndZaak(services);
        AddOnderzoekAndPlan(services);
        AddListeners(services);
        services.AddNavigation(new NavigationEntry(100, "/werklijst", typeof(Teksten), "Werklijst.Titel", Permission.ZaakZien));
        services.AddNavigation(new NavigationEntry(150, "/melding", typeof(Teksten), "Melding.Menu", Permission.MijnOndersteuningBeslissen));
        services.AddNavigation(new NavigationEntry(450, "/noodtoegang", typeof(Teksten), "Noodtoegangen.Menu", Permission.NoodtoegangBeoordelen));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapToegang(this IEndpointRouteBuilder routes)
    {
        ReceiveMeldingEndpoint.Map(routes.MapApi("meldingen"));
        var zaken = routes.MapApi("zaken");
        WerklijstEndpoint.Map(zaken);
        ZaakEndpoints.Map(zaken);
        TakeZaakEndpoint.Map(zaken);
        DeclareSpoedEndpoint.Map(zaken);
        LiftSpoedEndpoint.Map(zaken);
        HandOverZaakEndpoint.Map(zaken);
        CloseZaakEndpoint.Map(zaken);
        TakeNoodtoegangEndpoint.Map(zaken);
        OnderzoekEndpoints.Map(zaken);
        PlanEndpoints.Map(zaken);
        MijnEndpoints.Map(routes.MapApi("mijn"));
        ReviewNoodtoegangEndpoint.Map(routes.MapApi("noodtoegangen"));
    }

    private static void AddMeldingAndZaak(IServiceCollection services)
    {
        services.AddScoped<MeldingReceiving>();
        services.AddScoped<ZaakBlik>();
        services.AddScoped<ZaakHandelingen>();
        services.AddScoped<ZaakTaking>();
        services.AddScoped<SpoedDeclaring>();
        services.AddScoped<SpoedLifting>();
        services.AddScoped<ZaakHandingOver>();
        services.AddScoped<ZaakProcessen>();
        services.AddScoped<ZaakClosing>();
        services.AddScoped<NoodtoegangTaking>();
        services.AddScoped<NoodtoegangReviewing>();
        services.AddScoped<NoodtoegangQuery>();
        services.AddScoped<WerklijstQuery>();
    }

    private static void AddOnderzoekAndPlan(IServiceCollection services)
    {
        services.AddScoped<OnderzoekPreparing>();
        services.AddScoped<PersoonlijkPlanSettling>();
        services.AddScoped<OnderzoekStarting>();
        services.AddScoped<GesprekKeeping>();
        services.AddScoped<VerslagWriting>();
        services.AddScoped<VerslagIssuing>();
        services.AddScoped<VerslagAnswering>();
        services.AddScoped<ZrmOpening>();
        services.AddScoped<ZrmScoring>();
        services.AddScoped<OmvangSubstantiating>();
        services.AddScoped<PlanWriting>();
        services.AddScoped<ElementAdding>();
        services.AddScoped<ElementMoving>();
        services.AddScoped<PlanAnswering>();
        services.AddScoped<PlanStappen>();
        services.AddScoped<ToegangQuestions>();
        services.AddScoped<IToegangQuestions>(s => s.GetRequiredService<ToegangQuestions>());
        services.AddScoped<IZakenVanInwoner>(s => s.GetRequiredService<ToegangQuestions>());
        services.AddScoped<ITaakregels, OnderzoekTaken>();
        services.AddScoped<ITaakregels, PlanTaken>();
        services.AddScoped<IMijnRegels, ToegangMijnRegels>();
    }

    private static void AddListeners(IServiceCollection services)
    {
        services.AddListener<MeldingReceived, WerklijstKeeper>();
        services.AddListener<ZaakTaken, WerklijstKeeper>();
        services.AddListener<SpoedDeclared, WerklijstKeeper>();
        services.AddListener<SpoedLifted, WerklijstKeeper>();
        services.AddListener<ZaakHandedOver, WerklijstKeeper>();
        services.AddListener<OnderzoekStarted, WerklijstKeeper>();
        services.AddListener<VerslagIssued, WerklijstKeeper>();
        services.AddListener<ZaakMoved, WerklijstKeeper>();
        services.AddListener<ZaakClosed, WerklijstKeeper>();
        services.AddListener<InwonerChanged, WerklijstKeeper>();
        services.AddListener<AanvraagReceived, ZaakFollower>();
        services.AddListener<BeschikkingIssued, ZaakFollower>();
    }
}
