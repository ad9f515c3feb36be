using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Category of a Wmo product: code list WMO020 (H.4). The numeric value is the code.</summary>
[JsonConverter(typeof(CodeJsonConverter<Productcategorie>))]
public enum Productcategorie
{
    /// <summary>Domestic help.</summary>
    [Code("01", "Hulp bij het huishouden")] HulpBijHetHuishouden = 1,

    /// <summary>Individual guidance.</summary>
    [Code("02", "Begeleiding")] Begeleiding = 2,

    /// <summary>Personal care.</summary>
    [Code("03", "Persoonlijke verzorging")] PersoonlijkeVerzorging = 3,

    /// <summary>Short stay, respite.</summary>
    [Code("04", "Kortdurend verblijf")] KortdurendVerblijf = 4,

    /// <summary>Services around the house.</summary>
    [Code("05", "Woondiensten")] Woondiensten = 5,

    /// <summary>Other support of a person or household.</summary>
    [Code("06", "Overige ondersteuning voor individu of gezin")] OverigIndividu = 6,

    /// <summary>Structured day activity.</summary>
    [Code("07", "Dagbesteding")] Dagbesteding = 7,

    /// <summary>Transport as a service.</summary>
    [Code("08", "Vervoerdiensten")] Vervoerdiensten = 8,

    /// <summary>Other support in groups.</summary>
    [Code("09", "Overige ondersteuning in een groep")] OverigGroep = 9,

    /// <summary>Other tailor-made arrangements.</summary>
    [Code("10", "Overige maatwerkarrangementen")] OverigMaatwerk = 10,

    /// <summary>Wheelchairs.</summary>
    [Code("11", "Rolstoelen")] Rolstoelen = 11,

    /// <summary>Aids for transport.</summary>
    [Code("12", "Vervoervoorzieningen")] Vervoervoorzieningen = 12,

    /// <summary>Adaptations of the house.</summary>
    [Code("13", "Woonvoorzieningen")] Woonvoorzieningen = 13,

    /// <summary>Other aids.</summary>
    [Code("14", "Overige hulpmiddelen")] OverigeHulpmiddelen = 14,

    /// <summary>Sheltered housing.</summary>
    [Code("15", "Beschermd wonen")] BeschermdWonen = 15,

    /// <summary>Shelter.</summary>
    [Code("16", "Opvang")] Opvang = 16,

    /// <summary>Urgent shelter.</summary>
    [Code("17", "Spoedopvang")] Spoedopvang = 17,

    /// <summary>Other sheltered housing and shelter.</summary>
    [Code("18", "Overig beschermd wonen en opvang")] OverigBeschermdWonen = 18,
}
