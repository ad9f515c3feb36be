using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner meets at least one and at most so many of the aanbieders among whom he can choose (E-AUC-09).</summary>
internal static class KennismakingIsModest
{
    public static Refusal? Check(IReadOnlyList<OfferteId> asked, IReadOnlyList<UitkomstRegel> regels, int maximum)
    {
        if (asked.Count == 0)
            return Refusals.NietsGekozen.At("offertes");
        if (asked.Count > maximum)
            return Refusals.KennismakingTeVeel(maximum);
        return asked.All(a => regels.Any(r => r.Offerte == a && !r.Geweigerd)) ? null : SharedRefusals.NotFound;
    }
}
