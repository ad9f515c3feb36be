using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

internal static class WerklijstEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapGet("/", async (string? wie, ZaakStatus? status, string? zoek, string? na, WerklijstQuery query, CancellationToken ct) =>
            {
                var blad = await query.Read(new WerklijstVraag(wie, status, zoek, na), ct);
                return Results.Ok(new WerklijstAntwoord([.. blad.Regels.Select(Line)], blad.Volgende));
            })
            .Requires(Permission.ZaakZien).Produces<WerklijstAntwoord>();

    private static WerklijstRegel Line(Werkregel w) =>
        new(w.Zaak, w.Gemeente, w.Team, w.Consulent, w.Naam, w.Afgeschermd, w.Status, w.Spoed, w.Ontvangen, w.Klok, w.Klok is null ? null : w.Uiterlijk);

    /// <summary>A page of the caseload; <c>volgende</c> is the value of <c>na</c> for the next.</summary>
    internal sealed record WerklijstAntwoord(IReadOnlyList<WerklijstRegel> Zaken, string? Volgende);

    /// <summary>One case.</summary>
    internal sealed record WerklijstRegel(
        ZaakId Zaak, Gemeentecode Gemeente, TeamId Team, GebruikerId? Consulent, string Naam, bool Afgeschermd, ZaakStatus Status, bool Spoed, DateOnly Ontvangen, KlokSoort? Klok, DateOnly? Uiterlijk);
}
