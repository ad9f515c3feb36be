using Platform;

namespace Aanbieders;

/// <summary>A profile says where the office is, how many people work there, and what they do, short enough to read (E-OH-02).</summary>
internal static class ProfielIsPlain
{
    public const int MaxLength = 1500;

    public static Refusal? Check(Aanbiederprofiel profiel)
    {
        if (string.IsNullOrWhiteSpace(profiel.Plaats) || profiel.Plaats.Trim().Length > 100)
            return Refusals.PlaatsMissing;
        if (profiel.Medewerkers is not (>= 1 and <= 100_000))
            return Refusals.MedewerkersOutOfRange;
        if (profiel.Profiel?.Trim() is not { Length: >= 20 and <= MaxLength })
            return Refusals.ProfielLength;
        if (profiel.Email?.Trim() is { Length: > 0 } email && (!email.Contains('@', StringComparison.Ordinal) || email.Length > 200))
            return Refusals.EmailStrange;
        if (profiel.Telefoon?.Trim() is { Length: > 0 } telefoon && (telefoon.Count(char.IsAsciiDigit) < 8 || telefoon.Length > 30))
            return Refusals.TelefoonStrange;
        return profiel.Talen.Count > 30 || profiel.Talen.Any(t => t.Length > 40) ? Refusals.TalenTooLong : null;
    }
}
