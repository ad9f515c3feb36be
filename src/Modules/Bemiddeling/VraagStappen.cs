using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Every change of state, each in one place: from where it may happen and what it fixes.</summary>
internal sealed partial class Vraag
{
    /// <summary>Any change of the text goes back to the test, also after the inwoner agreed.</summary>
    public Result<Done> Edit(VraagInhoud inhoud, List<Criterium> criteria, int werkdagen, PersoonHandeling by)
    {
        if (!IsDraft)
            return Refusals.StandNietGoed;
        (Inhoud, Criteria, Werkdagen, Opgesteld) = (inhoud, criteria, werkdagen, by);
        (Status, Gelezen, Instemming) = (VraagStatus.Concept, null, null);
        return Done.It;
    }

    /// <summary>The text goes to the test: the machine looks, a person decides about what it found (J-18).</summary>
    public Result<Done> PassGate()
    {
        if (Status != VraagStatus.Concept)
            return Refusals.StandNietGoed;
        Status = VraagStatus.Anonimiseringstoets;
        return Done.It;
    }

    /// <summary>The text passed, and a person read it and recognises nobody.</summary>
    public Result<Done> Approve(Doorlating doorlating, PersoonHandeling by)
    {
        if (Status != VraagStatus.Anonimiseringstoets)
            return Refusals.StandNietGoed;
        if (doorlating.Afdruk != Afdruk)
            return Refusals.TekstVeranderd;
        (Status, Gelezen) = (VraagStatus.Instemming, by);
        return Done.It;
    }

    /// <summary>The inwoner agrees, to the text he saw and no other.</summary>
    public Result<Done> Agree(InstemmingWijze wijze, DateOnly op, string afdruk, PersoonHandeling by)
    {
        if (Status != VraagStatus.Instemming)
            return Refusals.StandNietGoed;
        if (afdruk != Afdruk)
            return Refusals.TekstVeranderd;
        Instemming = new Instemming(wijze, op, afdruk, by);
        return Done.It;
    }

    /// <summary>The inwoner does not agree: back to the drawing table.</summary>
    public Result<Done> Disagree()
    {
        if (Status != VraagStatus.Instemming)
            return Refusals.StandNietGoed;
        (Status, Gelezen, Instemming) = (VraagStatus.Concept, null, null);
        return Done.It;
    }

    /// <summary>Published: bidders see the copy until the round closes. Nothing is without the proof that this very text passed the test.</summary>
    public Result<Done> Publish(Doorlating doorlating, DateTimeOffset now, RondeNormen normen)
    {
        if (Status != VraagStatus.Instemming)
            return Refusals.StandNietGoed;
        if (Instemming is null)
            return Refusals.InstemmingOntbreekt;
        if (Instemming.Afdruk != Afdruk || doorlating.Afdruk != Afdruk)
            return Refusals.TekstVeranderd;
        (Status, GepubliceerdOp, Sluit) = (VraagStatus.Gepubliceerd, now, normen.Sluiting(now, Werkdagen));
        return Done.It;
    }

    /// <summary>True when the round is over by the clock.</summary>
    public bool IsDue(DateTimeOffset now) => Status == VraagStatus.Gepubliceerd && now >= Sluit;

    /// <summary>True when the standstill is over by the clock.</summary>
    public bool IsStandstillOver(DateTimeOffset now) => Status == VraagStatus.Besloten && now >= WachtTot;

    /// <summary>The round closes: what was acknowledged counts, nothing comes in any more.</summary>
    public void Close(int offertes)
    {
        (Status, GeslotenOp, Offertes) = (offertes == 0 ? VraagStatus.GeenOfferte : VraagStatus.Gesloten, Sluit, offertes);
    }

    /// <summary>Nobody offered: once more, half as long (E-AUC-10).</summary>
    public Result<Done> Extend(DateTimeOffset now, RondeNormen normen)
    {
        if (Status != VraagStatus.GeenOfferte || Opening is not null || Offertes > 0)
            return Refusals.StandNietGoed;
        if (Verlengd)
            return Refusals.AlVerlengd;
        (Status, GeslotenOp, Offertes, Verlengd) = (VraagStatus.Gepubliceerd, null, null, true);
        Sluit = normen.Sluiting(now, normen.Verlenging(Werkdagen));
        return Done.It;
    }

    /// <summary>Taken back before closing: free, with a neutral word to bidders (E-31).</summary>
    public Result<Done> Withdraw(string toelichting, PersoonHandeling by)
    {
        if (!IsDraft && Status is not (VraagStatus.Gepubliceerd or VraagStatus.GeenOfferte))
            return Refusals.StandNietGoed;
        (Status, Einde) = (VraagStatus.Ingetrokken, new VraagEinde(null, toelichting.Trim(), by, null));
        return Done.It;
    }

