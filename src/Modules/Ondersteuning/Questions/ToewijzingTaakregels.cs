using System.Globalization;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Waarden;

namespace Ondersteuning;

/// <summary>The lines "toewijzing" of a case: does the provider answer, has support begun.</summary>
internal sealed class ToewijzingTaakregels(ToewijzingList list, IToegangQuestions toegang, IStringLocalizer<Teksten> teksten) : ITaakregels
{
    public int Volgorde => 600;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var byZaak = (await list.Of(zaken, ct)).ToLookup(r => r.Toewijzing.Zaak);
        var known = await toegang.Zaken(zaken, ct);
        return known.ToDictionary(z => z.Key, IReadOnlyList<Taakregel> (z) => byZaak[z.Key].Any() ? [.. byZaak[z.Key].Select(Line)] : [None(z.Value)]);
    }

    private Taakregel None(ZaakGegevens zaak) =>
        zaak.Afgesloten
            ? new Taakregel(teksten["Taak.Titel"], TaakStatus.NietNodig, null)
            : new Taakregel(teksten["Taak.Titel"], TaakStatus.NogNiet, null, teksten["Taak.EerstKeuze"]);

    private Taakregel Line(ToewijzingRegel regel)
    {
        var t = regel.Toewijzing;
        var titel = teksten["Taak.Van", regel.Product].Value;
        var href = $"/zaken/{t.Zaak}/toewijzingen";
        return t.Status switch
        {
            ToewijzingStatus.Gemaakt => new Taakregel(titel, TaakStatus.Wacht, href, teksten["Taak.WachtOp", regel.Aanbieder], t.AntwoordVoor),
            ToewijzingStatus.Aanvaard => new Taakregel(titel, TaakStatus.Wacht, href, teksten["Taak.Begint", regel.Aanbieder, Date(t.Ingang)]),
            ToewijzingStatus.Gestart => new Taakregel(titel, TaakStatus.Klaar, href, teksten["Taak.Gestart", regel.Aanbieder, Date(t.GestartOp!.Value)]),
            _ => new Taakregel(titel, TaakStatus.TeDoen, href, teksten["Taak.Geweigerd", regel.Aanbieder]),
        };
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
