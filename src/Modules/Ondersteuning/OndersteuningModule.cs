using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Ondersteuning;

/// <summary>The door of the room Ondersteuning.</summary>
public static class OndersteuningModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddOndersteuning(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(OndersteuningModule).Assembly);
        services.AddSingleton<ToewijzingBsn>();
        services.AddScoped<ToewijzingList>();
        services.AddScoped<ZaakLook>();
        services.AddScoped<ToewijzingAccepting>();
        services.AddScoped<ToewijzingRefusing>();
        services.AddScoped<OndersteuningStarting>();
        services.AddScoped<ToewijzingAntwoordProcessen>();
        services.AddScoped<ITaakregels, ToewijzingTaakregels>();
        services.AddScoped<IMijnRegels, ToewijzingMijnRegels>();
        services.AddListener<AanbiederChosen, MakeToewijzing>();
        services.AddNavigation(new NavigationEntry(330, "/toewijzingen", typeof(Teksten), "Menu.Toewijzingen", Permission.ToewijzingZien));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapOndersteuning(this IEndpointRouteBuilder routes) => ToewijzingEndpoints.Map(routes);
}
