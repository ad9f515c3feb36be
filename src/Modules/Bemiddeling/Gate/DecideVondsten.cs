using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What somebody does with one finding.</summary>
/// <param name="Vondst">Print of the finding, as the test gives it.</param>
/// <param name="Keuze">What is done.</param>
/// <param name="Tekst">Own words, for <see cref="VondstKeuze.EigenWoorden"/>.</param>
/// <param name="Grond">Usual reason, for <see cref="VondstKeuze.Afwijzen"/>.</param>
/// <param name="Reden">Own reason, compulsory when the ground is another.</param>
internal sealed record VondstKeuzeRegel(string Vondst, VondstKeuze Keuze, string? Tekst = null, VondstGrond? Grond = null, string? Reden = null);

/// <summary>Decisions about what the test found; no rules and <paramref name="Alle"/>: every proposal is taken over.</summary>
internal sealed record DecideVondsten(ZaakId Zaak, VraagId Vraag, IReadOnlyList<VondstKeuzeRegel> Besluiten, bool Alle = false);

/// <summary>Process VondstenDeciding: mends the text where asked, and keeps who left what in, when and why.</summary>
internal sealed class VondstenDeciding(ProcessRunner processes, VraagBronnen bronnen, ITekstToets toets)
{
    public Task<Result<Done>> Run(DecideVondsten command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VondstenDeciding), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.Status != VraagStatus.Anonimiseringstoets)
                return Refusals.StandNietGoed;
            var outcome = await toets.Test(vraag, ct);
            var asked = command.Alle ? Proposals(outcome) : command.Besluiten;
            var ready = VondstBewerking.Prepare(outcome, asked, change.By(vraag.Gemeente));
            if (ready.IsRefused(out var impossible))
                return impossible;
            if (await Mend(change, vraag, ready.Value, ct) is { } refusal)
                return refusal;
            vraag.Prune((await toets.Test(vraag, ct)).Sleutels);
            change.Record(Event(vraag, ready.Value.Besluiten), vraag);
            return Done.It;
        }, ct);

    private async Task<Refusal?> Mend(Change change, Vraag vraag, VondstBewerking done, CancellationToken ct)
    {
        if (done.Verandert)
        {
            if (await bronnen.Of(vraag.Zaak, vraag.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            var inhoud = done.Tekst(vraag.Inhoud).Compose(vraag, bron, new RondeNormen(vraag.Gemeente, change.Today(vraag.Gemeente), change.Normen));
            if (inhoud.IsRefused(out var incomplete))
                return incomplete;
            if (vraag.Rewrite(inhoud.Value, change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
        }
        return vraag.Decide(done.Besluiten).IsRefused(out var refused) ? refused : null;
    }

    private static List<VondstKeuzeRegel> Proposals(Toetsuitslag outcome) =>
        [.. outcome.Punten.Where(p => p.Stand == ToetspuntStand.Open && p.Vondst.Voorstel.Length > 0).Select(p => p.Sleutel).Distinct().Select(s => new VondstKeuzeRegel(s, VondstKeuze.Overnemen))];

    private static VraagVondstenDecided Event(Vraag vraag, IReadOnlyList<VondstBesluit> made) =>
        new(vraag.Id, made.Count(b => b.Keuze == VondstKeuze.Overnemen), made.Count(b => b.Keuze == VondstKeuze.EigenWoorden), made.Count(b => b.Keuze == VondstKeuze.Afwijzen), made.Count(b => b.Keuze == VondstKeuze.Heropenen));
}
