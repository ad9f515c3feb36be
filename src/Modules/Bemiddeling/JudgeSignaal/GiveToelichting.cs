using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A bidder says how his offerte was made and by whom, in functions.</summary>
internal sealed record GiveToelichting(OfferteId Offerte, string Tekst);

/// <summary>Process ToelichtingGiving: once, within the term, and through the same gates as a plan: no names, and no price before the opening.</summary>
internal sealed class ToelichtingGiving(ProcessRunner processes, OfferteReader reader, OfferteVoorbereiding voorbereiding)
{
    public async Task<Result<Done>> Run(GiveToelichting command, CancellationToken ct)
    {
        var tekst = command.Tekst.Trim();
        if (tekst.Length < Refusals.MinimumReden)
            return Refusals.RedenOntbreekt.At("tekst");
        if (tekst.Length > SignaalToelichting.MaxTekst)
            return Refusals.TekstTeLang("tekst", SignaalToelichting.MaxTekst);
        if (await reader.Find(command.Offerte, ct) is not { } own)
            return SharedRefusals.NotFound;
        Tekstveld[] teksten = [new("tekst", 0, tekst)];
        if (TekstNamesNoPrice.Check(teksten, own.Prijs) is not null)
            return Refusals.ToelichtingNoemtPrijs;
        if (await voorbereiding.CheckBlind(teksten, ct) is { } named)
            return named;
        return await processes.Run<Done>(nameof(ToelichtingGiving), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var offerte = loaded.Value.Offerte;
            var now = change.Now(offerte.Gemeente);
            if (offerte is not { Status: OfferteStatus.Ingediend, ToelichtingTot: { } tot } || await change.Db.Set<SignaalToelichting>().AnyAsync(t => t.Offerte == offerte.Id, ct))
                return Refusals.StandNietGoed;
            if (now >= tot)
                return Refusals.ToelichtingTeLaat;
            change.Add(new SignaalToelichting
            {
                Offerte = offerte.Id, Vraag = offerte.Vraag, Organisatie = offerte.Organisatie, Gemeente = offerte.Gemeente, Tekst = tekst, Op = now, Vrijgegeven = true,
            });
            OfferteLoading.Record(change, new ToelichtingGiven(offerte.Id, offerte.Vraag), offerte.Id, offerte.Organisatie);
            Keten.Add(change, offerte.Vraag, offerte.Gemeente, nameof(ToelichtingGiven));
            return Done.It;
        }, ct);
    }
}
