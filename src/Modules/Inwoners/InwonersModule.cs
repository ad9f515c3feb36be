using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Inwoners;

/// <summary>The door of the room Inwoners.</summary>
public static class InwonersModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddInwoners(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(InwonersModule).Assembly);
        services.AddSingleton<BsnVault>();
        services.AddScoped<InwonerRegister>();
        services.AddScoped<IInwonerRegister>(s => s.GetRequiredService<InwonerRegister>());
        services.AddScoped<IInwonerSignIn>(s => s.GetRequiredService<InwonerRegister>());
        services.AddScoped<IInwonerQuestions, InwonerQuestions>();
        services.AddScoped<BetrokkeneAdding>();
        services.AddScoped<InwonerChanging>();
        services.AddScoped<MensenQuery>();
        services.AddScoped<MijnQuery>();
        services.AddScoped<InzageQuery>();
        services.AddScoped<InzageWoorden>();
        services.AddScoped<ITaakregels, MensenTaken>();
        services.AddNavigation(new NavigationEntry(50, "/mijn", typeof(Teksten), "Mijn.Titel", Permission.MijnOndersteuningZien));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapInwoners(this IEndpointRouteBuilder routes)
    {
        MensenEndpoints.Map(routes.MapApi("zaken"));
        MijnEndpoints.Map(routes.MapApi("mijn"));
    }
}
