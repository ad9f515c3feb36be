using System.Globalization;
using Microsoft.Extensions.Localization;
using Waarden;

namespace Platform;

/// <summary>Norms as a beheerder reads them.</summary>
internal static class NormWoorden
{
    /// <summary>The groups of <see cref="NormCode"/>: one for each hundred.</summary>
    public static int Groep(NormCode code) => (int)code / 100;

    public static string Waarde(IStringLocalizer<Teksten> l, NormEenheid eenheid, NormWaarde waarde) => eenheid switch
    {
        NormEenheid.Tijdstip => waarde.AsText(),
        NormEenheid.Euro => "€ " + waarde.AsDecimal().ToString("0.00", CultureInfo.CurrentCulture),
        _ => l["NormEenheid." + eenheid, waarde.AsDecimal().ToString("0.##", CultureInfo.CurrentCulture)],
    };

    public static string Dagen(IStringLocalizer<Teksten> l, DateOnly van, DateOnly? tot) =>
        tot is { } last ? l["Normen.VanTot", Dag(van), Dag(last)] : l["Normen.Vanaf", Dag(van)];

    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
