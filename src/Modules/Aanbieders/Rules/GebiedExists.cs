using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>A served area names gemeenten that take part, and wijken of those gemeenten (E-OH-14).</summary>
internal static class GebiedExists
{
    public static Refusal? Check(IReadOnlyList<Gebied> gebieden, IReadOnlyDictionary<Gemeentecode, IReadOnlySet<string>> wijken) =>
        gebieden.All(g => wijken.TryGetValue(g.Gemeente, out var known) && g.Wijken.All(known.Contains)) ? null : Refusals.GebiedUnknown;
}
