using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Pgb and zorg in natura for the same product at the same time exclude each other (B-31, iWmo OP043).</summary>
internal static class PgbIsNotBesideZin
{
    public static Refusal? Check(IReadOnlyCollection<VoorzieningInhoud> granted)
    {
        var clash =
            from a in granted
            from b in granted
            where a.Vorm == VoorzieningVorm.Pgb && b.Vorm == VoorzieningVorm.ZorgInNatura && a.Product?.Id == b.Product?.Id
            where a.Ingang is not null && b.Ingang is not null && Of(a).Overlaps(Of(b))
            select a;
        return clash.Any() ? Refusals.PgbBesideZin : null;
    }

    private static Periode Of(VoorzieningInhoud v) => Periode.From(v.Ingang!.Value, v.Einde);
}
