using System.Globalization;

namespace Anonimisering;

/// <summary>Estimates k from the area and the traits a text names, one trait of each kind (the rarest).</summary>
internal sealed class Risicoschatter(Tekstbeeld beeld, Risicokennis kennis, IReadOnlyList<Vondst> vondsten)
{
    // One year of age is about this share of the population; ten years, which is what a band says, ten times that.
    private const double EenJaar = 0.012;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly record struct Trek(int Start, int End, string Soort, double Aandeel, string Vergroving, double Daarna, bool Enkeling, string Code);

    private readonly bool[] gevonden = Dekking(beeld.Tekst.Length, vondsten);

    public Herkenningsrisico Schat(Doelgroep doelgroep)
    {
        var trekken = Trekken(doelgroep.Inwoners);
        var laagste = trekken.GroupBy(t => t.Soort).ToDictionary(g => g.Key, g => g.Select(t => t.Aandeel).Order().Take(2).ToArray());
        var product = laagste.Values.Aggregate((double)doelgroep.Inwoners, (som, a) => som * a[0]);
        var k = Math.Max(1, product);
        var zinsdelen = trekken
            .Select(t => new Risicozinsdeel(t.Start, t.End, t.Aandeel, t.Vergroving, KDaarna(product, laagste[t.Soort], t), t.Enkeling, Redenen.Zin(t.Code, [], Nederlands)) { Redencode = t.Code })
            .OrderByDescending(z => z.Enkeling).ThenByDescending(z => z.KDaarna).ThenBy(z => z.Start)
            .ToList();
        var niveau = k < doelgroep.Drempel || zinsdelen.Exists(z => z.Enkeling) ? Risiconiveau.Hoog : k < doelgroep.Waarschuwing ? Risiconiveau.LetOp : Risiconiveau.Laag;
        return new Herkenningsrisico(k, niveau, zinsdelen);
    }

    // Of each kind only the rarest trait counts; when that one is generalised, the next rarest takes its place.
    private static double KDaarna(double product, double[] laagste, Trek anders)
    {
        var over = anders.Aandeel > laagste[0] ? laagste[0] : laagste.Length > 1 ? laagste[1] : 1;
        return Math.Max(1, product / laagste[0] * Math.Min(over, anders.Daarna));
    }

    private List<Trek> Trekken(int inwoners)
    {
        var uit = new List<Trek>();
        foreach (var (eerste, laatste, code, vergroving) in Enkelingen())
        {
            // Somebody singled out is one of a few, however large the area.
            uit.Add(new Trek(beeld.Tokens[eerste].Start, beeld.Tokens[laatste].End, $"enkeling {uit.Count}", Math.Min(1, 2.0 / inwoners), vergroving, vergroving.Length == 0 ? 1 : 0.05, true, code));
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (kennis.Kenmerken.Vind(beeld, i, out var laatste) is { } kenmerk)
            {
                if (!Eigenaam(i))
                {
                    uit.Add(new Trek(beeld.Tokens[i].Start, beeld.Tokens[laatste].End, kenmerk.Soort == "zeldzaam" ? "aandoening" : kenmerk.Soort, kenmerk.Aandeel, kenmerk.Vergroving, kenmerk.AandeelDaarna, kenmerk.Soort == "zeldzaam", $"risico-{kenmerk.Soort}"));
                }

                i = laatste;
            }
        }

        foreach (var vondst in vondsten.Where(v => v.Categorie == Categorie.Leeftijd))
        {
            uit.Add(new Trek(vondst.Start, vondst.End, "leeftijd", EenJaar, vondst.Voorstel, EenJaar * 10, false, "risico-leeftijd"));
        }

        return uit;
    }

    // The rules first; what only stands out as a whole is added where no rule spoke.
    private List<Passage> Enkelingen()
    {
        var uit = new Enkelingzoeker(beeld).Zoek().ToList();
        var regels = uit.Count;
        var k = 0;
        foreach (var passage in new Opvallendzoeker(beeld, kennis.Opvallend, kennis.Alledaags, gevonden).Zoek())
        {
            while (k < regels && uit[k].Laatste < passage.Eerste)
            {
                k++;
            }

            if (k == regels || uit[k].Eerste > passage.Laatste)
            {
                uit.Add(passage);
            }
        }

        return uit;
    }

    // "als" in lower case is a conjunction, "ALS" a disease; a trait inside a name is none.
    private bool Eigenaam(int i)
    {
        if (beeld.Zegt(i) is "als" or "ms" or "ass" or "fop")
        {
            return beeld.Tokens[i].Kast != Kast.Kapitalen;
        }

        return gevonden[beeld.Tokens[i].Start] || ((beeld.Zegt(i) is "molen" or "boer" or "bakker" or "visser" or "schilder" or "slager" or "boerderij" or "klooster" or "pastorie") && beeld.Tokens[i].Hoofdletter);
    }

    private static bool[] Dekking(int lengte, IReadOnlyList<Vondst> vondsten)
    {
        var dekking = new bool[lengte];
        foreach (var vondst in vondsten)
        {
            Array.Fill(dekking, true, vondst.Start, vondst.End - vondst.Start);
        }

        return dekking;
    }
}
