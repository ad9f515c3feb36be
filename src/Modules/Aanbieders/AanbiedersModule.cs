using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Aanbieders;

/// <summary>The door of the room Aanbieders.</summary>
public static class AanbiedersModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddAanbieders(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(AanbiedersModule).Assembly);
        services.AddScoped<Verbanden>();
        services.AddScoped<AanbiederList>();
        services.AddScoped<AanbiederRegistering>();
        services.AddScoped<ProfielKeeping>();
        services.AddScoped<AanbodKeeping>();
        services.AddScoped<IAanbiederQuestions, AanbiederQuestions>();
        services.AddScoped<IBelangQuestions, BelangQuestions>();
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapAanbieders(this IEndpointRouteBuilder routes)
    {
        var aanbieders = routes.MapApi("aanbieders");
        AanbiederEndpoints.Map(aanbieders);
        RegisterAanbiederEndpoint.Map(aanbieders);
        AanbodEndpoints.Map(aanbieders);
    }
}
