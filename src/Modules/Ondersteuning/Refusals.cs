using System.Globalization;
using Platform;

namespace Ondersteuning;

/// <summary>What Ondersteuning refuses, with the rule it rests on; texts in Teksten under <c>Weigering.…</c>.</summary>
internal static class Refusals
{
    public static Refusal Answered { get; } = new(typeof(Teksten), "AlBeantwoord", "G.8 3.1", 409);

    public static Refusal GrondMissing { get; } = new(typeof(Teksten), "GrondOntbreekt", "G.8 3.7", Field: "grond");

    public static Refusal ToelichtingLength { get; } = new(typeof(Teksten), "ToelichtingLengte", "G.8 3.7", Field: "toelichting");

    public static Refusal NotAccepted { get; } = new(typeof(Teksten), "NietAanvaard", "H-16", 409);

    public static Refusal Started { get; } = new(typeof(Teksten), "AlGestart", "H-16", 409);

    public static Refusal StartMissing { get; } = new(typeof(Teksten), "StartOntbreekt", "H-16", Field: "op");

    public static Refusal StartInFuture { get; } = new(typeof(Teksten), "StartInToekomst", "WMO305", Field: "op");

    public static Refusal PersoonGone { get; } = new(typeof(Teksten), "PersoonWeg", "J-03", 409);

    public static Refusal StartOutsidePeriod(DateOnly van, DateOnly tot) =>
        new(typeof(Teksten), "StartBuitenPeriode", "H-16", 422, "op", van.ToString("d-M-yyyy", CultureInfo.InvariantCulture), tot.ToString("d-M-yyyy", CultureInfo.InvariantCulture));
}
