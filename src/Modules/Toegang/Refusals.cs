using Platform;

namespace Toegang;

/// <summary>What Toegang refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal HulpvraagMissing { get; } = new(typeof(Teksten), "HulpvraagOntbreekt", "B-01", Field: "hulpvraag");

    public static Refusal GemeenteUnknown { get; } = new(typeof(Teksten), "GemeenteOnbekend", "B-01", Field: "gemeente");

    public static Refusal WijkUnknown { get; } = new(typeof(Teksten), "WijkOnbekend", "B-01", Field: "wijkcode");
}
