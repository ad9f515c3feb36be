namespace Anonimisering;

/// <summary>A passage that identifies, as somebody marked it.</summary>
internal readonly record struct Merk(int Start, int End, string Label);

/// <summary>A text with its marked passages, to learn from.</summary>
internal sealed record Leertekst(string Tekst, IReadOnlyList<Merk> Merken)
{
    /// <summary>The label of every token; null where nothing is to be learned (numbers with a form of their own, doubtful passages).</summary>
    public Etiket?[] Etiketten(Tekstbeeld beeld)
    {
        var uit = new Etiket?[beeld.Aantal];
        Array.Fill(uit, Etiket.Niets);
        foreach (var merk in Merken.Where(m => m.Label != "RISICO"))
        {
            var etiket = Van(merk.Label);
            for (var i = 0; i < beeld.Aantal; i++)
            {
                if (beeld.Tokens[i].Start < merk.End && merk.Start < beeld.Tokens[i].End)
                {
                    uit[i] = etiket;
                }
            }
        }

        return uit;
    }

    private static Etiket? Van(string label) => label switch
    {
        "PERSOON" => Etiket.Persoon,
        "LOCATIE" => Etiket.Locatie,
        "INSTELLING" => Etiket.Instelling,
        "ADRES" => Etiket.Adres,
        "DATUM" => Etiket.Datum,
        "LEEFTIJD" => Etiket.Leeftijd,
        _ => null,
    };
}
