using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>How the inwoner and an aanbieder meet: by telephone or on neutral ground, never at home (E-AUC-09).</summary>
internal enum KennismakingVorm
{
    Telefoon,
    Gemeentehuis,
    Bibliotheek,
    Wijkcentrum,
}

/// <summary>How far a kennismaking is.</summary>
internal enum KennismakingStatus
{
    Gevraagd,
    Geschreven,
    Akkoord,
    Uitgenodigd,
    Gestopt,
    Voorbij,
}

/// <summary>An act of the inwoner himself, or of staff on his behalf with his signature or a witness.</summary>
internal sealed record KennismakingHandeling(KeuzeWijze Wijze, string? Getuige, PersoonHandeling Vastgelegd);

/// <summary>The inwoner agreed to these exact texts before they leave.</summary>
internal sealed record KennismakingAkkoord(string Afdruk, KennismakingHandeling Door);

/// <summary>
/// The inwoner asked to meet some of the aanbieders before he chooses (E-AUC-09): one round for a vraag, the same summary, form and
/// length for all. It changes no score, no price and no term.
/// </summary>
internal sealed class Kennismaking : IInDossier
{
    public const int MinSamenvatting = 20;
    public const int MaxSamenvatting = 600;
    public const int MaxPlek = 120;

    public required VraagId Vraag { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public List<OfferteId> Offertes { get; private set; } = [];

    public KennismakingVorm Vorm { get; private set; }

    /// <summary>Where, in words; empty by telephone.</summary>
    public string Plek { get; private set; } = "";

    public required KennismakingHandeling Gevraagd { get; set; }

    public string Samenvatting { get; private set; } = "";

    /// <summary>What was found in the texts and stays, and why.</summary>
    public List<VondstAfwijzing> Afgewezen { get; private set; } = [];

    public PersoonHandeling? Geschreven { get; private set; }

    public KennismakingAkkoord? Akkoord { get; private set; }

    public DateTimeOffset? UitgenodigdOp { get; private set; }

    public DateTimeOffset? AntwoordTot { get; private set; }

    /// <summary>Length of each conversation.</summary>
    public int Minuten { get; private set; }

    public KennismakingHandeling? Gestopt { get; private set; }

    public KennismakingStatus Status { get; private set; }

    public bool IsOpen => Status is not (KennismakingStatus.Gestopt or KennismakingStatus.Voorbij);

    /// <summary>What would leave towards aanbieders.</summary>
    public IReadOnlyList<Tekstveld> Teksten => TekstenVan(Samenvatting, Plek);

    /// <summary>Print of what the inwoner agrees to and what the gate tests.</summary>
    public string Afdruk => TekstDoorlating.Print(Teksten);

    public static IReadOnlyList<Tekstveld> TekstenVan(string samenvatting, string plek) =>
        [new Tekstveld("samenvatting", 0, samenvatting), new Tekstveld("plek", 0, plek)];

    /// <summary>Asked, or asked otherwise as long as nothing was sent.</summary>
    public Result<Done> Ask(IReadOnlyList<OfferteId> offertes, KennismakingVorm vorm, string plek, KennismakingHandeling by)
    {
        if (UitgenodigdOp is not null)
            return Refusals.KennismakingWasEr;
        (Offertes, Vorm, Plek, Gevraagd) = ([.. offertes], vorm, vorm == KennismakingVorm.Telefoon ? "" : plek.Trim(), by);
        (Status, Akkoord, Gestopt) = (KennismakingStatus.Gevraagd, null, null);
        return Done.It;
    }

    /// <summary>The one summary for all; kept only with the proof that these very texts passed the gate.</summary>
    public Result<Done> Write(string samenvatting, string plek, IReadOnlyList<VondstAfwijzing> afgewezen, TekstDoorlating doorlating, PersoonHandeling by)
    {
        if (Status is not (KennismakingStatus.Gevraagd or KennismakingStatus.Geschreven or KennismakingStatus.Akkoord))
            return Refusals.StandNietGoed;
        if (doorlating.Afdruk != TekstDoorlating.Print(TekstenVan(samenvatting, plek)))
            return Refusals.TekstVeranderd;
        (Samenvatting, Plek, Afgewezen, Geschreven) = (samenvatting, plek, [.. afgewezen], by);
        (Status, Akkoord) = (KennismakingStatus.Geschreven, null);
        return Done.It;
    }

    /// <summary>The inwoner agrees to the text that he saw, or it goes back to who wrote it.</summary>
    public Result<Done> Agree(bool akkoord, string afdruk, KennismakingHandeling by)
    {
        if (Status != KennismakingStatus.Geschreven)
            return Refusals.StandNietGoed;
        if (afdruk != Afdruk)
            return Refusals.TekstVeranderd;
        (Status, Akkoord) = akkoord ? (KennismakingStatus.Akkoord, new KennismakingAkkoord(afdruk, by)) : (KennismakingStatus.Gevraagd, null);
        return Done.It;
    }

    /// <summary>The request to each aanbieder that was asked for. Nothing leaves without the proof, made anew, and the agreement to this text.</summary>
    public Result<List<KennismakingVerzoek>> Invite(TekstDoorlating doorlating, KennismakingTermijn termijn, Vraag vraag, string gemeente, IReadOnlyList<Offerte> offertes)
    {
        if (Status != KennismakingStatus.Akkoord || Akkoord is null)
            return Refusals.StandNietGoed;
        if (Akkoord.Afdruk != Afdruk || doorlating.Afdruk != Afdruk)
            return Refusals.TekstVeranderd;
        (Status, UitgenodigdOp, AntwoordTot, Minuten) = (KennismakingStatus.Uitgenodigd, termijn.Nu, termijn.AntwoordTot, termijn.Minuten);
        return offertes.Select(o => KennismakingVerzoek.Of(this, doorlating, vraag, gemeente, o)).ToList();
    }

    /// <summary>The inwoner wants no (more) meetings.</summary>
    public Result<Done> Stop(KennismakingHandeling by)
    {
        if (!IsOpen)
            return Refusals.StandNietGoed;
        (Status, Gestopt) = (KennismakingStatus.Gestopt, by);
        return Done.It;
    }

    /// <summary>The inwoner chose, or the vraag ended.</summary>
    public void End() => Status = KennismakingStatus.Voorbij;
}

/// <summary>When the requests go out, until when is answered, and how long each conversation is.</summary>
internal sealed record KennismakingTermijn(DateTimeOffset Nu, DateTimeOffset AntwoordTot, int Minuten);
