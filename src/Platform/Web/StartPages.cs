using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Waarden;

namespace Platform;

/// <summary>The few routes of the floor itself: sign-out, language, and in demo mode the clock.</summary>
internal static class StartPages
{
    public static void Map(IEndpointRouteBuilder routes, bool demo)
    {
        routes.MapPost("/afmelden", SignOut).Public().ExcludeFromDescription();
        routes.MapPost("/taal", Language).Public().ExcludeFromDescription();
        routes.MapGet("/aanmelden/{scheme}", SignIn).Public().ExcludeFromDescription();
        if (demo)
            routes.MapApi("demo").MapPost("/klok", MoveClock).Public().ExcludeFromDescription();
    }

    // A GET, because the strict form policy of the pages would stop a form that ends at the identity provider.
    private static IResult SignIn(string scheme, string? terug, bool? opnieuw) =>
        scheme is SignInSchemes.Medewerkers or SignInSchemes.Inwoners
            ? Results.Challenge(opnieuw == true ? OidcSignIn.FreshTo(terug) : OidcSignIn.To(terug), [scheme])
            : Results.NotFound();

    private static async Task<IResult> SignOut(HttpContext http, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest();
        await http.SignOutEverywhereAsync();
        return Results.Empty;
    }

    private static async Task<IResult> Language(HttpContext http, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        LanguageChoice.Keep(http, form["taal"] == "en" ? "en" : "nl");
        return Results.LocalRedirect(OidcSignIn.Local(form["terug"]));
    }

    /// <summary>Moves the domain clock of a gemeente; logged as an event.</summary>
    private static async Task<IResult> MoveClock(ClockMove move, DomainClock clock, ProcessRunner processes, EventDrain drain, CancellationToken ct)
    {
        if (move.Minuten is < 0 or > 525_600)
            return new RefusalResult(new Refusal(typeof(Teksten), "KlokTerug", "ADR 10"));
        var result = await processes.Run("KlokMoving", move, change =>
        {
            change.Record(new KlokMoved(move.Gemeente, move.Minuten), ("Gemeente", Guid.Empty), EventOwner.Of(move.Gemeente));
            return Task.FromResult<Result<Done>>(Done.It);
        }, ct);
        if (result.Refusal is null)
            clock.Move(move.Gemeente, TimeSpan.FromMinutes(move.Minuten));
        await drain.Drain(ct);
        return result.Answer(_ => Results.Ok(new { nu = clock.Now(move.Gemeente) }));
    }

    internal sealed record ClockMove(Gemeentecode Gemeente, int Minuten);
}

/// <summary>The domain clock of a gemeente was moved forward (demo mode only).</summary>
public sealed record KlokMoved(Gemeentecode Gemeente, int Minuten) : ModuleContracts.IEvent;
