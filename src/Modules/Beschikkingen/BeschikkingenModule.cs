using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;

namespace Beschikkingen;

/// <summary>The door of the room Beschikkingen.</summary>
public static class BeschikkingenModule
{
    /// <summary>Registers the room.</summary>
    public static IServiceCollection AddBeschikkingen(this IServiceCollection services)
    {
        services.ModelSources().Add(typeof(BeschikkingenModule).Assembly);
        services.AddScoped<AanvraagReceiving>();
        services.AddScoped<AanvullingAsking>();
        services.AddScoped<AanvullingReceiving>();
        services.AddScoped<BeschikkingStarting>();
        services.AddScoped<VoorzieningSetting>();
        services.AddScoped<VoorzieningDropping>();
        services.AddScoped<MotiveringSetting>();
        services.AddScoped<BeschikkingProposing>();
        services.AddScoped<BeschikkingTaking>();
        services.AddScoped<BeschikkingReturning>();
        services.AddScoped<BriefWriter>();
        services.AddScoped<IBeschikkingQuestions, BeschikkingQuestions>();
        services.AddScoped<ITaakregels, Taakregels>();
        services.AddScoped<IMijnRegels, MijnRegels>();
        services.AddNavigation(new NavigationEntry(200, Links.TeNemen, typeof(Teksten), "Menu.TeNemen", Permission.BeschikkingNemen));
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapBeschikkingen(this IEndpointRouteBuilder routes)
    {
        var zaken = routes.MapApi("zaken");
        var mijn = routes.MapApi("mijn");
        AanvraagEndpoints.Map(zaken, mijn);
        BeschikkingEndpoints.Map(zaken, mijn, routes.MapApi("beschikkingen"));
        AskAanvullingEndpoint.Map(zaken);
        ReceiveAanvullingEndpoints.Map(zaken, mijn);
        StartBeschikkingEndpoint.Map(zaken);
        SetVoorzieningEndpoints.Map(zaken);
        DropVoorzieningEndpoint.Map(zaken);
        SetMotiveringEndpoint.Map(zaken);
        ProposeBeschikkingEndpoint.Map(zaken);
        TakeBeschikkingEndpoint.Map(zaken);
        ReturnBeschikkingEndpoint.Map(zaken);
        BriefEndpoints.Map(zaken, mijn);
    }
}
