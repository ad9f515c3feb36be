using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>
/// An application can be made once the onderzoek is done, or when its six weeks have passed (B-20). A signed report counts as an
/// application from the day the report was given (B-21).
/// </summary>
internal static class AanvraagFollowsOnderzoek
{
    public static Refusal? Check(ZaakGegevens zaak, AanvraagWijze wijze, DateOnly op, NormTabel normen)
    {
        if (zaak.OnderzoekKlaar is { } ready && ready <= op)
            return null;
        if (wijze == AanvraagWijze.OndertekendVerslag)
            return Refusals.VerslagMissing;
        return Besluittermijn.Termen(zaak.Gemeente, normen).Onderzoek(zaak.Ontvangen).IsOverOn(op) ? null : Refusals.OnderzoekNotDone;
    }
}
