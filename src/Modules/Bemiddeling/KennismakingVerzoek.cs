using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What an aanbieder answered.</summary>
internal enum KennismakingAntwoord
{
    Open,
    Aanvaard,
    Afgeslagen,
}

/// <summary>
/// The request to one aanbieder to meet the inwoner: the summary that passed the gate and was agreed to, and nothing else of the
/// case. It is made of a kennismaking with the proof of the gate, and in no other way. Declining has no consequence anywhere.
/// </summary>
internal sealed class KennismakingVerzoek : IInDossier, IAssignedToOrganisatie, IVersioned
{
    public const int MaxTelefoon = 20;
    public const int MaxVoorstel = 300;
    private const int ShortestNumber = 10;

    private KennismakingVerzoek()
    {
    }

    public OfferteId Offerte { get; private init; }

    public VraagId Vraag { get; private init; }

    public ZaakId Zaak { get; private init; }

    public Gemeentecode Gemeente { get; private init; }

    public AanbiederId? Organisatie { get; private init; }

    /// <summary>Pseudonym of the vraag.</summary>
    public string Nummer { get; private init; } = "";

    public string ProductNaam { get; private init; } = "";

    public string GemeenteNaam { get; private init; } = "";

    public KennismakingVorm Vorm { get; private init; }

    public string Plek { get; private init; } = "";

    public string Samenvatting { get; private init; } = "";

    public int Minuten { get; private init; }

    public DateTimeOffset VerstuurdOp { get; private init; }

    public DateTimeOffset AntwoordTot { get; private init; }

    public KennismakingAntwoord Antwoord { get; private set; }

    /// <summary>Who answered; with an acceptance he agreed to the secrecy.</summary>
    public PersoonHandeling? Beantwoord { get; private set; }

    /// <summary>Number on which the aanbieder is called.</summary>
    public string Telefoon { get; private set; } = "";

    /// <summary>When it suits the aanbieder, in its own words.</summary>
    public string Voorstel { get; private set; } = "";

    public DateTimeOffset? Gesprek { get; private set; }

    public bool? Gehouden { get; private set; }

    /// <summary>The inwoner stopped it or chose: nothing of it is shown to the aanbieder any more.</summary>
    public bool Voorbij { get; private set; }

    public int Versie { get; set; }

    /// <summary>The first name is known to this aanbieder: accepted, and the conversation is still to come.</summary>
    public bool KnowsName => !Voorbij && Antwoord == KennismakingAntwoord.Aanvaard && Gehouden is null;

    public static KennismakingVerzoek Of(Kennismaking k, TekstDoorlating doorlating, Vraag vraag, string gemeente, Offerte offerte)
    {
        if (doorlating.Afdruk != k.Afdruk)
            throw new InvalidOperationException("The proof is of another text.");
        return new KennismakingVerzoek
        {
            Offerte = offerte.Id, Vraag = k.Vraag, Zaak = k.Zaak, Gemeente = k.Gemeente, Organisatie = offerte.Organisatie, Nummer = vraag.Nummer,
            ProductNaam = vraag.ProductNaam, GemeenteNaam = gemeente, Vorm = k.Vorm, Plek = k.Plek, Samenvatting = k.Samenvatting,
            Minuten = k.Minuten, VerstuurdOp = k.UitgenodigdOp!.Value, AntwoordTot = k.AntwoordTot!.Value,
        };
    }

    /// <summary>The aanbieder accepts, with the secrecy, within the term.</summary>
    public Result<Done> Accept(bool geheimhouding, string telefoon, string voorstel, PersoonHandeling by)
    {
        if (Voorbij || Gehouden is not null)
            return Refusals.KennismakingVoorbij;
        if (by.Op > AntwoordTot)
            return Refusals.KennismakingTermijn;
        if (!geheimhouding)
            return Refusals.GeheimhoudingOntbreekt;
        var number = telefoon.Trim();
        if (Vorm == KennismakingVorm.Telefoon && (number.Count(char.IsAsciiDigit) < ShortestNumber || number.Length > MaxTelefoon))
            return Refusals.BelnummerOntbreekt;
        if (voorstel.Trim().Length > MaxVoorstel)
            return Refusals.TekstTeLang("voorstel", MaxVoorstel);
        (Antwoord, Beantwoord, Telefoon, Voorstel) = (KennismakingAntwoord.Aanvaard, by, Vorm == KennismakingVorm.Telefoon ? number : "", voorstel.Trim());
        return Done.It;
    }

    /// <summary>The aanbieder does not; also after it accepted, as long as the conversation was not.</summary>
    public Result<Done> Decline(PersoonHandeling by)
    {
        if (Voorbij || Gehouden is not null)
            return Refusals.KennismakingVoorbij;
        (Antwoord, Beantwoord, Telefoon, Voorstel, Gesprek) = (KennismakingAntwoord.Afgeslagen, by, "", "", null);
        return Done.It;
    }

    /// <summary>The consulent sets the time.</summary>
    public Result<Done> Plan(DateTimeOffset gesprek, DateTimeOffset now, IEnumerable<KennismakingVerzoek> anderen)
    {
        if (Voorbij || Antwoord != KennismakingAntwoord.Aanvaard || Gehouden is not null)
            return Refusals.StandNietGoed;
        if (gesprek <= now)
            return Refusals.GesprekVerleden;
        if (anderen.Any(a => a.Offerte != Offerte && a.Gesprek is { } other && (other - gesprek).Duration() < TimeSpan.FromMinutes(Minuten)))
            return Refusals.GesprekOverlapt;
        Gesprek = gesprek;
        return Done.It;
    }

    /// <summary>Was it held? Known only afterwards.</summary>
    public Result<Done> Record(bool gehouden, DateTimeOffset now)
    {
        if (Voorbij || Gesprek is not { } at || now < at)
            return Refusals.StandNietGoed;
        Gehouden = gehouden;
        return Done.It;
    }

    public void End() => Voorbij = true;
}
