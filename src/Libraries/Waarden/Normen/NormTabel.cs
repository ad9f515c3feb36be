using System.Collections.Frozen;
using System.Globalization;

namespace Waarden;

/// <summary>A norm that a gemeente sets for itself.</summary>
public sealed record GemeenteNorm(Gemeentecode Gemeente, Norm Norm);

/// <summary>What is wrong in a set of norms; <see cref="Vanaf"/> is the first day on which it is wrong.</summary>
public sealed record NormProblem(ValueRefusal Refusal, NormCode Code, Gemeentecode? Gemeente, DateOnly Vanaf)
{
    /// <summary>For developers and the log; a norm holds no personal data.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Refusal.Code()}: {Code} {Gemeente?.Value ?? "national"} from {Vanaf:yyyy-MM-dd}");
}

/// <summary>
/// Lookup of norms by day and gemeente: what the gemeente set, else the national value. Cannot be changed once made.
/// Refused when it is made: gaps and overlaps in a national norm, overlaps within a gemeente, and a departure the norm does not allow.
/// </summary>
public sealed class NormTabel
{
    private readonly FrozenDictionary<(NormCode Code, Gemeentecode? Gemeente), Norm[]> rows;

    /// <summary>Makes the table; throws <see cref="ValueRefusedException"/> that lists every problem.</summary>
    public NormTabel(IEnumerable<Norm> national, IEnumerable<GemeenteNorm>? overrides = null)
    {
        rows = Group(national, overrides);
        var problems = ProblemsIn(rows);
        if (problems.Count > 0)
        {
            throw new ValueRefusedException(problems[0].Refusal, string.Join("; ", problems));
        }
    }

    /// <summary>The built-in national norms alone.</summary>
    public static NormTabel Nationaal { get; } = new(Normen.Nationaal);

    /// <summary>Every problem in a set of norms, for the page on which they are kept.</summary>
    public static IReadOnlyList<NormProblem> Check(IEnumerable<Norm> national, IEnumerable<GemeenteNorm>? overrides = null) =>
        ProblemsIn(Group(national, overrides));

    /// <summary>The norm that holds on a day; throws a <see cref="ValueRefusedException"/> that names norm and day when none is known.</summary>
    public Norm Op(NormCode code, DateOnly day, Gemeentecode? gemeente = null) =>
        TryOp(code, day, gemeente) ?? throw new ValueRefusedException(
            ValueRefusal.NormMissing,
            string.Create(CultureInfo.InvariantCulture, $"{code} on {day:yyyy-MM-dd}"));

    /// <summary>The norm that holds on a day, or null.</summary>
    public Norm? TryOp(NormCode code, DateOnly day, Gemeentecode? gemeente = null) =>
        (gemeente is null ? null : Find(code, day, gemeente)) ?? Find(code, day, null);

    /// <summary>All values of a norm in order of time, for showing: the national ones, or those of a gemeente.</summary>
    public IReadOnlyList<Norm> History(NormCode code, Gemeentecode? gemeente = null) => rows.TryGetValue((code, gemeente), out var found) ? found : [];

    private static FrozenDictionary<(NormCode Code, Gemeentecode? Gemeente), Norm[]> Group(IEnumerable<Norm> national, IEnumerable<GemeenteNorm>? overrides) =>
        national.Select(norm => (Norm: norm, Gemeente: (Gemeentecode?)null))
            .Concat((overrides ?? []).Select(own => (own.Norm, Gemeente: (Gemeentecode?)own.Gemeente)))
            .GroupBy(row => (row.Norm.Code, row.Gemeente))
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Norm).OrderBy(norm => norm.ValidFrom).ToArray());

    private static List<NormProblem> ProblemsIn(FrozenDictionary<(NormCode Code, Gemeentecode? Gemeente), Norm[]> rows)
    {
        var problems = new List<NormProblem>();
        foreach (var ((code, gemeente), norms) in rows.OrderBy(row => row.Key.Code).ThenBy(row => row.Key.Gemeente?.Value, StringComparer.Ordinal))
        {
            for (var i = 1; i < norms.Length; i++)
            {
                if (norms[i].Geldig.Overlaps(norms[i - 1].Geldig))
                {
                    problems.Add(new NormProblem(ValueRefusal.NormOverlap, code, gemeente, norms[i].ValidFrom));
                }
                else if (gemeente is null && norms[i - 1].ValidTo!.Value.AddDays(1) != norms[i].ValidFrom)
                {
                    problems.Add(new NormProblem(ValueRefusal.NormGap, code, null, norms[i - 1].ValidTo!.Value.AddDays(1)));
                }
            }

            if (gemeente is not null)
            {
                problems.AddRange(norms.SelectMany(own => DeparturesOf(own, gemeente, rows.GetValueOrDefault((code, (Gemeentecode?)null)) ?? [])));
            }
        }

        return problems;
    }

    private static IEnumerable<NormProblem> DeparturesOf(Norm own, Gemeentecode? gemeente, Norm[] national)
    {
        foreach (var law in national.Where(law => law.Geldig.Overlaps(own.Geldig)))
        {
            var comparison = law.Waarde.IsNumber ? own.AsDecimal().CompareTo(law.AsDecimal()) : 0;
            var refusal = Norm.KindOf(own.Code).Freedom switch
            {
                NormFreedom.None => ValueRefusal.NormNotFree,
                NormFreedom.OnlyLower when comparison > 0 => ValueRefusal.NormOnlyLower,
                NormFreedom.OnlyHigher when comparison < 0 => ValueRefusal.NormOnlyHigher,
                _ => (ValueRefusal?)null,
            };
            if (refusal is { } reason)
            {
                var from = law.ValidFrom > own.ValidFrom ? law.ValidFrom : own.ValidFrom;
                yield return new NormProblem(reason, own.Code, gemeente, from);
            }
        }
    }

    private Norm? Find(NormCode code, DateOnly day, Gemeentecode? gemeente)
    {
        if (rows.TryGetValue((code, gemeente), out var norms))
        {
            foreach (var norm in norms)
            {
                if (norm.Geldig.Contains(day))
                {
                    return norm;
                }
            }
        }

        return null;
    }
}
