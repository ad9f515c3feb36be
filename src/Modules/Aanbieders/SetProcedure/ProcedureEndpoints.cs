using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class ProcedureEndpoints
{
    public static void Map(RouteGroupBuilder procedures)
    {
        procedures.MapGet("/{samenwerking}", async (SamenwerkingId samenwerking, Verbanden verbanden, CancellationToken ct) =>
            {
                if (!(await verbanden.Names(ct)).ContainsKey(samenwerking))
                    return new RefusalResult(SharedRefusals.NotFound);
                var p = await verbanden.Procedure(samenwerking, ct);
                return ApiAnswers.OkWithVersion(new ProcedureAntwoord(p.Instroom, p.InstroomVan, p.InstroomTot, p.ContractTot, [.. Eis.Catalogus.Where(e => p.Eisen.Contains(e.Code))]), p.Versie);
            })
            .Requires(Permission.AanbiedersZien)
            .Produces<ProcedureAntwoord>();
        procedures.MapPost("/{samenwerking}", async (SamenwerkingId samenwerking, Procedureinvoer invoer, ProcedureSetting process, CancellationToken ct) =>
                (await process.Run(new SetProcedure(samenwerking, invoer), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren)
            .ChangesExisting()
            .Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record ProcedureAntwoord(ProcedureInstroom Instroom, DateOnly? InstroomVan, DateOnly? InstroomTot, DateOnly? ContractTot, IReadOnlyList<Eis> Eisen);
}
