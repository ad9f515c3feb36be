using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>A place in the main navigation, or on the page of the beheerder when it stands under that; shown to who may go there.</summary>
/// <param name="Order">Place.</param>
/// <param name="Href">Where.</param>
/// <param name="Texts">Text class of the room.</param>
/// <param name="Key">Key of the text.</param>
/// <param name="Permission">Who sees it.</param>
public sealed record NavigationEntry(int Order, string Href, Type Texts, string Key, Permission Permission)
{
    /// <summary>Stands on the page of the beheerder, not in the main navigation.</summary>
    public bool IsBeheer => Href.StartsWith("/beheer/", StringComparison.Ordinal);
}

/// <summary>Rooms register their places.</summary>
public static class NavigationServices
{
    /// <summary>Adds a place to the main navigation.</summary>
    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationEntry entry) => services.AddSingleton(entry);
}

/// <summary>Fills the header of every page: where this person can go, who he is.</summary>
internal sealed class NavigationFilter(
    Navigation navigation,
    IEnumerable<NavigationEntry> entries,
    CurrentActor current,
    DemoMode demo,
    IStringLocalizerFactory texts
) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context)
    {
        var actor = current.Actor;
        navigation.Demo = demo.On;
        navigation.DemoHref = demo.On ? "/aanmelden" : null;
        var path = context.HttpContext.Request.Path;
        foreach (var entry in entries.Where(e => !e.IsBeheer && Roles.Allow(actor.Rollen, e.Permission)).OrderBy(e => e.Order))
            navigation.Items.Add(new NavItem(entry.Href, texts.Create(entry.Texts)[entry.Key], path.StartsWithSegments(entry.Href)));
        if (actor.Rollen.Count > 0)
        {
            var own = texts.Create(typeof(Teksten));
            navigation.SignedIn = new SignedIn(actor.Naam, string.Join(", ", actor.Rollen.Select(r => own["Rol." + r].Value)));
        }
        return Task.CompletedTask;
    }

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => next();
}
