using Platform;

namespace Bemiddeling;

/// <summary>The inwoner meets aanbieders between the opening, when he learns who they are, and his choice (E-AUC-09).</summary>
internal static class KennismakingIsOpen
{
    public static bool Holds(VraagStatus status) => status == VraagStatus.Geopend;

    public static Refusal? Check(Vraag vraag) => Holds(vraag.Status) && vraag.Opening?.Tweede is not null ? null : Refusals.StandNietGoed;
}
