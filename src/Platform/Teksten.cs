namespace Platform;

/// <summary>Marker for the texts of layout and components: Teksten.resx (Dutch) and Teksten.en.resx (English).</summary>
internal sealed class Teksten;
