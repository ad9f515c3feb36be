using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Bench;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure to quote (median where there are runs).</param>
/// <param name="Unit">Unit.</param>
/// <param name="Aim">What is aimed at, in words; empty when the figure is only reported.</param>
/// <param name="Holds">Whether the aim holds; null without aim.</param>
/// <param name="Runs">Raw runs.</param>
internal sealed record Figure(string Name, double Value, string Unit, string Aim = "", bool? Holds = null, IReadOnlyList<double>? Runs = null)
{
    /// <summary>A figure that should stay at or below a bound.</summary>
    public static Figure AtMost(string name, double value, string unit, double bound, IReadOnlyList<double>? runs = null) =>
        new(name, value, unit, $"≤ {bound.ToString(CultureInfo.InvariantCulture)}", value <= bound, runs);

    /// <summary>The value below which a share of the samples lies.</summary>
    public static double Percentile(IReadOnlyList<double> samples, double share) =>
        samples.Order().ElementAt(Math.Clamp((int)Math.Ceiling(samples.Count * share) - 1, 0, samples.Count - 1));
}

/// <summary>Prints figures as a table with the machine and the raw runs, or a JSON line each.</summary>
internal sealed class Report(bool json)
{
    private readonly List<Figure> figures = [];

    /// <summary>True when every aim holds.</summary>
    public bool Holds => figures.All(f => f.Holds != false);

    /// <summary>Adds a figure and shows it at once.</summary>
    public void Add(Figure figure)
    {
        figures.Add(figure);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new { name = figure.Name, value = figure.Value, unit = figure.Unit, aim = figure.Aim, holds = figure.Holds }));
            return;
        }
        var mark = figure.Holds switch { true => "yes", false => "NO", null => "" };
        Console.WriteLine($"{figure.Name,-58} {figure.Value.ToString("0.##", CultureInfo.InvariantCulture),10} {figure.Unit,-8} {figure.Aim,-10} {mark}");
        if (figure.Runs is { Count: > 0 and <= 12 } runs)
            Console.WriteLine("    runs: " + string.Join("  ", runs.Select(r => r.ToString("0.##", CultureInfo.InvariantCulture))));
    }

    /// <summary>Says on what machine this ran.</summary>
    public void Machine()
    {
        if (!json)
            Console.WriteLine($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, .NET {Environment.Version}\n");
    }

    /// <summary>A remark between figures.</summary>
    public void Say(string text)
    {
        if (!json)
            Console.WriteLine(text);
    }
}
