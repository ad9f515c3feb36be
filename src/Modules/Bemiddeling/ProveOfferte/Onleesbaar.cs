using System.Text.Json;

namespace Bemiddeling;

/// <summary>What reading a row throws that somebody changed into something that is no longer one.</summary>
internal static class Onleesbaar
{
    public static bool Is(Exception e) =>
        e is JsonException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException or OverflowException;
}
