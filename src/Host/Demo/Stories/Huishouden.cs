using System.Text.Json;

namespace Host;

/// <summary>
/// The household made for the marketplace: a mother of three who also cares for her own mother, with debts and no breath left.
/// Keeps what one chapter leaves for the next.
/// </summary>
internal sealed class Huishouden(Verhaal verhaal, IReadOnlyDictionary<string, JsonElement> catalogus)
{
    public Verhaal Verhaal => verhaal;

    public Zaakgang Gang { get; } = new(verhaal, "fatima");

    /// <summary>Path of the beschikking.</summary>
    public string Beschikking { get; set; } = "";

    /// <summary>The voorziening for the marketplace.</summary>
    public string Begeleiding { get; set; } = "";

    /// <summary>The voorziening for open huis.</summary>
    public string Hulp { get; set; } = "";

    public string Vraag { get; set; } = "";

    /// <summary>Offertes by persona.</summary>
    public Dictionary<string, string> Offertes { get; } = [];

    /// <summary>When the round closes.</summary>
    public DateTimeOffset Sluit { get; set; }

    public string ZaakVraag => $"{Gang.Pad}/vragen/{Vraag}";

    public string MijnVraag => $"{Gang.Mijn}/vragen/{Vraag}";

    public string Product(string code) => catalogus[code].GetProperty("id").GetString()!;
}
