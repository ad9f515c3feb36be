namespace Aanbieders;

/// <summary>Marker for the texts of this room: Teksten.resx (Dutch) and Teksten.en.resx (English).</summary>
internal sealed class Teksten;
