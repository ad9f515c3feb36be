using System.Reflection;

namespace Anonimisering;

/// <summary>What the estimate of risk knows: shares of traits, remarkable words, ordinary words.</summary>
internal sealed record Risicokennis(Kenmerken Kenmerken, Opvallend Opvallend, Alledaags Alledaags)
{
    /// <summary>Reads what the library carries; the ordinary words may be others that were just learned.</summary>
    public static Risicokennis Lees(Assembly assembly, Alledaags? alledaags)
    {
        using var kenmerken = new StreamReader(assembly.GetManifestResourceStream("kenmerken.tab")!);
        using var opvallend = new StreamReader(assembly.GetManifestResourceStream("opvallend.tab")!);
        using var gewoon = assembly.GetManifestResourceStream("alledaags.br")!;
        return new Risicokennis(new Kenmerken(kenmerken), new Opvallend(opvallend), alledaags ?? Alledaags.Lees(gewoon));
    }
}
