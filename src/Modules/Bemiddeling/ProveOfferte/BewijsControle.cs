using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Checks a receipt that a bidder kept: against itself, against the chain as it is now, and against the signed root of its day.
/// </summary>
internal sealed class BewijsControle(KeukentafelDbContext db, IKeyVault vault, IStringLocalizer<Teksten> texts)
{
    /// <summary>Line by line; null when the text is no receipt.</summary>
    public async Task<IReadOnlyList<Bevinding>?> Check(string text, CancellationToken ct)
    {
        if (Ontvangstbewijs.Read(text) is not { } receipt)
            return null;
        var where = $"vraag/{receipt.Vraag}/schakel/{receipt.Nummer}";
        if (receipt.Link() is not { } link || link.Hash() != receipt.Hash)
            return [new Bevinding(where, texts["Bewijs.HashFout"])];
        List<Bevinding> lines = [new(where, texts["Bewijs.HashGoed"], true)];
        if (receipt.Eigen is { } own)
            lines.Add(Line(where, Opens(own, link.Gegevens), "Bewijs.EigenGoed", "Bewijs.EigenFout"));
        // The chain is open to nobody; a receipt that knows a hash of it may hear whether that hash is in it.
        using var lifted = db.Scope.AsSystem();
        lines.Add(Line(where, await Stands(receipt, link, ct), "Bewijs.KetenGoed", "Bewijs.KetenFout"));
        if (await Root(receipt, link, where, ct) is { } root)
            lines.Add(root);
        return lines;
    }

    private static bool Opens(BewijsEigen own, string gegevens) =>
        OntvangstGegevens.Read(gegevens) is { } committed && IsHex(own.ZoutPlan) && IsHex(own.ZoutPrijs)
        && Toezegging.Of(Convert.FromHexString(own.ZoutPlan), own.Plan) == committed.Plan
        && Toezegging.Of(Convert.FromHexString(own.ZoutPrijs), own.Prijs) == committed.Prijs;

    // The link itself, and an unbroken chain from it to the end: after a cut or a rewrite nothing leads on.
    private async Task<bool> Stands(Ontvangstbewijs receipt, SchakelTekst link, CancellationToken ct)
    {
        var links = await db.Set<Schakel>().AsNoTracking().Where(s => s.Vraag == link.Vraag && s.Nummer >= link.Nummer).OrderBy(s => s.Nummer).ToListAsync(ct);
        if (links.Count == 0 || links[0].Hash != receipt.Hash)
            return false;
        for (var i = 1; i < links.Count; i++)
        {
            if (links[i].Nummer != links[i - 1].Nummer + 1 || links[i].Vorige != links[i - 1].Hash || links[i].Tekst().Hash() != links[i].Hash)
                return false;
        }
        return true;
    }

    private async Task<Bevinding?> Root(Ontvangstbewijs receipt, SchakelTekst link, string where, CancellationToken ct)
    {
        var dag = DomainClock.DateIn(link.Tijd);
        var stored = await db.Set<Dagwortel>().AsNoTracking().FirstOrDefaultAsync(d => d.Gemeente == link.Gemeente && d.Dag == dag, ct);
        if (receipt.Dagwortel is not { } root)
            return stored is null ? new Bevinding(where, texts["Bewijs.NogGeenWortel"], true) : Line(where, await Under(stored, receipt.Hash, ct), "Bewijs.WortelGoed", "Bewijs.WortelFout");
        var good = IsSigned(root, receipt.Gemeente) && Climbs(root, receipt.Hash) && stored is not null && stored.Wortel == root.Wortel && vault.Current > 0 && vault.PublicKey.Trim() == root.Sleutel.Trim();
        return Line(where, good, "Bewijs.WortelGoed", "Bewijs.WortelFout");
    }

    private async Task<bool> Under(Dagwortel stored, string hash, CancellationToken ct)
    {
        var leaves = await DagSchakels.Hashes(db, stored.Gemeente, stored.Dag, ct);
        return leaves.Contains(hash) && DagwortelBoom.Root(leaves) == stored.Wortel && vault.Current > 0 && Dagwortel.IsSigned(stored.Tekst(), stored.Handtekening, vault.PublicKey);
    }

    private static bool IsSigned(BewijsWortel root, string gemeente)
    {
        try
        {
            return root.Tekst(gemeente) is { } text && Dagwortel.IsSigned(text, Convert.FromBase64String(root.Handtekening), root.Sleutel);
        }
        catch (Exception e) when (e is FormatException or CryptographicException or ArgumentException)
        {
            return false;
        }
    }

    private static bool Climbs(BewijsWortel root, string hash) => root.Pad.All(s => IsHex(s.Hash)) && DagwortelBoom.Climb(hash, root.Pad) == root.Wortel;

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit);

    private Bevinding Line(string where, bool good, string right, string wrong) => new(where, texts[good ? right : wrong], good);
}
