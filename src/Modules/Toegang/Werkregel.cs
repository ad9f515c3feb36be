using System.Globalization;
using System.Text;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>
/// One line of the caseload: a read model, kept by a listener. The name of a shielded person is not in it, so the line can tell its
/// team that there is work without telling about whom (J-20).
/// </summary>
internal sealed class Werkregel : IOwnedByGemeente
{
    /// <summary>No clock runs: such lines come last.</summary>
    public static DateOnly NoKlok { get; } = new(9999, 12, 31);

    /// <summary>Row id; breaks ties in the order of the list.</summary>
    public long Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required TeamId Team { get; set; }

    public GebruikerId? Consulent { get; set; }

    /// <summary>Name as shown; empty when shielded.</summary>
    public string Naam { get; set; } = "";

    /// <summary>Last and first name in plain letters, for searching by their beginning.</summary>
    public string Zoek { get; set; } = "";

    public ZaakStatus Status { get; set; }

    public bool Open { get; set; }

    public bool Spoed { get; set; }

    public bool Afgeschermd { get; set; }

    public DateOnly Ontvangen { get; set; }

    public KlokSoort? Klok { get; set; }

    /// <summary>Last day of the clock; <see cref="NoKlok"/> when none runs.</summary>
    public DateOnly Uiterlijk { get; set; }

    /// <summary>Letters and digits only, without accents and without the words before a Dutch last name.</summary>
    public static string Plain(string text)
    {
        var words = text.Normalize(NormalizationForm.FormD).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var start = words.TakeWhile((word, place) => place < words.Length - 1 && Prefixes.Contains(word)).Count();
        return new string([.. string.Concat(words[start..]).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetterOrDigit(c))]);
    }

    private static readonly HashSet<string> Prefixes = new(["van", "der", "de", "den", "het", "'t", "ter", "ten", "te", "von", "du", "la", "le", "el", "al", "op", "in", "aan", "bij"], StringComparer.Ordinal);
}
