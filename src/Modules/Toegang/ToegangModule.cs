using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform;

namespace Toegang;

/// <summary>The door of the room Toegang.</summary>
public static class ToegangModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddToegang(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(ToegangModule).Assembly);
        services.AddScoped<MeldingReceiving>();
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapToegang(this IEndpointRouteBuilder routes)
    {
        ReceiveMeldingEndpoint.Map(routes.MapApi("meldingen"));
    }
}
