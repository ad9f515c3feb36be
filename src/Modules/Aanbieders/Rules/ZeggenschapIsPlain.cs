using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>A declaration of control names valid KvK numbers of others, each once and not too many, and says how proposals are kept apart (E-34).</summary>
internal static class ZeggenschapIsPlain
{
    public const int MaxNummers = 20;
    public const int MinWerkwijze = 20;
    public const int MaxWerkwijze = 2000;

    public static Refusal? Check(IReadOnlyList<string> nummers, string werkwijze, string own)
    {
        if (nummers.Count > MaxNummers)
            return Refusals.ZeggenschapTooMany;
        if (nummers.Select(n => CheckOne(n, own)).FirstOrDefault(r => r is not null) is { } strange)
            return strange.At("nummers");
        if (nummers.Select(Kvk.From).Distinct().Count() < nummers.Count)
            return Refusals.ZeggenschapTwice;
        var length = werkwijze.Trim().Length;
        return length > MaxWerkwijze || nummers.Count > 0 && length < MinWerkwijze ? Refusals.WerkwijzeMissing : null;
    }

    /// <summary>One number: valid, and not the aanbieder's own.</summary>
    public static Refusal? CheckOne(string? text, string own) =>
        !Kvk.Read(text).TryGet(out var kvk) ? Refusals.KvkStrange : kvk.Value == own ? Refusals.ZeggenschapOwn : null;
}
