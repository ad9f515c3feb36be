using Waarden;
using Platform;

namespace Bemiddeling;

/// <summary>Reads what a page of the test shows.</summary>
internal sealed class ToetsLezer(VraagReader reader, TekstPoort poort, VraagBronnen bronnen, DomainClock clock)
{
    /// <summary>The vraag with its test; null when not there, or not the actor's.</summary>
    public async Task<(Vraag Vraag, Toetsuitslag Uitslag)?> Find(ZaakId zaak, VraagId id, CancellationToken ct) =>
        await reader.Find(zaak, id, ct) is { } vraag ? (vraag, await poort.Test(vraag, ct)) : null;

    /// <summary>What the test would say of other words, which are not kept.</summary>
    public async Task<Result<Toetsuitslag>> Try(ZaakId zaak, VraagId id, VraagTekst tekst, CancellationToken ct)
    {
        if (await reader.Find(zaak, id, ct) is not { } vraag || await bronnen.Of(zaak, vraag.Voorziening, ct) is not { } bron)
            return SharedRefusals.NotFound;
        var inhoud = tekst.Compose(vraag, bron, new RondeNormen(vraag.Gemeente, clock.Today(vraag.Gemeente), clock.Normen));
        return inhoud.IsRefused(out var refusal) ? refusal : await poort.Try(vraag, inhoud.Value, ct);
    }

    /// <summary>The areas that may be shown, the finest first.</summary>
    public async Task<IReadOnlyList<string>> Gebieden(Vraag vraag, CancellationToken ct) =>
        await bronnen.Of(vraag.Zaak, vraag.Voorziening, ct) is { } bron ? bron.Gebieden(new RondeNormen(vraag.Gemeente, clock.Today(vraag.Gemeente), clock.Normen)) : [];
}
