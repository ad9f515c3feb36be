using Waarden;

namespace Aanbieders;

/// <summary>One aanbieder with every KvK number that is said to stand for its group, its own included.</summary>
internal sealed record ZeggenschapKnoop(AanbiederId Aanbieder, IReadOnlyCollection<string> Nummers);

/// <summary>
/// Which aanbieders belong together: they share a number, or are linked through others that do. Who did not offer may be the link,
/// so all are looked at and only those asked for are answered.
/// </summary>
internal static class ZeggenschapGroepen
{
    /// <summary>Groups of two or more of those asked for; nobody stands in two of them. The order says nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<AanbiederId>> Of(IReadOnlyCollection<ZeggenschapKnoop> knopen, IReadOnlySet<AanbiederId> gevraagd)
    {
        var parent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var knoop in knopen)
        {
            var name = "aanbieder/" + knoop.Aanbieder;
            foreach (var nummer in knoop.Nummers)
                parent[Root(parent, name)] = Root(parent, "kvk/" + nummer);
        }
        return
        [
            .. knopen.Select(k => k.Aanbieder).Where(gevraagd.Contains).Distinct()
                .GroupBy(a => Root(parent, "aanbieder/" + a)).Where(g => g.Count() > 1)
                .Select(IReadOnlyList<AanbiederId> (g) => [.. g.OrderBy(a => a.Value)]),
        ];
    }

    private static string Root(Dictionary<string, string> parent, string name)
    {
        while (parent.GetValueOrDefault(name, name) is var up && up != name)
            name = up;
        return name;
    }
}
