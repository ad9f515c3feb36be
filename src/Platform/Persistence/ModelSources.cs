using System.Reflection;

namespace Platform;

/// <summary>The rooms whose mappings and events make up the model. Each room adds its assembly in its <c>AddX</c>.</summary>
public sealed class ModelSources
{
    private readonly List<Assembly> assemblies = [typeof(ModelSources).Assembly];

    /// <summary>Platform first, then the rooms in the order they were added.</summary>
    public IReadOnlyList<Assembly> Assemblies => assemblies;

    /// <summary>Adds a room; twice is once.</summary>
    public ModelSources Add(Assembly assembly)
    {
        if (!assemblies.Contains(assembly))
            assemblies.Add(assembly);
        return this;
    }
}
