using Platform;
using Waarden;

namespace Toegang;

/// <summary>Process OmvangSubstantiating: activity × minutes × frequency, beside the norm (B-13, B-14, B-26).</summary>
internal sealed class OmvangSubstantiating(ProcessRunner processes)
{
    public Task<Result<int>> Add(ZaakId zaak, OmvangVraag command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, OmvangChanged>(nameof(OmvangSubstantiating), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
        {
            if (root.Status == ZaakStatus.Gemeld)
                return Task.FromResult<Result<OmvangChanged>>(Refusals.OnderzoekNotStarted);
            var id = Id.New<ElementId>(change.Now(root.Gemeente)).Value;
            return Task.FromResult(OmvangRegel.Make(id, command, change.Today(root.Gemeente)).Then<OmvangChanged>(regel =>
            {
                onderzoek.Omvang = [.. onderzoek.Omvang, regel];
                return new OmvangChanged(zaak, onderzoek.MinutenPerWeek);
            }));
        }, ct);

    public Task<Result<int>> Remove(ZaakId zaak, Guid regel, CancellationToken ct) =>
        processes.RunOn<Onderzoek, OmvangChanged>(nameof(OmvangSubstantiating), new ZaakOpdracht(zaak, regel), (onderzoek, _, _) =>
        {
            if (onderzoek.Omvang.All(r => r.Id != regel))
                return Task.FromResult<Result<OmvangChanged>>(SharedRefusals.NotFound);
            onderzoek.Omvang = [.. onderzoek.Omvang.Where(r => r.Id != regel)];
            return Task.FromResult<Result<OmvangChanged>>(new OmvangChanged(zaak, onderzoek.MinutenPerWeek));
        }, ct);
}
