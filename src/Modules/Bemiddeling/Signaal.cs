using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a person should look at (E-34); never a verdict by itself.</summary>
internal enum SignaalSoort
{
    /// <summary>Offertes of aanbieders that belong to one group.</summary>
    EenEigenaar,

    /// <summary>Plans that share most of their words in the same order.</summary>
    BijnaGelijkePlannen,
}

/// <summary>What two persons found.</summary>
internal enum SignaalOordeel
{
    /// <summary>The offertes were made independently: all take part.</summary>
    Onafhankelijk,

    /// <summary>They were not: none of them takes part.</summary>
    NietOnafhankelijk,
}

/// <summary>The judgement of the first person.</summary>
internal sealed record SignaalVoorstel(SignaalOordeel Oordeel, string Reden, PersoonHandeling Door);

/// <summary>
/// Offertes of one vraag that may not have been made independently. It is made when the scores stand and not before, so that nobody
/// who scores can find a trace of it; it never excludes anybody: bidders are heard and two persons judge.
/// </summary>
internal sealed class Signaal : IOwnedByGemeente, IVersioned
{
    public required Guid Id { get; init; }

    public required VraagId Vraag { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required SignaalSoort Soort { get; init; }

    public required List<OfferteId> Offertes { get; init; }

    public required DateTimeOffset Gezien { get; init; }

    /// <summary>Who asked the bidders how their offertes were made.</summary>
    public PersoonHandeling? Gevraagd { get; set; }

    public SignaalVoorstel? Voorstel { get; set; }

    /// <summary>The second person, who thinks the same.</summary>
    public PersoonHandeling? Bevestigd { get; set; }

    public int Versie { get; set; }

    public bool IsJudged => Bevestigd is not null;

    /// <summary>Bidders are asked, once.</summary>
    public Result<Done> Ask(PersoonHandeling by)
    {
        if (IsJudged || Gevraagd is not null)
            return Refusals.StandNietGoed;
        Gevraagd = by;
        return Done.It;
    }

    /// <summary>First person. Against the bidders only after they were heard; another judgement takes the place of an earlier one.</summary>
    public Result<Done> Propose(SignaalOordeel oordeel, string reden, bool gehoord, PersoonHandeling by)
    {
        if (IsJudged)
            return Refusals.StandNietGoed;
        if (reden.Trim().Length < Refusals.MinimumReden)
            return Refusals.RedenOntbreekt.At("reden");
        if (reden.Trim().Length > MaxReden)
            return Refusals.TekstTeLang("reden", MaxReden);
        if (oordeel == SignaalOordeel.NietOnafhankelijk && !gehoord)
            return Refusals.SignaalNietGehoord;
        Voorstel = new SignaalVoorstel(oordeel, reden.Trim(), by);
        return Done.It;
    }

    /// <summary>Second person.</summary>
    public Result<SignaalVoorstel> Confirm(PersoonHandeling by)
    {
        if (IsJudged || Voorstel is not { } voorstel)
            return Refusals.StandNietGoed;
        if (voorstel.Door.Subject == by.Subject)
            return Refusals.SignaalTweedePersoon;
        Bevestigd = by;
        return voorstel;
    }

    public const int MaxReden = 1000;
}

/// <summary>How an aanbieder says that its offerte was made. Readable to the gemeente once given, without its name.</summary>
internal sealed class SignaalToelichting : IReleasedToGemeente
{
    public const int MaxTekst = 2000;

    public required OfferteId Offerte { get; init; }

    public required VraagId Vraag { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string Tekst { get; init; }

    public required DateTimeOffset Op { get; init; }

    public required bool Vrijgegeven { get; init; }
}

/// <summary>An offerte that takes no part any more, as its aanbieder hears it.</summary>
internal sealed record OfferteTerzijde(string Reden, DateTimeOffset Op);
