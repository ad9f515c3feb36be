using System.Globalization;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Waarden;

namespace Ondersteuning;

/// <summary>Tells the inwoner from whom help comes and when it begins.</summary>
internal sealed class ToewijzingMijnRegels(ToewijzingList list, IStringLocalizer<Teksten> teksten) : IMijnRegels
{
    public int Volgorde => 600;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
        (await list.Of(zaken, ct)).GroupBy(r => r.Toewijzing.Zaak).ToDictionary(g => g.Key, IReadOnlyList<MijnRegel> (g) => [.. g.Select(Line)]);

    private MijnRegel Line(ToewijzingRegel regel)
    {
        var t = regel.Toewijzing;
        var text = t.Status switch
        {
            ToewijzingStatus.Gemaakt => teksten["Mijn.Gevraagd", regel.Aanbieder, Date(t.AntwoordVoor)],
            ToewijzingStatus.Aanvaard => teksten["Mijn.Begint", regel.Aanbieder, Date(t.Ingang)],
            ToewijzingStatus.Gestart => teksten["Mijn.Loopt", regel.Aanbieder, Date(t.GestartOp!.Value), Date(t.Einde)],
            _ => teksten["Mijn.Geweigerd", regel.Aanbieder],
        };
        return new MijnRegel(regel.Product, text, t.Organisatie is { } o ? $"/aanbieders/{o}" : null, teksten["Mijn.Bekijk"]);
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
