using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>For which products in which gemeenten the actor's own organisation is admitted (E-AUC-01).</summary>
internal sealed class Toelatingen(IAanbiederQuestions aanbieders, AccessScope scope)
{
    /// <summary>The actor's organisation; null for who works for none.</summary>
    public AanbiederId? Own => scope.Organisaties.Count > 0 ? scope.Organisaties[0] : null;

    public async Task<IReadOnlyList<string>> Markten(DateOnly op, CancellationToken ct) =>
        Own is { } own ? [.. (await aanbieders.Toelatingen(own, op, ct)).Select(t => Publicatie.MarktVan(t.Gemeente, t.Product)).Distinct()] : [];

    public async Task<bool> Fits(Publicatie publicatie, DateOnly op, CancellationToken ct) => (await Markten(op, ct)).Contains(publicatie.Markt);
}
