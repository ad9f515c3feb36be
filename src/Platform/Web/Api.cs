using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Platform;

/// <summary>The shape that all endpoints under <c>/v1</c> share.</summary>
public static class Api
{
    /// <summary>A group of endpoints of a room: Dutch nouns, plural.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder routes, string noun) =>
        routes.MapGroup("/v1/" + noun).WithTags(noun).AddEndpointFilter(Headers);

    /// <summary>States the permission.</summary>
    public static RouteHandlerBuilder Requires(this RouteHandlerBuilder endpoint, Permission permission) =>
        endpoint.WithMetadata(new RequiresAttribute(permission));

    /// <summary>States that anybody may come.</summary>
    public static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new PublicAttribute());

    /// <summary>States that this is the way into a case whose file is still closed to the actor.</summary>
    public static RouteHandlerBuilder BeforeDossier(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new BeforeDossierAttribute());

    /// <summary>States that a read of the case in route value <c>zaak</c> is logged.</summary>
    public static RouteHandlerBuilder ReadsDossier(this RouteHandlerBuilder endpoint, string what) =>
        endpoint.WithMetadata(new ReadsDossierAttribute(what));

    /// <summary>States that this changes something that exists: the client must say which version (If-Match).</summary>
    public static RouteHandlerBuilder ChangesExisting(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(ChangesExistingMetadata.Instance);

    /// <summary>States that this POST only computes: nothing is stored, so no key is asked that guards against doing it twice.</summary>
    public static RouteHandlerBuilder ChangesNothing(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(ChangesNothingMetadata.Instance);

    private static async ValueTask<object?> Headers(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (UnknownChoice(http, context.Arguments) is { } name)
            return new RefusalResult(SharedRefusals.ValueWrong(name));
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            return await next(context);
        if (http.GetEndpoint()!.Metadata.GetMetadata<ChangesNothingMetadata>() is null && Guards(http) is { } refusal)
            return new RefusalResult(refusal);
        foreach (var body in context.Arguments)
        {
            if (body is not null && RequiredFields.IsOurs(body.GetType()) && RequiredFields.FirstMissing(body) is { } field)
                return new RefusalResult(SharedRefusals.FieldMissing(field));
        }
        return await next(context);
    }

    // The key that guards against the same change twice, and the version that was seen.
    private static Refusal? Guards(HttpContext http)
    {
        var change = http.RequestServices.GetRequiredService<ChangeRequest>();
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length is < 8 or > 100)
            return SharedRefusals.KeyMissing;
        change.IdempotencyKey = key;
        var match = http.Request.Headers.IfMatch.ToString().Trim('"', ' ');
        if (int.TryParse(match, out var versie))
            change.Versie = versie;
        else if (match.Length > 0)
            return SharedRefusals.Changed;
        else if (http.GetEndpoint()!.Metadata.GetMetadata<ChangesExistingMetadata>() is not null)
            return SharedRefusals.VersionMissing;
        return null;
    }

    private sealed class ChangesNothingMetadata
    {
        public static ChangesNothingMetadata Instance { get; } = new();
    }

    // "status=99" is read as a choice that does not exist.
    private static string? UnknownChoice(HttpContext http, IList<object?> arguments) =>
        arguments.OfType<Enum>().FirstOrDefault(e => !Enum.IsDefined(e.GetType(), e)) is { } unknown
            ? http.Request.Query.FirstOrDefault(q => Enum.TryParse(unknown.GetType(), q.Value, ignoreCase: true, out var sent) && sent.Equals(unknown)).Key ?? unknown.GetType().Name
            : null;

    private sealed class ChangesExistingMetadata
    {
        public static ChangesExistingMetadata Instance { get; } = new();
    }
}
