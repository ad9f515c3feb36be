namespace Anonimisering;

/// <summary>
/// Teaches the learned reader: an averaged perceptron with a margin over annotated texts. Whole numbers and a fixed order only, so that the
/// same texts give the same weights on every machine.
/// </summary>
internal sealed class Leraar(Lexicon lexicon)
{
    private const int Rondes = 8;
    private const int Marge = 12;

    private readonly int[] gewicht = new int[Gewichten.Etiketten << Tekenaar.Bits];
    private readonly long[] som = new long[Gewichten.Etiketten << Tekenaar.Bits];
    private readonly int[] tekens = new int[Tekenaar.Hoogstens];
    private readonly int[] punten = new int[Gewichten.Etiketten];
    private long stap;

    /// <summary>Learns from the texts in the order given.</summary>
    public Gewichten Leer(IReadOnlyList<Leertekst> teksten)
    {
        var beelden = teksten.Select(t => new Tekstbeeld(t.Tekst, lexicon)).ToList();
        var etiketten = teksten.Select((t, i) => t.Etiketten(beelden[i])).ToList();
        var volgorde = Enumerable.Range(0, beelden.Count).ToArray();
        var toeval = new Toeval(20260101);
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            toeval.Schud(volgorde);
            foreach (var n in volgorde)
            {
                Lees(beelden[n], etiketten[n], toeval);
            }
        }

        return Verklein();
    }

    private void Lees(Tekstbeeld beeld, Etiket?[] goud, Toeval toeval)
    {
        var tekenaar = new Tekenaar(beeld);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (goud[i] is not { } juist || !tekenaar.Kandidaat(i))
            {
                continue;
            }

            // Now and then what stands before is not known, as when reading.
            var vergeet = toeval.Tot(6) == 0;
            var vorig = vergeet || i < 1 || !tekenaar.Kandidaat(i - 1) ? Etiket.Niets : goud[i - 1] ?? Etiket.Niets;
            var eerder = vergeet || i < 2 || !tekenaar.Kandidaat(i - 2) ? Etiket.Niets : goud[i - 2] ?? Etiket.Niets;
            var aantal = tekenaar.Teken(i, vorig, eerder, tekens);
            Stel(tekens.AsSpan(0, aantal), (int)juist);
        }
    }

    private void Stel(ReadOnlySpan<int> gezien, int juist)
    {
        stap++;
        punten.AsSpan().Clear();
        foreach (var teken in gezien)
        {
            for (var e = 0; e < Gewichten.Etiketten; e++)
            {
                punten[e] += gewicht[(teken * Gewichten.Etiketten) + e];
            }
        }

        var ander = juist == 0 ? 1 : 0;
        for (var e = 0; e < Gewichten.Etiketten; e++)
        {
            ander = e != juist && punten[e] > punten[ander] ? e : ander;
        }

        if (punten[juist] - punten[ander] >= Marge)
        {
            return;
        }

        foreach (var teken in gezien)
        {
            Wijzig((teken * Gewichten.Etiketten) + juist, 1);
            Wijzig((teken * Gewichten.Etiketten) + ander, -1);
        }
    }

    // The average over all steps is weight times steps minus the sum of every change times the step at which it came.
    private void Wijzig(int plek, int verschil)
    {
        gewicht[plek] += verschil;
        som[plek] += verschil * stap;
    }

    private Gewichten Verklein()
    {
        var klein = new sbyte[gewicht.Length];
        for (var i = 0; i < klein.Length; i++)
        {
            var gemiddeld = ((gewicht[i] * stap) - som[i]) * 8 / Math.Max(1, stap);
            klein[i] = (sbyte)Math.Clamp(gemiddeld, -127, 127);
        }

        return new Gewichten(klein);
    }
}
