using Platform;

namespace Bemiddeling;

/// <summary>The platform was out of reach: rounds that ran then end later for everybody (ADR 10).</summary>
internal sealed class Storing : IMachinery
{
    public required Guid Id { get; init; }

    public required DateTimeOffset Van { get; init; }

    public required DateTimeOffset Tot { get; init; }

    /// <summary>True when the platform noticed it by itself.</summary>
    public required bool Zelf { get; init; }

    /// <summary>Rounds that got more time.</summary>
    public required int Verlengd { get; init; }
}
