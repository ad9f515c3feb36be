using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Platform;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Keukentafel.slnx")))
    root = Path.GetDirectoryName(root.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("Run the gallery from the repository.");

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    ContentRootPath = Path.Combine(root, "tests", "Galerij"),
    WebRootPath = Path.Combine(root, "src", "Host", "wwwroot"),
});
builder.Services.AddRazorPages(options => options.RootDirectory = "/");
builder.Services.AddLayout();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

var app = builder.Build();
string[] cultures = ["nl", "en"];
app.UseRequestLocalization(options =>
{
    options.SetDefaultCulture("nl").AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
    options.RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = "taal", UIQueryStringKey = "taal" }];
});
app.UseResponseCompression();
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    var navigation = context.RequestServices.GetRequiredService<Navigation>();
    if (context.Request.Query.ContainsKey("bezoeker"))
        return next();

    navigation.Demo = true;
    navigation.DemoHref = "/persona";
    navigation.Owner = "Gemeente Voorbeeldstad";
    navigation.SignedIn = new SignedIn("Fatima el Amrani", "Consulent");
    navigation.Items.Add(new NavItem("/galerij", "Mijn zaken", true));
    navigation.Items.Add(new NavItem("/galerij/formulier", "Meldingen", false));
    navigation.Items.Add(new NavItem("/galerij/brief", "Vragen", false));
    return next();
});
app.UseStatusCodePagesWithReExecute("/fout/{0}");
app.UseStaticFiles();
app.MapRazorPages();
app.MapPost("/bewaar", (HttpContext context) =>
{
    context.Response.Headers.ETag = "\"8\"";
    return Results.NoContent();
});
app.Run();
