using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform;

namespace Bemiddeling;

/// <summary>The door of the room Bemiddeling.</summary>
public static class BemiddelingModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddBemiddeling(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(BemiddelingModule).Assembly);
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapBemiddeling(this IEndpointRouteBuilder routes) { }
}
