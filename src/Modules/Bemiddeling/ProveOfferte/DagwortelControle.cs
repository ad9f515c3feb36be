using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Checks the signed days: signature, order, and whether exactly these links stand under the root.</summary>
internal sealed class DagwortelControle(KeukentafelDbContext db, IKeyVault vault, IStringLocalizer<Teksten> texts)
{
    public async Task<IReadOnlyList<Bevinding>> Check(CancellationToken ct)
    {
        try
        {
            return await CheckAll(ct);
        }
        catch (Exception e) when (Onleesbaar.Is(e))
        {
            return [new Bevinding("dag", texts["Controle.Onleesbaar"])];
        }
    }

    private async Task<IReadOnlyList<Bevinding>> CheckAll(CancellationToken ct)
    {
        var found = new List<Bevinding>();
        var roots = await db.Set<Dagwortel>().AsNoTracking().ToListAsync(ct);
        if (roots.Count == 0)
            return found;
        if (vault.Current == 0)
            return [new Bevinding("kluis", texts["Controle.Kluis"])];
        var pem = vault.PublicKey;
        foreach (var gemeente in roots.GroupBy(r => r.Gemeente))
        {
            var previous = "";
            foreach (var root in gemeente.OrderBy(r => r.Dag))
            {
                if (await Wrong(root, previous, pem, ct) is { } wrong)
                    found.Add(new Bevinding(Where(root.Gemeente, root.Dag), texts["Controle." + wrong]));
                previous = SchakelTekst.HashOf(root.Tekst());
            }
            found.AddRange(await Unsigned(gemeente.Key, [.. gemeente.Select(r => r.Dag)], ct));
        }
        return found;
    }

    private async Task<string?> Wrong(Dagwortel root, string previous, string pem, CancellationToken ct)
    {
        if (!Dagwortel.IsSigned(root.Tekst(), root.Handtekening, pem))
            return "WortelHandtekening";
        if (root.Vorige != previous)
            return "WortelVolgorde";
        var leaves = await DagSchakels.Hashes(db, root.Gemeente, root.Dag, ct);
        if (leaves.Count != root.Aantal || DagwortelBoom.Root(leaves) != root.Wortel)
            return "WortelSchakels";
        return root.Gemaakt < DagSchakels.Bounds(root.Dag).Until ? "WortelTijd" : null;
    }

    // A day before the last signed one that has links and no root: the root was taken away, or the links were put in.
    private async Task<IReadOnlyList<Bevinding>> Unsigned(Gemeentecode gemeente, HashSet<DateOnly> signed, CancellationToken ct)
    {
        var until = DagSchakels.Bounds(signed.Max()).Until;
        var times = await db.Set<Schakel>().AsNoTracking().Where(s => s.Gemeente == gemeente && s.Tijd < until).Select(s => s.Tijd).ToListAsync(ct);
        return [.. times.Select(DomainClock.DateIn).Distinct().Where(d => !signed.Contains(d)).Order().Select(d => new Bevinding(Where(gemeente, d), texts["Controle.WortelOntbreekt"]))];
    }

    private static string Where(Gemeentecode gemeente, DateOnly dag) => FormattableString.Invariant($"dag/{gemeente}/{dag:yyyy-MM-dd}");
}
