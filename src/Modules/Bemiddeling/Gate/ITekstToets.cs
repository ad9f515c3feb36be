using ModuleContracts;

namespace Bemiddeling;

/// <summary>Something in a text that could tell whom it is about.</summary>
/// <param name="Soort">What it looks like.</param>
/// <param name="Fragment">The words of the text itself, for the person who must mend it.</param>
/// <param name="Twijfel">The machine is not sure: shown to the person who reads, no refusal by itself (J-18).</param>
internal sealed record Vondst(BekendeSoort Soort, string Fragment, bool Twijfel = false);

/// <summary>
/// Tests a text for recognisability (E-AUC-05): whatever the file knows, in any spelling or case, and what looks like a name,
/// number, address or e-mail of anybody.
/// </summary>
internal interface ITekstToets
{
    IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend);
}
