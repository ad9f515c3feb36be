using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform;

namespace Beschikkingen;

/// <summary>The door of the room Beschikkingen.</summary>
public static class BeschikkingenModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddBeschikkingen(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(BeschikkingenModule).Assembly);
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapBeschikkingen(this IEndpointRouteBuilder routes) { }
}
