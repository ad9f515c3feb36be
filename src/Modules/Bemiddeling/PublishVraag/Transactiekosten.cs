using ModuleContracts;

namespace Bemiddeling;

/// <summary>
/// What all bidders together spend on one vraag, beside what the support is worth (E-AUC-13): one question to many is dear.
/// </summary>
/// <param name="Aanbieders">How many can offer.</param>
/// <param name="Kosten">Time of all of them, in euro.</param>
/// <param name="Waarde">Value of the support over its period at the ceiling, in euro.</param>
internal sealed record Transactiekosten(int Aanbieders, decimal Kosten, decimal Waarde)
{
    /// <summary>Hours that reading a vraag and writing a structured offerte takes; our own estimate (E-AUC-13 [D]).</summary>
    public const decimal UrenPerOfferte = 1.5m;

    /// <summary>Above this share the route costs more than it can bring.</summary>
    private const decimal TooMuch = 0.05m;

    public bool IsTooSmall => Waarde <= 0 || Kosten / Waarde > TooMuch;

    public static Transactiekosten Compute(Vraag vraag, ProductGegevens product, int aanbieders) =>
        new(aanbieders, aanbieders * UrenPerOfferte * product.Tarief, vraag.Inhoud.Elementen.Sum(e => e.Totaal()) * vraag.Plafond);
}
