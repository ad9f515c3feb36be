using Waarden;

namespace Beschikkingen;

/// <summary>Places of this room.</summary>
internal static class Links
{
    public const string TeNemen = "/beschikkingen/te-nemen";

    public static string Zaak(ZaakId zaak) => $"/zaken/{zaak}";

    public static string Aanvraag(ZaakId zaak) => $"/zaken/{zaak}/aanvraag";

    public static string Beschikking(ZaakId zaak) => $"/zaken/{zaak}/beschikking";

    public static string Voorziening(ZaakId zaak, BeschikkingId beschikking, VoorzieningId voorziening) =>
        $"/zaken/{zaak}/beschikkingen/{beschikking}/voorzieningen/{voorziening}";

    public static string NieuweVoorziening(ZaakId zaak, BeschikkingId beschikking) => $"/zaken/{zaak}/beschikkingen/{beschikking}/voorzieningen";

    public static string Besluit(ZaakId zaak, BeschikkingId beschikking) => $"/zaken/{zaak}/beschikkingen/{beschikking}/besluit";

    public static string Brief(ZaakId zaak, BeschikkingId beschikking) => $"/zaken/{zaak}/beschikkingen/{beschikking}/brief";

    public static string Mijn => "/mijn";

    public static string MijnAanvraag(ZaakId zaak) => $"/mijn/{zaak}/aanvraag";

    public static string MijnBeschikking(ZaakId zaak, BeschikkingId beschikking) => $"/mijn/{zaak}/beschikkingen/{beschikking}";

    public static string MijnBrief(ZaakId zaak, BeschikkingId beschikking) => $"/mijn/{zaak}/beschikkingen/{beschikking}/brief";
}
