using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;
using Route = ModuleContracts.Route;

namespace Bemiddeling;

internal static class RouteEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/routes/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, RouteReader reader, CancellationToken ct) =>
                await reader.Find(zaak, voorziening, ct) is { } found ? Results.Ok(RouteAntwoord.Of(found)) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Route").Produces<RouteAntwoord>();
        zaken.MapPost("/{zaak}/routes/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, GekozenRoute body, RouteChoosing process, CancellationToken ct) =>
                (await process.Run(new ChooseRoute(zaak, voorziening, body.Route), ct)).Answer(route => Results.Ok(new GekozenRoute(route))))
            .Requires(Permission.ToewijzingMaken).Produces<GekozenRoute>();
    }

    internal sealed record GekozenRoute(Route? Route);

    internal sealed record Optie(Route Route, bool Kan, string? Beletsel);

    internal sealed record RouteAntwoord(VoorzieningId Voorziening, string Product, Rechtsvorm Rechtsvorm, IReadOnlyList<Optie> Opties, Route? GekozenRoute, AanbiederId? Aanbieder, VraagId? Vraag)
    {
        public static RouteAntwoord Of(RouteStand s) =>
            new(s.Bron.Voorziening.Id, s.Bron.Product.Naam, s.Bron.Product.Rechtsvorm, [.. s.Opties.Select(o => new Optie(o.Route, o.Beletsel is null, o.Beletsel?.Code))], s.Keuze?.Route, s.Keuze?.Aanbieder, s.Vraag?.Id);
    }
}
