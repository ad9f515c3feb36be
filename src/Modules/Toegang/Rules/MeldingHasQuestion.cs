using Platform;

namespace Toegang;

/// <summary>A melding says in a few words what it is about (B-01).</summary>
internal static class MeldingHasQuestion
{
    public static Refusal? Check(string? hulpvraag) => string.IsNullOrWhiteSpace(hulpvraag) || hulpvraag.Trim().Length < 5 ? Refusals.HulpvraagMissing : null;
}
