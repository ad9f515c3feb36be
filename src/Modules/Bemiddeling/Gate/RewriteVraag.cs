using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What can be said otherwise while the test lasts: the typed texts, the area and whether the age band is shown.</summary>
internal sealed record VraagTekst(string Toelichting, IReadOnlyList<string> Resultaten, string Talen, string? Gebied = null, bool LeeftijdTonen = true)
{
    /// <summary>The whole vraag with these words, or why it can't be put like this.</summary>
    public Result<VraagInhoud> Compose(Vraag vraag, VraagBron bron, RondeNormen normen) =>
        (VraagOpzet.Of(vraag) with { Toelichting = Toelichting, Resultaten = Resultaten, Talen = Talen, Gebied = Gebied ?? vraag.Inhoud.Gebied, LeeftijdTonen = LeeftijdTonen })
            .Compose(bron, normen);
}

/// <summary>Other words in the test.</summary>
internal sealed record RewriteVraag(ZaakId Zaak, VraagId Vraag, VraagTekst Tekst);

/// <summary>Process VraagRewriting: what is found is looked for anew; decisions about sentences that stay, stay.</summary>
internal sealed class VraagRewriting(ProcessRunner processes, VraagBronnen bronnen, ITekstToets toets)
{
    public Task<Result<Done>> Run(RewriteVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagRewriting), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (await bronnen.Of(vraag.Zaak, vraag.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            var inhoud = command.Tekst.Compose(vraag, bron, new RondeNormen(vraag.Gemeente, change.Today(vraag.Gemeente), change.Normen));
            if (inhoud.IsRefused(out var incomplete))
                return incomplete;
            if (vraag.Rewrite(inhoud.Value, change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            vraag.Prune((await toets.Test(vraag, ct)).Sleutels);
            change.Record(new VraagEdited(vraag.Id), vraag);
            return Done.It;
        }, ct);
}
