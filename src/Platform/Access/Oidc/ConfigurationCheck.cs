using Microsoft.Extensions.Configuration;

namespace Platform;

/// <summary>Collects everything that is wrong with one section, so that the operator mends it in one go.</summary>
internal sealed class ConfigurationCheck(IConfigurationSection section)
{
    private readonly List<string> problems = [];
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    public static bool IsEmpty(IConfigurationSection section) =>
        section.AsEnumerable().All(pair => string.IsNullOrWhiteSpace(pair.Value));

    public string Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            problems.Add($"{key} is missing");
        }

        return value ?? "";
    }

    public string? Optional(string key)
    {
        known.Add(key);
        var value = section[key];
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>A list, or one text with spaces between the items.</summary>
    public IReadOnlyList<string> Words(string key)
    {
        var one = Optional(key);
        var items = one is not null
            ? one.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : section.GetSection(key).GetChildren().Select(c => c.Value?.Trim() ?? "").Where(v => v.Length > 0);
        return [.. items];
    }

    public void Refuse(bool when, string problem)
    {
        if (when)
        {
            problems.Add(problem);
        }
    }

    public void RefuseBadAuthority(string key, string value)
    {
        if (value.Length > 0 && !Authorities.IsSafe(value))
        {
            problems.Add($"{key} must be an https address without query or fragment (http only on this very machine)");
        }
    }

    public void Conclude()
    {
        problems.AddRange(section.GetChildren().Select(c => c.Key).Where(k => !known.Contains(k))
            .Select(k => $"{k} is not a key of this section"));
        if (problems.Count > 0)
        {
            throw new SignInConfigurationException(section.Path, problems);
        }
    }
}
