using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Npgsql;
using TestKit;
using Waarden;

namespace Chaos.Tests;

/// <summary>A link as the database has it, with the moment at which its transaction was committed.</summary>
internal sealed record StoredLink(VraagId Vraag, int Nummer, string Soort, DateTimeOffset Tijd, OfferteId? Offerte, string Hash, DateTimeOffset Committed);

/// <summary>What the comparison of receipts with the evaluation found.</summary>
internal sealed class Verdict
{
    /// <summary>Acknowledged, and not in the evaluation.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>In the evaluation, though the lock was got, or the offer was sent, after the deadline.</summary>
    public List<string> Late { get; } = [];

    /// <summary>In the evaluation or acknowledged more than once.</summary>
    public List<string> Doubled { get; } = [];

    /// <summary>A receipt that is not what the chain says, an offer that counts without a receipt, one that nobody answered.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Between deadline and stored closing, in seconds.</summary>
    public List<double> Lag { get; } = [];

    public int Counted { get; private set; }

    public int Receipts { get; private set; }

    public int Attempts { get; private set; }

    public override string ToString() =>
        $"{Receipts} receipts, {Counted} counted, {Attempts} attempts; lost {Lost.Count}, late {Late.Count}, doubled {Doubled.Count}, wrong {Wrong.Count}; {string.Join("; ", Lost.Concat(Late).Concat(Doubled).Concat(Wrong).Take(5))}";

    /// <summary>Waits until every vraag of the round is closed, then compares.</summary>
    public async Task Add(ChaosKitchen kitchen, RoundResult round)
    {
        var links = await Closed(kitchen, round);
        var ids = round.Vragen.Select(v => v.Id).ToList();
        var plans = await kitchen.LookAsGemeente(db => db.Set<OffertePlan>().AsNoTracking().Where(p => ids.Contains(p.Vraag)).Select(p => p.Offerte).ToListAsync());
        var numbers = await kitchen.LookAsGemeente(db => db.Set<Publicatie>().AsNoTracking().Where(p => ids.Contains(p.Vraag)).Select(p => new { p.Vraag, p.Stand, p.Sluit }).ToListAsync());
        foreach (var open in numbers.Where(n => n.Stand is not (VraagStatus.Gesloten or VraagStatus.GeenOfferte)))
            Wrong.Add($"vraag {open.Vraag} stands at {open.Stand}");
        Compare(round, plans.ToHashSet(), links);
        // A long outage gives rounds more time; never less.
        foreach (var (vraag, sluit) in round.Vragen.Join(numbers, v => v.Id, n => n.Vraag, (v, n) => (v, n.Sluit)))
        {
            if (sluit < vraag.Sluit)
                Wrong.Add($"vraag {vraag.Id} ended before its deadline");
            Times(round, vraag with { Sluit = sluit }, [.. links.Where(l => l.Vraag == vraag.Id)]);
        }
    }

    private void Compare(RoundResult round, HashSet<OfferteId> counted, IReadOnlyList<StoredLink> links)
    {
        var byOffer = links.Where(l => l.Soort == nameof(OfferteSubmitted)).ToLookup(l => l.Offerte);
        Counted += counted.Count;
        foreach (var entry in round.Entries)
        {
            var id = entry.Offerte.Id;
            var name = $"offerte {id} of vraag {entry.Offerte.Vraag} ({round.Strike})";
            Attempts += entry.Attempts;
            Receipts += entry.Receipts.Count > 0 ? 1 : 0;
            if (entry.Receipts.Count > 0 && !counted.Contains(id))
                Lost.Add(name);
            if (entry.Receipts.Count == 0 && counted.Contains(id))
                Wrong.Add($"{name} counts without a receipt, it was refused with {entry.Refused}");
            if (entry.Receipts.Count == 0 && entry.Refused is null)
                Wrong.Add($"{name} was never answered");
            if (entry.Refused is not (null or "RondeGesloten"))
                Wrong.Add($"{name} was refused with {entry.Refused}");
            if (byOffer[id].Count() > 1 || entry.Receipts.Distinct().Count() > 1)
                Doubled.Add(name);
            if (byOffer[id].FirstOrDefault() is { } link && entry.Receipts.FirstOrDefault() is { } receipt && (link.Hash, link.Nummer, link.Tijd) != (receipt.Kenmerk, receipt.Plaats, receipt.IngediendOp))
                Wrong.Add($"{name} has another receipt than its link");
        }
    }

    private void Times(RoundResult round, SeededVraag vraag, IReadOnlyList<StoredLink> links)
    {
        var sent = round.Entries.Where(e => e.Offerte.Vraag == vraag.Id).ToDictionary(e => e.Offerte.Id, e => e.Sent!.Value);
        var held = round.Holds.FirstOrDefault(h => h.Vraag.Id == vraag.Id);
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i];
            if (link.Soort == nameof(VraagClosed))
                Lag.Add((link.Committed - vraag.Sluit).TotalSeconds);
            if (link.Soort != nameof(OfferteSubmitted))
                continue;
            // The lock was got after the commit before it, and after who held it from outside let go.
            var notBefore = new[] { links[i - 1].Committed, held is not null && link.Committed > held.From ? held.Until : default, sent[link.Offerte!.Value] }.Max();
            if (link.Tijd >= vraag.Sluit || notBefore >= vraag.Sluit || links.Take(i).Any(l => l.Soort == nameof(VraagClosed)))
                Late.Add($"offerte {link.Offerte} of vraag {vraag.Id}: deadline {vraag.Sluit:O}, written {link.Tijd:O}, lock not before {notBefore:O} ({round.Strike})");
        }
    }

    private static async Task<IReadOnlyList<StoredLink>> Closed(ChaosKitchen kitchen, RoundResult round)
    {
        var until = TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(60);
        while (true)
        {
            var links = await Links(kitchen, [.. round.Vragen.Select(v => v.Id.Value)]);
            if (links.Where(l => l.Soort == nameof(VraagClosed)).Select(l => l.Vraag).Distinct().Count() == round.Vragen.Count || TimeProvider.System.GetUtcNow() > until)
                return links;
            await Task.Delay(100);
        }
    }

    private static async Task<IReadOnlyList<StoredLink>> Links(ChaosKitchen kitchen, Guid[] vragen)
    {
        await using var connection = new NpgsqlConnection(kitchen.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select \"Vraag\", \"Nummer\", \"Soort\", \"Tijd\", \"Gegevens\", \"Hash\", pg_xact_commit_timestamp(xmin) from bemiddeling_schakel where \"Vraag\" = any(@vragen) order by \"Vraag\", \"Nummer\"", connection);
        command.Parameters.AddWithValue("vragen", vragen);
        await using var reader = await command.ExecuteReaderAsync();
        var links = new List<StoredLink>();
        while (await reader.ReadAsync())
        {
            links.Add(new StoredLink(VraagId.From(reader.GetGuid(0)), reader.GetInt32(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3), OntvangstGegevens.Read(reader.GetString(4))?.Offerte,
                reader.GetString(5), reader.GetFieldValue<DateTimeOffset>(6)));
        }
        return links;
    }
}
