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
        services.AddScoped<ProductList>();
        services.AddScoped<ProductDrafting>();
        services.AddScoped<ProductRevising>();
        services.AddScoped<ProductPublishing>();
        services.AddScoped<ProductEnding>();
        services.AddScoped<ProcedureSetting>();
        services.AddScoped<ToelatingRequesting>();
        services.AddScoped<ToelatingCompleting>();
        services.AddScoped<ToelatingWithdrawing>();
        services.AddScoped<ToelatingTesting>();
        services.AddScoped<BelangList>();
        services.AddScoped<BelangDeclaring>();
        services.AddScoped<BelangEnding>();
        services.AddScoped<ZeggenschapReader>().AddScoped<ZeggenschapDeclaring>().AddScoped<VermeldingAdding>().AddScoped<VermeldingEnding>();
        services.AddNavigation(new NavigationEntry(500, "/aanbieders", typeof(Teksten), "Menu.Aanbieders", Permission.AanbiedersZien));
        services.AddNavigation(new NavigationEntry(510, "/producten", typeof(Teksten), "Menu.Producten", Permission.AanbiedersZien));
        services.AddNavigation(new NavigationEntry(420, "/toelatingen", typeof(Teksten), "Menu.Toelatingen", Permission.AanbiedersBeheren));
        services.AddNavigation(new NavigationEntry(400, "/mijn-organisatie", typeof(Teksten), "Menu.MijnOrganisatie", Permission.EigenAanbodBeheren));
        services.AddNavigation(new NavigationEntry(410, "/toelating", typeof(Teksten), "Menu.Toelating", Permission.EigenAanbodBeheren));
        services.AddScoped<IAanbiederQuestions, AanbiederQuestions>();
        services.AddScoped<IBelangQuestions, BelangQuestions>();
        services.AddScoped<IZeggenschapQuestions, ZeggenschapQuestions>();
        return services;
    }

    /// <summary>Maps the endpoints of the room.</summary>
    public static void MapAanbieders(this IEndpointRouteBuilder routes)
    {
        var aanbieders = routes.MapApi("aanbieders");
        AanbiederEndpoints.Map(aanbieders);
        RegisterAanbiederEndpoint.Map(aanbieders);
        AanbodEndpoints.Map(aanbieders);
        ZeggenschapEndpoints.Map(aanbieders);
        ProductEndpoints.Map(routes.MapApi("producten"));
        ProcedureEndpoints.Map(routes.MapApi("procedures"));
        ToelatingEndpoints.Map(routes.MapApi("toelatingen"));
        BelangEndpoints.Map(routes.MapApi("belangen"));
    }
}
