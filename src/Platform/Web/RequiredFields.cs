using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Platform;

/// <summary>
/// Finds what a JSON body left out though the record needs it, so that no process meets a null where its command says there is none.
/// </summary>
internal static class RequiredFields
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>Path of the first missing value, in the words of the JSON; null when all is there.</summary>
    public static string? FirstMissing(object body)
    {
        foreach (var property in Known.GetOrAdd(body.GetType(), Needed))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (property.GetValue(body) is not { } value)
                return name;
            if (IsOurs(property.PropertyType) && FirstMissing(value) is { } inner)
                return name + "." + inner;
        }
        return null;
    }

    /// <summary>True for records of a room or of the hallway: what endpoints take as body.</summary>
    public static bool IsOurs(Type type) =>
        type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is not null;

    private static PropertyInfo[] Needed(Type type)
    {
        var context = new NullabilityInfoContext();
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsValueType && context.Create(p).ReadState == NullabilityState.NotNull)];
    }
}
