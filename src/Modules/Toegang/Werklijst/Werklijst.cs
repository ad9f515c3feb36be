using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>What of the caseload is asked for.</summary>
/// <param name="Wie">mijn, team or alles.</param>
/// <param name="Status">One status; null is everything that is open.</param>
/// <param name="Zoek">Beginning of a last name.</param>
/// <param name="Na">Where the page before ended.</param>
internal sealed record WerklijstVraag(string? Wie, ZaakStatus? Status, string? Zoek, string? Na);

/// <summary>A page of the caseload.</summary>
internal sealed record WerklijstBlad(IReadOnlyList<Werkregel> Regels, IReadOnlyDictionary<GebruikerId, string> Consulenten, string? Volgende);

/// <summary>
/// Reads the caseload: first what must be ready first. Two queries, however many cases there are. Only cases of the actor's own teams:
/// the lines themselves are the gemeente's, so that a shielded case can show that it waits.
/// </summary>
internal sealed class WerklijstQuery(KeukentafelDbContext db, AccessScope scope, CurrentActor current)
{
    public const int Size = 25;

    public bool ZietAlles => scope.AllTeams;

    public async Task<WerklijstBlad> Read(WerklijstVraag vraag, CancellationToken ct)
    {
        var rows = await After(Filter(vraag), vraag.Na).OrderBy(w => w.Uiterlijk).ThenBy(w => w.Id).Take(Size + 1).ToListAsync(ct);
        var shown = rows.Take(Size).ToList();
        var ids = shown.Where(w => w.Consulent is not null).Select(w => w.Consulent!.Value).Distinct().ToList();
        var names = await db.Set<Gebruiker>().Where(g => ids.Contains(g.Id)).Select(g => new { g.Id, g.Naam }).ToDictionaryAsync(g => g.Id, g => g.Naam, ct);
        return new WerklijstBlad(shown, names, rows.Count > Size ? Key(shown[^1]) : null);
    }

    private IQueryable<Werkregel> Filter(WerklijstVraag vraag)
    {
        var teams = scope.Teams;
        var me = current.Actor.Gebruiker;
        var open = vraag.Status != ZaakStatus.Afgesloten;
        var query = db.Set<Werkregel>().AsNoTracking().Where(w => w.Open == open);
        if (!scope.AllTeams)
            query = query.Where(w => teams.Contains(w.Team));
        if (vraag.Wie == "mijn")
            query = query.Where(w => w.Consulent == me);
        if (vraag.Status is { } status)
            query = query.Where(w => w.Status == status);
        return Named(query, Werkregel.Plain(vraag.Zoek ?? ""));
    }

    // A range instead of LIKE: both databases can walk the index for it, whatever their collation.
    private static IQueryable<Werkregel> Named(IQueryable<Werkregel> query, string from)
    {
        if (from.Length == 0)
            return query;
        query = query.Where(w => string.Compare(w.Zoek, from) >= 0);
        var stem = from.TrimEnd('z');
        if (stem.Length == 0)
            return query;
        var to = stem[..^1] + (stem[^1] == '9' ? 'a' : (char)(stem[^1] + 1));
        return query.Where(w => string.Compare(w.Zoek, to) < 0);
    }

    private static IQueryable<Werkregel> After(IQueryable<Werkregel> query, string? key)
    {
        var parts = (key ?? "").Split('-');
        if (parts.Length != 2 || !DateOnly.TryParseExact(parts[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !long.TryParse(parts[1], CultureInfo.InvariantCulture, out var id))
            return query;
        return query.Where(w => w.Uiterlijk > day || w.Uiterlijk == day && w.Id > id);
    }

    private static string Key(Werkregel last) => string.Create(CultureInfo.InvariantCulture, $"{last.Uiterlijk:yyyyMMdd}-{last.Id}");
}
