using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A request in the list: nothing that stands in the file of the case.</summary>
internal sealed record VerzoekRegel(
    OfferteId Offerte, string Nummer, string Product, string Gemeente, bool Voorbij, KennismakingAntwoord Antwoord, DateTimeOffset AntwoordTot, DateTimeOffset? Gesprek);

/// <summary>
/// A request as its aanbieder sees it. Once it is over, that it was there is all that is left; the first name is known only to who
/// accepted, until the conversation was.
/// </summary>
internal sealed record EigenVerzoek(
    OfferteId Offerte, string Nummer, string Product, string Gemeente, bool Voorbij, KennismakingAntwoord Antwoord, DateTimeOffset AntwoordTot, bool MagAanvaarden,
    KennismakingVorm? Vorm, string Plek, string Samenvatting, int Minuten, DateTimeOffset? Gesprek, bool? Gehouden, string? Voornaam, int Versie)
{
    public bool MagAfslaan => !Voorbij && Gehouden is null && Antwoord != KennismakingAntwoord.Afgeslagen;

    public static EigenVerzoek Of(KennismakingVerzoek v, bool over, DateTimeOffset now, string? voornaam) =>
        over
            ? new EigenVerzoek(v.Offerte, v.Nummer, v.ProductNaam, v.GemeenteNaam, true, v.Antwoord, v.AntwoordTot, false, null, "", "", v.Minuten, null, v.Gehouden, null, v.Versie)
            : new EigenVerzoek(
                v.Offerte, v.Nummer, v.ProductNaam, v.GemeenteNaam, false, v.Antwoord, v.AntwoordTot, v.Antwoord != KennismakingAntwoord.Aanvaard && v.Gehouden is null && now <= v.AntwoordTot,
                v.Vorm, v.Plek, v.Samenvatting, v.Minuten, v.Gesprek, v.Gehouden, voornaam, v.Versie);
}

/// <summary>Reads the requests to the actor's own organisation; each look at one is logged for the inwoner.</summary>
internal sealed class VerzoekReader(KeukentafelDbContext db, Toelatingen toelatingen, KennismakingVoornaam voornaam, DomainClock clock, ReadLog log)
{
    private const int Shown = 100;

    public async Task<IReadOnlyList<VerzoekRegel>> List(CancellationToken ct)
    {
        if (toelatingen.Own is not { } own)
            return [];
        var rows = await db.Set<KennismakingVerzoek>().AsNoTracking().Where(v => v.Organisatie == own).OrderByDescending(v => v.VerstuurdOp).Take(Shown).ToListAsync(ct);
        var open = await Open([.. rows.Select(v => v.Vraag)], ct);
        return [.. rows.Select(v => Line(v, v.Voorbij || !open.Contains(v.Vraag)))];
    }

    public async Task<EigenVerzoek?> Find(OfferteId offerte, CancellationToken ct)
    {
        if (toelatingen.Own is not { } own || await db.Set<KennismakingVerzoek>().AsNoTracking().FirstOrDefaultAsync(v => v.Offerte == offerte && v.Organisatie == own, ct) is not { } found)
            return null;
        var over = found.Voorbij || !(await Open([found.Vraag], ct)).Contains(found.Vraag);
        var name = over ? null : await voornaam.Of(found, ct);
        if (!over)
            await log.Write(found.Zaak, name is null ? "Inzage.Kennismaking" : "Inzage.Voornaam", ct);
        return EigenVerzoek.Of(found, over, clock.Now(found.Gemeente), name);
    }

    private static VerzoekRegel Line(KennismakingVerzoek v, bool over) =>
        new(v.Offerte, v.Nummer, v.ProductNaam, v.GemeenteNaam, over, v.Antwoord, v.AntwoordTot, over ? null : v.Gesprek);

    // Where the vraag stands is the gemeente's; only yes or no leaves this place.
    private async Task<HashSet<VraagId>> Open(IReadOnlyCollection<VraagId> vragen, CancellationToken ct)
    {
        using var lifted = db.Scope.AsSystem();
        var rows = await db.Set<Vraag>().AsNoTracking().Where(v => vragen.Contains(v.Id)).Select(v => new { v.Id, v.Status }).ToListAsync(ct);
        return [.. rows.Where(v => KennismakingIsOpen.Holds(v.Status)).Select(v => v.Id)];
    }
}

/// <summary>Of everything that the file knows only the first word of the first name leaves this place, for who accepted.</summary>
internal sealed class KennismakingVoornaam(KeukentafelDbContext db, IToegangQuestions toegang, IInwonerQuestions inwoners)
{
    public async Task<string?> Of(KennismakingVerzoek verzoek, CancellationToken ct)
    {
        if (!verzoek.KnowsName)
            return null;
        using var lifted = db.Scope.AsSystem();
        if ((await toegang.Zaken([verzoek.Zaak], ct)).GetValueOrDefault(verzoek.Zaak) is not { } zaak)
            return null;
        var person = (await inwoners.Gegevens(zaak.Gemeente, [zaak.Inwoner], ct)).GetValueOrDefault(zaak.Inwoner);
        return person?.Voornaam.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
    }
}
