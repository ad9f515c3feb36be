using Platform;

namespace Aanbieders;

/// <summary>Every published requirement is answered once, with proof (G-20).</summary>
internal static class EisenAreAnswered
{
    public static Refusal? Check(IReadOnlyList<string> eisen, IReadOnlyList<Eisantwoord> antwoorden)
    {
        if (!eisen.Order().SequenceEqual(antwoorden.Select(a => a.Eis).Order()))
            return Refusals.EisUnanswered;
        if (antwoorden.Any(a => !a.Voldoet))
            return Refusals.EisNotMet;
        return antwoorden.Any(a => string.IsNullOrWhiteSpace(a.Bewijs) || a.Bewijs.Length > 500) ? Refusals.BewijsMissing : null;
    }
}
