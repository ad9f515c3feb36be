using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The one revision: a whole plan and price again, and why.</summary>
internal sealed record ReviseOfferte(OfferteId Offerte, OfferteInhoud Plan, decimal? Prijs, string Toelichting);

/// <summary>Process OfferteRevising: sealed under keys of their own until the revision round closes; the new receipt stands beside the first.</summary>
internal sealed class OfferteRevising(ProcessRunner processes, OfferteReader reader, OfferteVoorbereiding voorbereiding, OntvangstPost post, VraagRij rij)
{
    public async Task<Result<Ontvangst>> Run(ReviseOfferte command, CancellationToken ct)
    {
        if (await reader.Find(command.Offerte, ct) is not { Vraag: { } vraag } own)
            return SharedRefusals.NotFound;
        if (own.IsVaultMissing)
            return SharedRefusals.VaultMissing;
        if (RevisionIsOpen.Check(own.Offerte, Rondestand.Of(vraag), own.Nu) is { } closed)
            return closed;
        var velden = HerzieningVelden.Of(own.Plan, command.Plan);
        if (RevisionSaysWhat.Check(velden, own.Prijs == command.Prijs, command.Toelichting) is { } unsaid)
            return unsaid;
        Tekstveld[] toelichting = [new("toelichting", 0, command.Toelichting)];
        var told = TekstNamesNoPrice.Check(toelichting, command.Prijs) ?? await voorbereiding.CheckBlind(toelichting, ct) ?? await voorbereiding.Check(vraag, command.Plan, command.Prijs, ct);
        if (told is not null)
            return told;
        var email = await post.Address(ct);
        return await rij.In(vraag.Vraag, () => Store(command, own.Offerte.Vraag, new HerzieningStaat(velden, command.Toelichting.Trim()), email, ct), ct);
    }

    private Task<Result<Ontvangst>> Store(ReviseOfferte command, VraagId vraag, HerzieningStaat staat, string? email, CancellationToken ct) =>
        processes.Run<Ontvangst>(nameof(OfferteRevising), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (offerte, ronde, last) = loaded.Value;
            var now = Keten.NotBefore(last, change.Now(offerte.Gemeente));
            if (RevisionIsOpen.Check(offerte, ronde, now) is { } closed)
                return closed;
            (offerte.HerzienOp, offerte.Schakel) = (now, (last?.Nummer ?? 0) + 1);
            var gegevens = await Seal(change, offerte, command, staat, ct);
            OfferteLoading.Record(change, new OfferteRevised(offerte.Id, offerte.Vraag), offerte.Id, offerte.Organisatie);
            var link = Keten.Append(change, offerte.Vraag, offerte.Gemeente, nameof(OfferteRevised), gegevens, last);
            post.Send(change, link, email);
            return new Ontvangst(offerte.Id, offerte.Nummer, now, link.Nummer, link.Hash);
        }, ct);

    private static async Task<string> Seal(Change change, Offerte offerte, ReviseOfferte command, HerzieningStaat staat, CancellationToken ct)
    {
        var keys = (await change.Keys.Of(offerte.Vraag.Value, ct)).ToDictionary(k => k.Deel);
        if (!keys.TryGetValue(OfferteZegel.Herzieningen, out var planKey) || !keys.TryGetValue(OfferteZegel.Prijzen, out var prijsKey))
            throw new KeyVaultException("The keys of the revision are gone.");
        var (plan, prijs) = (OfferteZegel.Text(command.Plan), OfferteZegel.Text(command.Prijs!.Value));
        var (saltPlan, saltPrijs) = (Toezegging.NewSalt(), Toezegging.NewSalt());
        var planRow = await change.Db.Set<OffertePlan>().SingleAsync(p => p.Offerte == offerte.Id, ct);
        var prijsRow = await change.Db.Set<OffertePrijs>().SingleAsync(p => p.Offerte == offerte.Id, ct);
        planRow.Herziening = OfferteZegel.Seal(change, planKey, offerte.Id, saltPlan, HerzieningTekst.Write(plan, staat));
        prijsRow.Verzegeld = OfferteZegel.Seal(change, prijsKey, offerte.Id, saltPrijs, prijs);
        await Exemplaren.Keep(change, offerte.Id, new ExemplaarInhoud(command.Plan, command.Prijs, saltPlan, saltPrijs, staat.Toelichting), ct);
        return OntvangstGegevens.Submitted(offerte.Id, Toezegging.Of(saltPlan, plan), Toezegging.Of(saltPrijs, prijs));
    }
}

/// <summary>What is sealed of a revision: the plan as it is committed to, and what changed.</summary>
internal sealed record HerzieningTekst(string Plan, HerzieningStaat Staat)
{
    public static string Write(string plan, HerzieningStaat staat) => JsonSerializer.Serialize(new HerzieningTekst(plan, staat));

    public static HerzieningTekst Read(string text) => JsonSerializer.Deserialize<HerzieningTekst>(text)!;
}

/// <summary>Which fields of a plan differ.</summary>
internal static class HerzieningVelden
{
    public static IReadOnlyList<string> Of(OfferteInhoud before, OfferteInhoud after)
    {
        var texts = before.Teksten().Zip(after.Teksten()).Where(t => t.First.Tekst.Trim() != t.Second.Tekst.Trim()).Select(t => t.First.Veld);
        (string Veld, bool Anders)[] rest =
        [
            ("uren", before.Uren != after.Uren), ("start", before.Start != after.Start),
            ("samen", (before.AandeelNetwerk ?? 0, before.AandeelVrijwilligers ?? 0, before.AandeelTechnologie ?? 0) != (after.AandeelNetwerk ?? 0, after.AandeelVrijwilligers ?? 0, after.AandeelTechnologie ?? 0)),
        ];
        return [.. texts, .. rest.Where(r => r.Anders).Select(r => r.Veld)];
    }
}
