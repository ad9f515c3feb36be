using System.Text.Json;
using ModuleContracts;

namespace Platform;

/// <summary>Finds event types by name, over the hallway and all rooms. Two events of one name stop the start.</summary>
internal sealed class EventTypes
{
    private readonly Dictionary<string, Type> byName;

    public EventTypes(ModelSources sources) =>
        byName = sources
            .Assemblies.Append(typeof(IEvent).Assembly)
            .Distinct()
            .SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IEvent).IsAssignableFrom(t))
            .ToDictionary(t => t.Name);

    public IEvent Read(EventRow row) =>
        byName.TryGetValue(row.Soort, out var type)
            ? (IEvent)JsonSerializer.Deserialize(row.Inhoud, type, JsonColumns.Options)!
            : throw new InvalidOperationException($"No event type is called {row.Soort}.");
}
