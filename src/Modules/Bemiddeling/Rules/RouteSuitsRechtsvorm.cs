using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>
/// Which routes a voorziening can take (E.17): where the inwoner chooses there is no competition, where the gemeente awards there is
/// no open huis, urgent cases never go to the marketplace (B-32), and without a rechtsvorm nothing is put out.
/// </summary>
internal static class RouteSuitsRechtsvorm
{
    public static IReadOnlyList<Route> All { get; } = [Route.Marktplaats, Route.OpenHuis, Route.DirecteToewijzing];

    public static Refusal? Check(Route route, VraagBron bron)
    {
        if (bron.Voorziening.Pgb || bron.Voorziening.Aanbieder is not null || bron.Zaak.Afgesloten)
            return Refusals.VoorzieningNietOpen;
        if (bron.Product.Rechtsvorm == Rechtsvorm.Onbepaald)
            return Refusals.RechtsvormOnbepaald;
        return route switch
        {
            Route.Marktplaats => VoorzieningSuitsMarkt.Check(bron),
            Route.OpenHuis => bron.Product.Rechtsvorm == Rechtsvorm.ClientKiest ? null : Refusals.RouteNietToegestaan,
            Route.DirecteToewijzing => null,
            _ => Refusals.RouteNietToegestaan,
        };
    }

    /// <summary>Where the inwoner chooses, the gemeente assigns directly only when there is nothing to choose, or he does not want to (E-OH-02).</summary>
    public static Refusal? CheckGrond(RouteGrond grond, VraagBron bron)
    {
        if (grond == RouteGrond.Spoed && !bron.Zaak.Spoed)
            return Refusals.GrondPastNiet;
        var steering = grond is RouteGrond.GeenOfferte or RouteGrond.Continuiteit;
        return bron.Product.Rechtsvorm == Rechtsvorm.ClientKiest && steering ? Refusals.GrondPastNiet : null;
    }
}
