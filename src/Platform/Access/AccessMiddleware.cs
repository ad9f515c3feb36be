using System.Reflection;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Waarden;

namespace Platform;

/// <summary>Checks what the route states, before anything of it runs, and logs reads of case files afterwards.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    // What asks the database is fetched where it is asked: most requests, and live pages that stay open for hours, need none of it.
    public async Task InvokeAsync(HttpContext http, AccessGate gate)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint is null || IsOpen(endpoint))
        {
            await next(http);
            return;
        }
        if (http.User.Identity?.IsAuthenticated != true)
        {
            await Challenge(http);
            return;
        }
        if (endpoint.Metadata.GetMetadata<RequiresAttribute>() is { } requires && gate.Check(requires.Permission) is { } refusal)
        {
            await Refuse(http, refusal);
            return;
        }
        if (await IsClosed(http, endpoint))
        {
            await Refuse(http, SharedRefusals.NotFound);
            return;
        }
        await next(http);
        if (http.Response.StatusCode is >= 200 and < 300 && !http.Items.ContainsKey(ReadLog.Piece) && endpoint.Metadata.GetMetadata<ReadsDossierAttribute>() is { } reads)
            await Log(http, reads.What);
    }

    private static bool IsOpen(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PublicAttribute>() is not null && endpoint.Metadata.GetMetadata<RequiresAttribute>() is null
        || endpoint is not RouteEndpoint;

    // One place for all routes about a case: not yours and not there look the same.
    private static async Task<bool> IsClosed(HttpContext http, Endpoint endpoint) =>
        ZaakId.TryParse(http.Request.RouteValues["zaak"] as string, null, out var zaak)
        && endpoint.Metadata.GetMetadata<BeforeDossierAttribute>() is null
        && !await http.RequestServices.GetRequiredService<Dossiers>().MayRead(zaak, http.RequestAborted);

    private static async Task Log(HttpContext http, string what)
    {
        if (ZaakId.TryParse(http.Request.RouteValues["zaak"] as string, null, out var zaak))
            await http.RequestServices.GetRequiredService<ReadLog>().Write(zaak, what, CancellationToken.None);
    }

    private static Task Challenge(HttpContext http)
    {
        if (IsApi(http))
            return RefusalResult.Write(http, new Refusal(typeof(Teksten), "NietAangemeld", "ADR 7", 401));
        // Who sent a form typed something: he hears that it was not kept.
        http.Response.Redirect($"/aanmelden?{(HttpMethods.IsPost(http.Request.Method) ? "verlopen=true&" : "")}terug={Uri.EscapeDataString(http.Request.Path)}");
        return Task.CompletedTask;
    }

    internal static Task Refuse(HttpContext http, Refusal refusal)
    {
        if (IsApi(http))
            return RefusalResult.Write(http, refusal);
        if (refusal.Code == SharedRefusals.SignInAgain.Code)
        {
            http.Response.Redirect("/aanmelden?opnieuw=1&terug=" + Uri.EscapeDataString(http.Request.Path));
            return Task.CompletedTask;
        }
        http.Response.StatusCode = refusal.Status;
        return Task.CompletedTask;
    }

    internal static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/v1");
}

/// <summary>Checks the permission that a page handler states for itself, for instance a POST on a page that more roles may read.</summary>
internal sealed class HandlerPermissionFilter(AccessGate gate) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var requires = context.HandlerMethod?.MethodInfo.GetCustomAttribute<RequiresAttribute>();
        if (requires is not null && gate.Check(requires.Permission) is { } refusal)
        {
            if (refusal.Code == SharedRefusals.SignInAgain.Code)
                context.Result = new RedirectResult("/aanmelden?opnieuw=1&terug=" + Uri.EscapeDataString(context.HttpContext.Request.Path));
            else
                context.Result = new StatusCodeResult(refusal.Status);
            return;
        }
        await next();
    }
}

/// <summary>Stops the start when a route states no permission.</summary>
internal static class PermissionCheck
{
    public static void Run(IEnumerable<EndpointDataSource> sources, ModelSources rooms)
    {
        var missing = sources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Where(e => !IsPage(e) && !States(e.Metadata))
            .Select(e => e.DisplayName ?? e.RoutePattern.RawText ?? "?").Concat(Pages(rooms)).ToList();
        if (missing.Count > 0)
            throw new StartupException("These routes state no permission (Requires, SignedIn or Public): " + string.Join("; ", missing));
    }

    private static bool IsPage(RouteEndpoint e) => e.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static bool States(EndpointMetadataCollection m) =>
        m.GetMetadata<RequiresAttribute>() is not null || m.GetMetadata<PublicAttribute>() is not null || m.GetMetadata<SignedInAttribute>() is not null;

    // Pages are compiled on first use, so their classes are asked instead. A handler that changes something states its own permission.
    private static IEnumerable<string> Pages(ModelSources rooms)
    {
        foreach (var page in rooms.Assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.IsAbstract && typeof(PageModel).IsAssignableFrom(t)))
        {
            if (!States(page))
                yield return page.FullName!;
            foreach (var handler in page.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal) && !States(m)))
                yield return page.FullName + "." + handler.Name;
        }
    }

    private static bool States(MemberInfo m) =>
        m.IsDefined(typeof(RequiresAttribute)) || m.IsDefined(typeof(PublicAttribute)) || m.IsDefined(typeof(SignedInAttribute));
}