    /// <summary>True between closing and award, when only the grounds of E-31 end a vraag.</summary>
    public bool MayBeStopped =>
        Status is VraagStatus.Gesloten or VraagStatus.PlannenBeoordeeld or VraagStatus.Herziening or VraagStatus.Herbeoordeling or VraagStatus.Herbeoordeeld or VraagStatus.Geopend or VraagStatus.Keuze or VraagStatus.Besloten;

    /// <summary>First person: names the ground.</summary>
    public Result<Done> ProposeStop(Grond grond, string toelichting, PersoonHandeling by)
    {
        if (!MayBeStopped)
            return Refusals.StandNietGoed;
        if (toelichting.Trim().Length < Refusals.MinimumReden)
            return Refusals.RedenOntbreekt;
        Einde = new VraagEinde(grond, toelichting.Trim(), by, null);
        return Done.It;
    }

    /// <summary>Second person: confirms it.</summary>
    public Result<Done> ConfirmStop(PersoonHandeling by)
    {
        if (!MayBeStopped || Einde is not { Grond: not null } voorstel)
            return Refusals.StandNietGoed;
        if (voorstel.Voorgesteld.Subject == by.Subject)
            return Refusals.TweedePersoonNodig;
        (Status, Einde) = (VraagStatus.Gestaakt, voorstel with { Bevestigd = by });
        return Done.It;
    }

    /// <summary>What an official declares about his interests; the last one counts (E-36).</summary>
    public void Declare(BelangVerklaring verklaring) =>
        Verklaringen = [.. Verklaringen.Where(v => v.Subject != verklaring.Subject), verklaring];

    public bool HasInterest(string subject) => Verklaringen.Any(v => v.Subject == subject && v.HeeftBelang);

    public bool IsDeclaredFree(string subject) => Verklaringen.Any(v => v.Subject == subject && !v.HeeftBelang);

    /// <summary>All plans are scored; no score changes any more.</summary>
    public Result<Done> FinishScoring(PersoonHandeling by)
    {
        if (!IsBeingScored)
            return Refusals.StandNietGoed;
        (Status, Beoordeeld) = (Status == VraagStatus.Gesloten ? VraagStatus.PlannenBeoordeeld : VraagStatus.Herbeoordeeld, by);
        return Done.It;
    }

    /// <summary>Scores may be given: all plans after closing, the changed ones after a revision.</summary>
    public bool IsBeingScored => Status is VraagStatus.Gesloten or VraagStatus.Herbeoordeling;

    /// <summary>Plans are scored for good or for now: the inwoner judges, then prices may be opened.</summary>
    public bool IsScored => Status is VraagStatus.PlannenBeoordeeld or VraagStatus.Herbeoordeeld;

    /// <summary>Bidders are asked for the one sealed revision, before any price is open (E-AUC-07).</summary>
    public Result<Done> InviteRevision(DateTimeOffset now, RondeNormen normen)
    {
        if (Status != VraagStatus.PlannenBeoordeeld || Opening is not null)
            return Refusals.StandNietGoed;
        if (HerzieningSluit is not null)
            return Refusals.HerzieningWasEr;
        (Status, HerzieningSluit) = (VraagStatus.Herziening, normen.Sluiting(now, normen.Herziening));
        return Done.It;
    }

    /// <summary>True when the revision round is over by the clock.</summary>
    public bool IsRevisionDue(DateTimeOffset now) => Status == VraagStatus.Herziening && now >= HerzieningSluit;

    /// <summary>The revision closes. What changed is scored again, and the inwoner is asked again about what he judged before it changed.</summary>
    public void CloseRevision(IReadOnlySet<OfferteId> revised)
    {
        Status = revised.Count > 0 ? VraagStatus.Herbeoordeling : VraagStatus.Herbeoordeeld;
        if (!Oordelen.Exists(o => revised.Contains(o.Offerte)))
            return;
        (Oordelen, Geoordeeld) = ([.. Oordelen.Where(o => !revised.Contains(o.Offerte))], null);
    }

    /// <summary>The platform was out of reach, or an answer came late: everybody gets more time. Answers whether there was a round to move.</summary>
    public bool Postpone(DateTimeOffset until)
    {
        if (Status == VraagStatus.Gepubliceerd && Sluit < until)
            Sluit = until;
        else if (Status == VraagStatus.Herziening && HerzieningSluit < until)
            HerzieningSluit = until;
        else
            return false;
        return true;
    }

