namespace House.Tests;

/// <summary>Something a rule objects to: where, and what to do about it.</summary>
internal sealed record Finding(string Place, string What)
{
    public override string ToString() => $"{Place}: {What}";
}

/// <summary>Holds findings against the exemptions of a rule. An exemption that no longer exempts anything is a finding itself.</summary>
internal static class Guard
{
    public static void Holds(string rule, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var exempt = Exemptions.All.Where(e => e.Rule == rule).ToList();
        var left = all.Where(f => !exempt.Any(e => Covers(e, f))).Select(f => f.ToString());
        var stale = exempt
            .Where(e => !all.Any(f => Covers(e, f)))
            .Select(e => $"{e.Place}: the exemption from '{rule}' is not needed any more; take it out of Exemptions.cs");
        var complaints = left.Concat(stale).ToList();
        Assert.True(complaints.Count == 0, $"{rule}:\n{string.Join('\n', complaints)}");
    }

    /// <summary>The red twin of <see cref="Holds"/>: the rule must object, once, to this place.</summary>
    public static void Objects(IEnumerable<Finding> findings, string place, string toWhat)
    {
        var finding = Assert.Single(findings);
        Assert.StartsWith(place, finding.Place, StringComparison.Ordinal);
        Assert.Contains(toWhat, finding.What, StringComparison.Ordinal);
    }

    private static bool Covers(Exemption exemption, Finding finding) =>
        finding.Place == exemption.Place || finding.Place.StartsWith(exemption.Place + ":", StringComparison.Ordinal);
}

/// <summary>A place that may break a rule, and why.</summary>
internal sealed record Exemption(string Rule, string Place, string Reason);
