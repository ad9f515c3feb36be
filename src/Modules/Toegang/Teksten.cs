namespace Toegang;

/// <summary>Marker for the texts of this room: Teksten.resx (Dutch) and Teksten.en.resx (English).</summary>
internal sealed class Teksten
{
    /// <summary>Nothing that a person wrote.</summary>
    public static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Trimmed, or null when there is nothing.</summary>
    public static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
