using Platform;

namespace Host;

/// <summary>Builds the one web application, for <c>serve</c>, for the demo and for tests.</summary>
public static class App
{
    /// <summary>Builds it from configuration; nothing listens yet.</summary>
    /// <param name="args">Configuration on the command line: <c>--Data=…</c>, <c>--ConnectionStrings:Keukentafel=…</c>.</param>
    /// <param name="demo">Personas, demo content and a clock that can be moved; Production refuses it.</param>
    /// <param name="adjust">Last changes, for tests: another clock, another port.</param>
    public static WebApplication Build(string[] args, bool demo, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(App).Assembly.GetName().Name,
        });
        if (demo && builder.Environment.IsProduction())
            throw new StartupException(
                "Demo mode lets anybody be anybody, so Production refuses it. Start with ASPNETCORE_ENVIRONMENT=Development, or without --demo."
            );
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
        });
        builder.Services.AddModules();
        builder.Services.AddPlatform(builder.Configuration, demo, builder.Environment.IsProduction());
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UsePlatform(routes => routes.MapModules());
        return app;
    }
}
