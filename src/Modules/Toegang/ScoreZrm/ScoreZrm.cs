using Platform;
using Waarden;

namespace Toegang;

/// <summary>Open a domain of the ZRM.</summary>
/// <param name="Domein">Which.</param>
/// <param name="Reden">Why it matters here.</param>
internal sealed record OpenZrm(ZrmDomein? Domein, string? Reden);

/// <summary>Score an opened domain, professional and inwoner side by side (C-31).</summary>
internal sealed record ScoreZrm(int? Niveau, int? NiveauInwoner, string? Toelichting, DateOnly? InformatieVan, DateOnly? Training);

/// <summary>Process ZrmOpening: a domain is looked at only when there is a reason for it.</summary>
internal sealed class ZrmOpening(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, OpenZrm command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, ZrmOpened>(nameof(ZrmOpening), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
        {
            if (root.Status == ZaakStatus.Gemeld)
                return Task.FromResult<Result<ZrmOpened>>(Refusals.OnderzoekNotStarted);
            change.Reden = Teksten.Clean(command.Reden);
            return Task.FromResult(ZrmBeeld.Open(onderzoek.Zrm, command.Domein, command.Reden, change.Today(root.Gemeente)).Then<ZrmOpened>(opened =>
            {
                onderzoek.Zrm = [.. onderzoek.Zrm, opened];
                return new ZrmOpened(zaak, opened.Domein);
            }));
        }, ct);
}

/// <summary>Process ZrmScoring: by who was trained, on fresh information (C-02, C-04).</summary>
internal sealed class ZrmScoring(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, ZrmDomein domein, ScoreZrm command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, ZrmScored>(nameof(ZrmScoring), new ZaakOpdracht(zaak, new { domein, command }), (onderzoek, root, change) =>
        {
            if (onderzoek.Zrm.FirstOrDefault(b => b.Domein == domein) is not { } beeld)
                return Task.FromResult<Result<ZrmScored>>(Refusals.DomeinMissing);
            var score = new ZrmScore(command.Niveau ?? 0, command.NiveauInwoner, Teksten.Clean(command.Toelichting), command.InformatieVan, command.Training, change.Actor.Naam, change.Today(root.Gemeente));
            return Task.FromResult(beeld.With(score).Then<ZrmScored>(scored =>
            {
                onderzoek.Zrm = [.. onderzoek.Zrm.Select(b => b.Domein == domein ? scored : b)];
                return new ZrmScored(zaak, domein);
            }));
        }, ct);
}
