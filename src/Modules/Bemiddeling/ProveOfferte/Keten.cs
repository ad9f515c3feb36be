using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Adds links to the chain of a vraag, within the change they tell of. The place of a link is unique, so even without the lock of
/// the vraag two changes can't both come after the same link.
/// </summary>
internal static class Keten
{
    /// <summary>Adds a link when the change ends, over every row it has touched.</summary>
    public static void Add(Change change, VraagId vraag, Gemeentecode gemeente, string soort, string gegevens = "{}") =>
        change.AtEnd(() => Append(change, vraag, gemeente, soort, gegevens, CancellationToken.None));

    /// <summary>Adds a link now, over every row that was touched so far.</summary>
    public static async Task<Schakel> Append(Change change, VraagId vraag, Gemeentecode gemeente, string soort, string gegevens, CancellationToken ct)
    {
        return Append(change, vraag, gemeente, soort, gegevens, await Last(change, vraag, ct));
    }

    /// <summary>The same for who has read the last link already, under the lock.</summary>
    public static Schakel Append(Change change, VraagId vraag, Gemeentecode gemeente, string soort, string gegevens, KetenEinde? last)
    {
        var salt = RandomNumberGenerator.GetBytes(Toezegging.ZoutLengte);
        var link = Make(change, vraag, gemeente, soort, gegevens, last, Prints(change, vraag, salt), salt);
        change.Db.Add(link);
        return link;
    }

    /// <summary>A time that is not before the last link, whatever happened to the clock.</summary>
    public static DateTimeOffset NotBefore(KetenEinde? last, DateTimeOffset now) => last is not null && last.Tijd > now ? last.Tijd : now;

    /// <summary>The name of a row in the chain; null for rows that are not part of it, such as drafts.</summary>
    public static string? Name(object row, VraagId vraag) =>
        row switch
        {
            Vraag v when v.Id == vraag => "vraag",
            Publicatie p when p.Vraag == vraag => "publicatie",
            Offerte o when o.Vraag == vraag && o.Status != OfferteStatus.Concept => $"offerte/{o.Id}",
            OffertePlan p when p.Vraag == vraag => $"plan/{p.Offerte}",
            OffertePrijs p when p.Vraag == vraag => $"prijs/{p.Offerte}",
            Beoordeling b when b.Vraag == vraag => $"beoordeling/{b.Offerte}/{b.Ronde}/{SchakelTekst.HashOf(b.Beoordelaar)[..16]}",
            Signaal s when s.Vraag == vraag => $"signaal/{s.Id}",
            SignaalToelichting t when t.Vraag == vraag => $"toelichting/{t.Offerte}",
            SealedKey k when k.Onderwerp == vraag.Value => $"sleutel/{k.Deel}",
            _ => null,
        };

    /// <summary>The print of a row. A wrapped key changes at each rotation; that it opens is its own proof.</summary>
    public static string Print(KeukentafelDbContext db, object row, byte[] salt) =>
        row is SealedKey ? RowPrint.Of(db.Entry(row), salt, nameof(SealedKey.Kluis), nameof(SealedKey.Verpakt)) : RowPrint.Of(db.Entry(row), salt);

    private static SortedDictionary<string, string> Prints(Change change, VraagId vraag, byte[] salt)
    {
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Schakel.ZoutAfdruk] = Convert.ToHexString(SHA256.HashData(salt)) };
        foreach (var (row, gone) in change.Touched)
        {
            if (Name(row, vraag) is { } name)
                prints[name] = gone ? "" : Print(change.Db, row, salt);
        }
        return prints;
    }

    private static Schakel Make(
        Change change, VraagId vraag, Gemeentecode gemeente, string soort, string gegevens, KetenEinde? last, SortedDictionary<string, string> stand, byte[] salt)
    {
        var text = new SchakelTekst(
            vraag, (last?.Nummer ?? 0) + 1, gemeente, soort, NotBefore(last, change.Now(gemeente)), gegevens,
            SchakelTekst.HashOf(Schakel.StandText(stand)), last?.Hash ?? Schakel.Begin(vraag));
        return new Schakel
        {
            Vraag = text.Vraag, Nummer = text.Nummer, Gemeente = text.Gemeente, Soort = text.Soort, Tijd = text.Tijd, Gegevens = text.Gegevens,
            Zout = salt, Stand = stand, Vorige = text.Vorige, Hash = text.Hash(),
        };
    }

    /// <summary>The last link so far, of this change or of those before.</summary>
    public static async Task<KetenEinde?> Last(Change change, VraagId vraag, CancellationToken ct) =>
        change.Touched.Select(t => t.Row).OfType<Schakel>().Where(s => s.Vraag == vraag).MaxBy(s => s.Nummer) is { } own
            ? new KetenEinde(own.Nummer, own.Tijd, own.Hash)
            : await change.Db.Set<Schakel>().Where(s => s.Vraag == vraag).OrderByDescending(s => s.Nummer).Select(s => new KetenEinde(s.Nummer, s.Tijd, s.Hash)).FirstOrDefaultAsync(ct);
}

/// <summary>What the next link needs to know of the last one.</summary>
internal sealed record KetenEinde(int Nummer, DateTimeOffset Tijd, string Hash);
