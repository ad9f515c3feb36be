using System.Text.Json;

namespace Platform;

/// <summary>The claims of an id_token or of userinfo, read without mapping or guessing.</summary>
internal sealed class JsonClaims(JsonElement root)
{
    public static readonly JsonClaims None = new(JsonDocument.Parse("{}").RootElement);

    /// <summary>Text or number; null when absent, empty or something else.</summary>
    public string? Text(string name) =>
        root.TryGetProperty(name, out var value) ? Scalar(value) : null;

    /// <summary>A list of texts; one text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        !root.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Scalar).OfType<string>()]
        : Scalar(value) is { } one ? [one] : [];

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
