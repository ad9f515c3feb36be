using Platform;

namespace Bemiddeling;

/// <summary>Who left something in a text that points at a person does not confirm it himself (J-18; two persons are two subjects, ADR 7).</summary>
internal static class SecondReaderIsAnother
{
    public static Refusal? Check(IReadOnlyCollection<VondstBesluit> besluiten, string subject) =>
        besluiten.Any(b => b.AwaitsSecondReader && b.Door.Subject != subject) ? null : Refusals.TegenlezerIsZelf;
}
