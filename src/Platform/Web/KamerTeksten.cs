using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>
/// A text that any room may hold: the name of an event of another room, of a page that was read. Each room keeps its own texts;
/// this looks in all of them.
/// </summary>
public sealed class KamerTeksten(ModelSources rooms, IStringLocalizerFactory factory)
{
    private readonly Lazy<IReadOnlyList<IStringLocalizer>> all = new(() =>
        [.. rooms.Assemblies.Select(a => a.GetType(a.GetName().Name + ".Teksten")).OfType<Type>().Select(factory.Create)]);

    /// <summary>The text of the first room that has it, or null.</summary>
    public string? Find(string key) => all.Value.Select(l => l[key]).FirstOrDefault(t => !t.ResourceNotFound)?.Value;
}
