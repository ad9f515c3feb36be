using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Unit of a volume and of a tariff: code list WJ756 (H.4). The numeric value is the code.</summary>
[JsonConverter(typeof(CodeJsonConverter<Eenheid>))]
public enum Eenheid
{
    /// <summary>Minute.</summary>
    [Code("01", "minuut")] Minuut = 1,

    /// <summary>Hour.</summary>
    [Code("04", "uur")] Uur = 4,

    /// <summary>Day and night.</summary>
    [Code("14", "etmaal")] Etmaal = 14,

    /// <summary>Part of a day: four hours.</summary>
    [Code("16", "dagdeel")] Dagdeel = 16,

    /// <summary>Pieces, output.</summary>
    [Code("82", "stuks (output)")] Output = 82,

    /// <summary>Euro; in messages as whole cents.</summary>
    [Code("83", "euro")] Euro = 83,

    /// <summary>Pieces, inspanning.</summary>
    [Code("84", "stuks (inspanning)")] Inspanning = 84,
}

/// <summary>How often a volume is meant: code list WMO757 (H.4). The numeric value is the code.</summary>
[JsonConverter(typeof(CodeJsonConverter<Frequentie>))]
public enum Frequentie
{
    /// <summary>Each calendar day.</summary>
    [Code("1", "per dag")] Dag = 1,

    /// <summary>Each ISO week that the period touches.</summary>
    [Code("2", "per week")] Week = 2,

    /// <summary>Each calendar month that the period touches.</summary>
    [Code("4", "per maand")] Maand = 4,

    /// <summary>Once, for the whole term of the assignment.</summary>
    [Code("6", "totaal binnen de geldigheidsduur")] Totaal = 6,
}
