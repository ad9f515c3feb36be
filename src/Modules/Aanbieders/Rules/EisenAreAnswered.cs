using Platform;

namespace Aanbieders;

/// <summary>Every published requirement is answered once, with proof (G-20).</summary>
internal static class EisenAreAnswered
{
    public static Refusal? Check(IReadOnlyList<string> eisen, IReadOnlyList<Eisantwoord> antwoorden)
    {
        if (!eisen.Order().SequenceEqual(antwoorden.Select(a => a.Eis).Order()))
            return Refusals.EisUnanswered;
        for (var i = 0; i < antwoorden.Count; i++)
        {
            if (!antwoorden[i].Voldoet)
                return Refusals.EisNotMet.At($"antwoorden[{i}].voldoet");
            if (string.IsNullOrWhiteSpace(antwoorden[i].Bewijs) || antwoorden[i].Bewijs!.Length > 500)
                return Refusals.BewijsMissing.At($"antwoorden[{i}].bewijs");
        }
        return null;
    }
}
