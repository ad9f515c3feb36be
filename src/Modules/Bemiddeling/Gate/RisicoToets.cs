using Anonimisering;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Estimates how many people in the area that is shown fit the text (J-18, design §7): an order of magnitude, not a count.</summary>
internal sealed class RisicoToets(TekstToets toets, KeukentafelDbContext db, DomainClock clock)
{
    public async Task<Herkenningsrisico> Of(Vraag vraag, CancellationToken ct)
    {
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == vraag.Gemeente, ct);
        var normen = new RondeNormen(vraag.Gemeente, clock.Today(vraag.Gemeente), clock.Normen);
        var text = string.Join(Environment.NewLine, vraag.Inhoud.Teksten().Select(t => t.Tekst));
        return toets.Risico(text, Gebied.Inwoners(gemeente, vraag.Inhoud.Gebied), normen.PublicatieK, normen.PublicatieKWaarschuwing);
    }
}
