using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Goes over every chain, every row that a chain holds a print of, and every signed day: finds what was changed, taken away or put in
/// outside the product. What has a receipt is found even when everything was computed anew (<see cref="BewijsControle"/>).
/// </summary>
internal sealed class KetenControle(KeukentafelDbContext db, VaultCheck vault, DagwortelControle days, BewijsControle receipts, IStringLocalizer<Teksten> texts) : IControle
{
    public async IAsyncEnumerable<Bevinding> Check([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        using var all = db.Scope.AsSystem();
        foreach (var _ in await vault.Problems(ct))
            yield return Found("kluis", "Kluis");
        foreach (var vraag in await Vragen(ct))
        {
            foreach (var found in await CheckSafely(vraag, ct))
                yield return found;
            db.ChangeTracker.Clear();
        }
        foreach (var found in await days.Check(ct))
            yield return found;
    }

    public Task<IReadOnlyList<Bevinding>?> CheckReceipt(string receipt, CancellationToken ct) => receipts.Check(receipt, ct);

    // Chains without a vraag and published vragen without a chain are looked at as well.
    private async Task<IReadOnlyList<VraagId>> Vragen(CancellationToken ct)
    {
        var ids = await db.Set<Schakel>().AsNoTracking().Select(s => s.Vraag).Distinct().ToListAsync(ct);
        ids.AddRange(await db.Set<Vraag>().AsNoTracking().Where(v => v.GepubliceerdOp != null).Select(v => v.Id).ToListAsync(ct));
        ids.AddRange(await db.Set<Offerte>().AsNoTracking().Where(o => o.Status != OfferteStatus.Concept).Select(o => o.Vraag).Distinct().ToListAsync(ct));
        return [.. ids.Distinct().OrderBy(v => v.Value)];
    }

    // A row that was tampered with may not even be readable.
    internal async Task<IReadOnlyList<Bevinding>> CheckSafely(VraagId vraag, CancellationToken ct)
    {
        try
        {
            return await Check(vraag, ct);
        }
        catch (Exception e) when (Onleesbaar.Is(e))
        {
            return [Found($"vraag/{vraag}", "Onleesbaar")];
        }
    }

    private async Task<IReadOnlyList<Bevinding>> Check(VraagId vraag, CancellationToken ct)
    {
        var links = await db.Set<Schakel>().AsNoTracking().Where(s => s.Vraag == vraag).OrderBy(s => s.Nummer).ToListAsync(ct);
        if (links.Count == 0)
            return [Found($"vraag/{vraag}", "GeenKeten")];
        return [.. CheckLinks(vraag, links), .. CheckRows(vraag, links, await Rows(vraag, ct))];
    }

    private IEnumerable<Bevinding> CheckLinks(VraagId vraag, List<Schakel> links)
    {
        var (previous, time) = (Schakel.Begin(vraag), DateTimeOffset.MinValue);
        var destroyed = links[^1].Soort == nameof(VraagDestroyed);
        foreach (var (link, i) in links.Select((l, i) => (l, i)))
        {
            if (link.Nummer != i + 1)
            {
                yield return Found(Where(link), "Plaats");
                yield break;
            }
            if (link.Vorige != previous || link.Tekst().Hash() != link.Hash || !link.HasOwnSalt || link.Zout is null && !destroyed)
                yield return Found(Where(link), "Hash");
            if (link.Tijd < time)
                yield return Found(Where(link), "Tijd");
            (previous, time) = (link.Hash, link.Tijd);
        }
    }

    private IEnumerable<Bevinding> CheckRows(VraagId vraag, List<Schakel> links, IReadOnlyDictionary<string, object> rows)
    {
        var last = new Dictionary<string, (string Print, Schakel Link)>();
        foreach (var link in links)
        {
            foreach (var (name, print) in link.Stand.Where(s => s.Key != Schakel.ZoutAfdruk))
                last[name] = (print, link);
        }
        foreach (var (name, (print, link)) in last)
        {
            var row = rows.GetValueOrDefault(name);
            if (row is null != (print.Length == 0))
                yield return Found($"vraag/{vraag}/{name}", row is null ? "RijWeg" : "RijTerug");
            else if (row is not null && link.Zout is { } salt && Keten.Print(db, row, salt) != print)
                yield return Found($"vraag/{vraag}/{name}", "RijAnders");
        }
        foreach (var name in rows.Keys.Where(n => !last.ContainsKey(n)))
            yield return Found($"vraag/{vraag}/{name}", "RijErbij");
        foreach (var key in rows.Values.OfType<SealedKey>().Where(k => !vault.Opens(k)))
            yield return Found($"vraag/{vraag}/sleutel/{key.Deel}", "SleutelDicht");
    }

    private async Task<IReadOnlyDictionary<string, object>> Rows(VraagId vraag, CancellationToken ct)
    {
        List<object> rows =
        [
            .. await db.Set<Vraag>().Where(v => v.Id == vraag).ToListAsync(ct),
            .. await db.Set<Publicatie>().Where(p => p.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<Offerte>().Where(o => o.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<OffertePlan>().Where(p => p.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<OffertePrijs>().Where(p => p.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<Beoordeling>().Where(b => b.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<Signaal>().Where(s => s.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<SignaalToelichting>().Where(t => t.Vraag == vraag).ToListAsync(ct),
            .. await db.Set<SealedKey>().Where(k => k.Onderwerp == vraag.Value).ToListAsync(ct),
        ];
        return rows.Select(r => (Name: Keten.Name(r, vraag), Row: r)).Where(r => r.Name is not null).GroupBy(r => r.Name!).ToDictionary(g => g.Key, g => g.First().Row);
    }

    private static string Where(Schakel link) => $"vraag/{link.Vraag}/schakel/{link.Nummer}";

    private Bevinding Found(string where, string code) => new(where, texts["Controle." + code]);
}
