using Microsoft.AspNetCore.Localization;
using Platform;

namespace Galerij;

/// <summary>The gallery: every component in all its states, under the content security policy of the product.</summary>
public static class GalerijApp
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Builds the gallery; the caller runs it. Needs the repository around it for the built assets.</summary>
    public static WebApplication Build(string[] args)
    {
        var root = Root();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = "Galerij",
            ContentRootPath = Path.Combine(root, "tests", "Galerij"),
            WebRootPath = Path.Combine(root, "src", "Host", "wwwroot"),
        });
        builder.Services.AddRazorPages(options => options.RootDirectory = "/");
        builder.Services.AddLayout();
        var app = builder.Build();
        string[] cultures = ["nl", "en"];
        app.UseRequestLocalization(options =>
        {
            options.SetDefaultCulture("nl").AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
            options.RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = "taal", UIQueryStringKey = "taal" }];
        });
        app.Use(Surround);
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.UseStaticFiles();
        app.MapRazorPages();
        app.MapPost("/bewaar", Save);
        return app;
    }

    private static Task Surround(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        var navigation = context.RequestServices.GetRequiredService<Navigation>();
        if (!context.Request.Query.ContainsKey("bezoeker"))
        {
            navigation.Demo = true;
            navigation.DemoHref = "/persona";
            navigation.Owner = "Gemeente Voorbeeldstad";
            navigation.SignedIn = new SignedIn("Fatima el Amrani", "Consulent");
            navigation.Items.Add(new NavItem("/galerij", "Mijn zaken", context.Request.Path == "/galerij"));
            navigation.Items.Add(new NavItem("/galerij/formulier", "Meldingen", context.Request.Path == "/galerij/formulier"));
            navigation.Items.Add(new NavItem("/galerij/brief", "Vragen", false));
        }

        return next(context);
    }

    // Answers as a saved draft does: the next version in the ETag; ?antwoord=412 plays a refusal.
    private static IResult Save(HttpContext context, int? antwoord)
    {
        if (antwoord is not null)
            return Results.StatusCode(antwoord.Value);

        context.Response.Headers.ETag = "\"8\"";
        return Results.NoContent();
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Keukentafel.slnx")))
            directory = directory.Parent;

        return directory?.FullName ?? throw new InvalidOperationException("The gallery runs from the repository only.");
    }
}
