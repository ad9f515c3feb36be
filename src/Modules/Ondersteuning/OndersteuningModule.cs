using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform;

namespace Ondersteuning;

/// <summary>The door of the room Ondersteuning.</summary>
public static class OndersteuningModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddOndersteuning(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(OndersteuningModule).Assembly);
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapOndersteuning(this IEndpointRouteBuilder routes) { }
}
