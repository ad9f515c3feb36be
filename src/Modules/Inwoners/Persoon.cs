using Platform;
using Waarden;

namespace Inwoners;

/// <summary>
/// A person as such, whatever gemeente: the one place where a bsn lives, sealed with the master key. Found again by a keyed hash,
/// so that the database alone neither shows nor lets anybody try out numbers.
/// </summary>
internal sealed class Persoon : IOwnedByInwoner
{
    public required InwonerId Id { get; init; }

    InwonerId IOwnedByInwoner.Inwoner => Id;

    public byte[]? BsnVerzegeld { get; set; }

    public string? BsnHash { get; set; }
}
