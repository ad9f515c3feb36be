using Microsoft.Extensions.Localization;
using ModuleContracts;

namespace Toegang;

/// <summary>A line of the task list as it looks.</summary>
internal static class TaakWoorden
{
    public static string Kind(Taakregel taak, DateOnly vandaag) => taak.Status switch
    {
        TaakStatus.Klaar => "ok",
        TaakStatus.TeDoen or TaakStatus.Bezig when taak.Uiterlijk < vandaag => "fout",
        TaakStatus.TeDoen or TaakStatus.Bezig when taak.Uiterlijk <= vandaag.AddDays(5) => "let-op",
        TaakStatus.TeDoen or TaakStatus.Bezig => "info",
        _ => "neutraal",
    };

    public static string? Hint(IStringLocalizer<Teksten> l, Taakregel taak)
    {
        var until = taak is { Uiterlijk: { } day, Status: not TaakStatus.Klaar } ? l["Taak.Uiterlijk", day.ToString("D")].Value : null;
        return taak.Toelichting is null ? until : until is null ? taak.Toelichting : $"{taak.Toelichting} {until}";
    }
}
