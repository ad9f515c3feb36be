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
        AddListeners(services);
        services.AddNavigation(new NavigationEntry(100, "/werklijst", typeof(Teksten), "Werklijst.Titel", Permission.ZaakZien));
        services.AddNavigation(new NavigationEntry(150, "/melding", typeof(Teksten), "Melding.Menu", Permission.MijnOndersteuningBeslissen));
        services.AddNavigation(new NavigationEntry(190, "/noodtoegang", typeof(Teksten), "Noodtoegangen.Menu", Permission.NoodtoegangBeoordelen));
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
        CloseZaakEndpoint.Map(zaken);
        TakeNoodtoegangEndpoint.Map(zaken);
        ReviewNoodtoegangEndpoint.Map(routes.MapApi("noodtoegangen"));
    }

    private static void AddMeldingAndZaak(IServiceCollection services)
    {
        services.AddScoped<MeldingReceiving>();
        services.AddScoped<ZaakBlik>();
        services.AddScoped<ZaakHandelingen>();
        services.AddScoped<ZaakTaking>();
        services.AddScoped<SpoedDeclaring>();
        services.AddScoped<ZaakClosing>();
        services.AddScoped<NoodtoegangTaking>();
        services.AddScoped<NoodtoegangReviewing>();
        services.AddScoped<NoodtoegangQuery>();
        services.AddScoped<WerklijstQuery>();
    }

    private static void AddListeners(IServiceCollection services)
    {
        services.AddListener<MeldingReceived, WerklijstKeeper>();
        services.AddListener<ZaakTaken, WerklijstKeeper>();
        services.AddListener<SpoedDeclared, WerklijstKeeper>();
        services.AddListener<OnderzoekStarted, WerklijstKeeper>();
        services.AddListener<VerslagIssued, WerklijstKeeper>();
        services.AddListener<ZaakMoved, WerklijstKeeper>();
        services.AddListener<ZaakClosed, WerklijstKeeper>();
        services.AddListener<InwonerChanged, WerklijstKeeper>();
        services.AddListener<AanvraagReceived, ZaakFollower>();
        services.AddListener<BeschikkingIssued, ZaakFollower>();
    }
}
