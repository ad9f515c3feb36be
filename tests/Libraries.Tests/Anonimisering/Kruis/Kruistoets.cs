using System.Globalization;
using Anonimisering;

namespace Libraries.Tests;

/// <summary>Every shape of a thing in every place: at least as much covered as was measured, and what only looks like it untouched.</summary>
public abstract class Kruistoets(Lader lader) : IClassFixture<Lader>
{
    /// <summary>At least this part of all shapes in all places of a group lies wholly inside findings.</summary>
    protected void IsCovered(string bestand, string groep, bool laag, double ondergrens)
    {
        var alles = Kruisproef.Lees(bestand).Kruis(groep, laag).ToList();
        var bloot = alles.Where(k => !Covered(k.Tekst, k.Start, k.Start + k.Lengte)).ToList();
        var gedekt = 1 - ((double)bloot.Count / alles.Count);
        Assert.True(gedekt >= ondergrens, string.Create(CultureInfo.InvariantCulture, $"{groep}{(laag ? " in small letters" : "")}: {gedekt:0.0000} of {alles.Count} covered; not: {string.Join("; ", bloot.Take(12).Select(k => $"{k.Vorm} in {k.Plek}"))}"));
    }

    /// <summary>At most so many of what must stay untouched is touched, as written and in small letters.</summary>
    protected void IsLeftAlone(string bestand, string groep, int hoogstens = 0)
    {
        var zinnen = Kruisproef.Lees(bestand).Nooit(groep).ToList();
        Assert.NotEmpty(zinnen);
        foreach (var teksten in (List<string>[])[zinnen, [.. zinnen.Select(z => z.ToLowerInvariant())]])
        {
            var geraakt = teksten.SelectMany(t => lader.Anonimiseerder.Anonimiseer(t).Take(1).Select(v => $"{t[v.Start..v.End]} in {t}")).ToList();
            Assert.True(geraakt.Count <= hoogstens, string.Join('\n', geraakt));
        }
    }

    private bool Covered(string tekst, int start, int end)
    {
        var vondsten = lader.Anonimiseerder.Anonimiseer(tekst);
        return Enumerable.Range(start, end - start).All(i => !char.IsLetterOrDigit(tekst[i]) || vondsten.Any(v => v.Start <= i && i < v.End));
    }
}