    /// <summary>
    /// The winner steps back in the standstill: the inwoner chooses again among what is left, without a new round. With nothing left
    /// the vraag ends without an offerte.
    /// </summary>
    public Result<Done> WinnerRetracts(OfferteId offerte, bool anyLeft)
    {
        if (Status != VraagStatus.Besloten || Besluit?.Offerte != offerte)
            return Refusals.StandNietGoed;
        (Status, Keuze, Besluit, WachtTot) = (anyLeft ? VraagStatus.Geopend : VraagStatus.GeenOfferte, null, null, null);
        return Done.It;
    }

    /// <summary>
    /// A signal that has to be judged before prices open takes back what the first of the two persons did; true when he had.
    /// </summary>
    public bool LapseOpening(SignaalSoort soort)
    {
        if (soort != SignaalSoort.EenEigenaar || !IsScored || Opening is null)
            return false;
        (Opening, Versie) = (null, Versie + 1);
        return true;
    }

    /// <summary>
    /// Offertes that were not made independently take no part any more, before any price is open (E-34). What the inwoner judged with
    /// them before his eyes is asked again; with nothing left the vraag ends without an offerte.
    /// </summary>
    public Result<Done> SetAside(IReadOnlySet<OfferteId> offertes, bool anyLeft)
    {
        if (!IsScored || Opening is not null)
            return Refusals.StandNietGoed;
        if (Oordelen.Exists(o => offertes.Contains(o.Offerte)))
            (Oordelen, Geoordeeld) = ([.. Oordelen.Where(o => !offertes.Contains(o.Offerte))], null);
        if (!anyLeft)
            Status = VraagStatus.GeenOfferte;
        return Done.It;
    }

    /// <summary>The inwoner judges the plans he was shown, before any price is open.</summary>
    public Result<Done> Judge(IReadOnlyList<VoorstelOordeel> oordelen, IReadOnlySet<OfferteId> shown, PersoonHandeling by)
    {
        if (!IsScored || Opening is not null)
            return Refusals.StandNietGoed;
        if (oordelen.Any(o => !shown.Contains(o.Offerte)))
            return SharedRefusals.NotFound;
        (Oordelen, Geoordeeld) = ([.. oordelen.DistinctBy(o => o.Offerte)], by);
        return Done.It;
    }

    /// <summary>The inwoner chooses (act 1) among what was not refused.</summary>
    public Result<Done> Choose(Keuze keuze, IReadOnlyList<UitkomstRegel> uitkomst)
    {
        if (Status is not (VraagStatus.Geopend or VraagStatus.Keuze))
            return Refusals.StandNietGoed;
        if (uitkomst.FirstOrDefault(u => u.Offerte == keuze.Offerte) is not { } regel)
            return SharedRefusals.NotFound;
        if (regel.Geweigerd)
            return Refusals.KeuzeGeweigerd;
        (Status, Keuze) = (VraagStatus.Keuze, keuze);
        return Done.It;
    }

    /// <summary>The gemeente decides (act 2): follows the choice, or departs from it with reasons. The standstill begins.</summary>
    public Result<Done> Decide(OfferteId offerte, string reden, PersoonHandeling by, RondeNormen normen, IReadOnlyList<UitkomstRegel> uitkomst)
    {
        if (Status != VraagStatus.Keuze)
            return Refusals.StandNietGoed;
        if (uitkomst.FirstOrDefault(u => u.Offerte == offerte) is not { } regel)
            return SharedRefusals.NotFound;
        if (regel.Geweigerd)
            return Refusals.KeuzeGeweigerd;
        var against = offerte != Keuze!.Offerte;
        if (against && reden.Trim().Length < Refusals.MinimumReden)
            return Refusals.RedenOntbreekt;
        (Status, Besluit) = (VraagStatus.Besloten, new Besluit(offerte, against, reden.Trim(), by));
        WachtTot = normen.Wachttermijn == 0 ? by.Op : normen.Sluiting(by.Op, normen.Wachttermijn);
        return Done.It;
    }

    /// <summary>What strangers read and what the inwoner said of it goes; that it was there stays.</summary>
    public void Empty()
    {
        Inhoud = new VraagInhoud([], "", [], [], new VraagVoorwaarden([], "", [], ""), null, "");
        (Oordelen, Einde) = ([], Einde is null ? null : Einde with { Toelichting = "" });
    }

    /// <summary>True when the clock has something to do here.</summary>
    public bool NeedsSettling(DateTimeOffset now) => IsDue(now) || IsRevisionDue(now) || IsStandstillOver(now) || Status == VraagStatus.Gesloten && !PlannenVrij;

    /// <summary>The standstill is over: the order can go to the winner.</summary>
    public void Award() => Status = VraagStatus.Gegund;
}
