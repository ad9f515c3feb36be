using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An aanbieder opened a vraag.</summary>
internal sealed record ReadVraag(VraagId Vraag);

/// <summary>Process VraagReading: each view by a bidder is logged; a vraag remains personal data (design/bemiddeling).</summary>
internal sealed class VraagReading(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ReadVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagReading), command, async change =>
        {
            if (change.Db.Scope.Organisaties.Count == 0
                || await change.Db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == command.Vraag, ct) is not { } publicatie)
                return SharedRefusals.NotFound;
            change.Add(new PublicatieInzage
            {
                Vraag = publicatie.Vraag,
                Organisatie = change.Db.Scope.Organisaties[0],
                Gemeente = publicatie.Gemeente,
                Subject = change.Actor.Subject,
                Naam = change.Actor.Naam,
                Wanneer = change.Now(publicatie.Gemeente),
            });
            return Done.It;
        }, ct);
}
