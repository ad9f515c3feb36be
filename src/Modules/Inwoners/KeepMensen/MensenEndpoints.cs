using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>The people of a case for programs.</summary>
internal static class MensenEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak:guid}/mensen", async (ZaakId zaak, MensenQuery query, CancellationToken ct) =>
                await query.Of(zaak, ct) is { } m ? ApiAnswers.OkWithVersion(Body(m), m.Inwoner.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Mensen").Produces<MensenAntwoord>();
        zaken.MapPost("/{zaak:guid}/mensen", async (ZaakId zaak, NieuweBetrokkene command, BetrokkeneAdding process, CancellationToken ct) =>
                (await process.Add(zaak, command, ct)).AnswerCreated(id => $"/v1/zaken/{zaak}/mensen", id => new BetrokkeneToegevoegd(id)))
            .Requires(Permission.ZaakBehandelen).Produces<BetrokkeneToegevoegd>(StatusCodes.Status201Created);
        zaken.MapPost("/{zaak:guid}/mensen/{betrokkene:long}/verwijdering", async (ZaakId zaak, long betrokkene, BetrokkeneAdding process, CancellationToken ct) =>
                (await process.Remove(zaak, betrokkene, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ZaakBehandelen);
        zaken.MapPost("/{zaak:guid}/mensen/inwoner", async (ZaakId zaak, InwonerWijziging command, InwonerChanging process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).Answer(versie => ApiAnswers.OkWithVersion(new InwonerVersie(zaak, versie), versie)))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<InwonerVersie>();
    }

    private static MensenAntwoord Body(Mensen m) =>
        new(m.Zaak.Id, m.Inwoner.Id, m.Inwoner.Naam, m.Inwoner.Geboren, new InwonerWijziging(m.Inwoner.Roepnaam, m.Inwoner.Straat, m.Inwoner.Huisnummer, m.Inwoner.Postcode, m.Inwoner.Plaats, m.Inwoner.Wijkcode, m.Inwoner.Telefoon, m.Inwoner.Email),
            m.Inwoner.GeheimAdres, [.. m.Betrokkenen.Select(b => new BetrokkeneRegel(b.Id, b.Rol, b.Naam, b.Instelling, b.Telefoon, b.Email, b.Mantelzorger))]);

    /// <summary>The people of a case.</summary>
    internal sealed record MensenAntwoord(ZaakId Zaak, InwonerId Inwoner, string Naam, DateOnly? Geboren, InwonerWijziging Bereikbaar, bool GeheimAdres, IReadOnlyList<BetrokkeneRegel> Betrokkenen);

    /// <summary>Somebody else in a case.</summary>
    internal sealed record BetrokkeneRegel(long Id, string Rol, string Naam, string? Instelling, string? Telefoon, string? Email, bool Mantelzorger);

    /// <summary>Id of who was added.</summary>
    internal sealed record BetrokkeneToegevoegd(long Betrokkene);

    /// <summary>New version of the person's data.</summary>
    internal sealed record InwonerVersie(ZaakId Zaak, int Versie);
}
