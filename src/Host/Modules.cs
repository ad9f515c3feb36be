using Aanbieders;
using Bemiddeling;
using Beschikkingen;
using Inwoners;
using Microsoft.AspNetCore.Routing;
using Ondersteuning;
using Toegang;

namespace Host;

/// <summary>The rooms, in the order of the journey of a need.</summary>
internal static class Modules
{
    /// <summary>Registers every room.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services) =>
        services.AddInwoners().AddToegang().AddBeschikkingen().AddAanbieders().AddBemiddeling().AddOndersteuning();

    /// <summary>Maps the endpoints of every room.</summary>
    public static void MapModules(this IEndpointRouteBuilder routes)
    {
        routes.MapInwoners();
        routes.MapToegang();
        routes.MapBeschikkingen();
        routes.MapAanbieders();
        routes.MapBemiddeling();
        routes.MapOndersteuning();
    }
}
