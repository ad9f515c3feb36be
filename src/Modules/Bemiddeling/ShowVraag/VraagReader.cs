using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Reads a vraag for a page, after doing what the clock asks.</summary>
internal sealed class VraagReader(KeukentafelDbContext db, VraagClosing closing, DomainClock clock, IAanbiederQuestions aanbieders)
{
    /// <summary>Null when not there, or not the actor's.</summary>
    public async Task<Vraag?> Find(ZaakId zaak, VraagId id, CancellationToken ct)
    {
        var vraag = await Load(zaak, id, ct);
        if (vraag is null)
            return null;
        var now = clock.Now(vraag.Gemeente);
        if (!vraag.NeedsSettling(now))
            return vraag;
        await closing.Run(id, ct);
        return await Load(zaak, id, ct);
    }

    /// <summary>The same for who reads more than that it was there; null too when its content was destroyed.</summary>
    public async Task<Vraag?> Kept(ZaakId zaak, VraagId id, CancellationToken ct) => await Find(zaak, id, ct) is { Vernietigd: null } vraag ? vraag : null;

    /// <summary>How many providers have read it: a number only, who they are stays hidden while the round is open.</summary>
    public Task<int> Readers(VraagId id, CancellationToken ct) =>
        db.Set<PublicatieInzage>().AsNoTracking().Where(i => i.Vraag == id).Select(i => i.Organisatie).Distinct().CountAsync(ct);

    /// <summary>How many questions of bidders wait for an answer.</summary>
    public Task<int> Unanswered(VraagId id, CancellationToken ct) => db.Set<Inlichting>().AsNoTracking().CountAsync(i => i.Vraag == id && i.Antwoord == null, ct);

    /// <summary>What the round would cost all bidders together; null when the product is gone.</summary>
    public async Task<Transactiekosten?> Costs(Vraag vraag, CancellationToken ct)
    {
        if ((await aanbieders.Producten([vraag.Product], ct)).GetValueOrDefault(vraag.Product) is not { } product)
            return null;
        var admitted = await aanbieders.Toegelaten(vraag.Product, vraag.Gemeente, clock.Today(vraag.Gemeente), ct);
        return Transactiekosten.Compute(vraag, product, admitted.Count);
    }

    private Task<Vraag?> Load(ZaakId zaak, VraagId id, CancellationToken ct) =>
        db.Set<Vraag>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && v.Zaak == zaak, ct);
}
