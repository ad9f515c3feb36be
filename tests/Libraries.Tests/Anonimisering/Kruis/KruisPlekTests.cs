using System.Globalization;

namespace Libraries.Tests;

/// <summary>Addresses, postcodes, places and plates: every way of writing them crossed with every place in a text. The groups that end in "later" and "laatst" were written after the rules were mended for those before.</summary>
public sealed class KruisPlekTests(Lader lader) : IClassFixture<Lader>
{
    [Theory]
    [InlineData("adres", false, 0.99)]
    [InlineData("adres", true, 0.88)]
    [InlineData("adreswoord", false, 0.95)]
    [InlineData("adreswoord", true, 0.95)]
    [InlineData("huisnummer", false, 1.00)]
    [InlineData("huisnummer", true, 1.00)]
    [InlineData("postcode", false, 0.95)]
    [InlineData("postcode", true, 0.90)]
    [InlineData("postcodewoord", false, 1.00)]
    [InlineData("postcodewoord", true, 1.00)]
    [InlineData("plaats", false, 0.98)]
    [InlineData("plaats", true, 0.85)]
    [InlineData("kenteken", false, 1.00)]
    [InlineData("kenteken", true, 1.00)]
    [InlineData("kentekenbuitenland", false, 1.00)]
    [InlineData("kentekenbuitenland", true, 1.00)]
    [InlineData("kentekenwoord", false, 1.00)]
    [InlineData("kentekenwoord", true, 1.00)]
    [InlineData("adres-later", false, 0.94)]
    [InlineData("adres-later", true, 0.80)]
    [InlineData("adreswoord-later", false, 0.94)]
    [InlineData("adreswoord-later", true, 0.94)]
    [InlineData("huisnummer-later", false, 1.00)]
    [InlineData("huisnummer-later", true, 1.00)]
    [InlineData("postcode-later", false, 1.00)]
    [InlineData("postcode-later", true, 1.00)]
    [InlineData("postcodewoord-later", false, 1.00)]
    [InlineData("postcodewoord-later", true, 1.00)]
    [InlineData("plaats-later", false, 0.98)]
    [InlineData("plaats-later", true, 0.83)]
    [InlineData("kenteken-later", false, 1.00)]
    [InlineData("kenteken-later", true, 0.99)]
    [InlineData("kentekenbuitenland-later", false, 1.00)]
    [InlineData("kentekenbuitenland-later", true, 0.80)]
    [InlineData("kentekenwoord-later", false, 1.00)]
    [InlineData("kentekenwoord-later", true, 1.00)]
    [InlineData("adres-laatst", false, 0.95)]
    [InlineData("adres-laatst", true, 0.76)]
    [InlineData("postcode-laatst", false, 1.00)]
    [InlineData("postcode-laatst", true, 1.00)]
    [InlineData("plaats-laatst", false, 1.00)]
    [InlineData("plaats-laatst", true, 0.88)]
    [InlineData("kenteken-laatst", false, 1.00)]
    [InlineData("kenteken-laatst", true, 1.00)]
    [InlineData("kentekenbuitenland-laatst", false, 1.00)]
    [InlineData("kentekenbuitenland-laatst", true, 1.00)]
    public void IsCoveredWhereverItStands(string groep, bool laag, double ondergrens)
    {
        var (aantal, gedekt) = (0, 0);
        var gemist = new List<string>();
        foreach (var (tekst, start, lengte, vorm, plek) in Kruisproef.Lees("plek").Kruis(groep, laag))
        {
            var bedekt = new bool[tekst.Length];
            foreach (var vondst in lader.Anonimiseerder.Anonimiseer(tekst))
            {
                Array.Fill(bedekt, true, vondst.Start, vondst.End - vondst.Start);
            }

            var ok = Enumerable.Range(start, lengte).All(i => bedekt[i] || !char.IsLetterOrDigit(tekst[i]));
            (aantal, gedekt) = (aantal + 1, gedekt + (ok ? 1 : 0));
            if (!ok)
            {
                gemist.Add($"{vorm} in {plek}");
            }
        }

        Assert.True((double)gedekt / aantal >= ondergrens, string.Create(CultureInfo.InvariantCulture, $"{groep}: {gedekt} of {aantal} covered, at least {ondergrens} asked. Missed: {string.Join("; ", gemist.Take(20))}"));
    }

    [Theory]
    [InlineData("adres")]
    [InlineData("postcode")]
    [InlineData("plaats")]
    [InlineData("kenteken")]
    public void WhatOnlyLooksLikeItIsLeftAlone(string groep)
    {
        var teksten = Kruisproef.Lees("plek").Nooit(groep).ToList();
        Assert.Empty(teksten.Concat(teksten.Select(t => t.ToLowerInvariant())).SelectMany(t => lader.Anonimiseerder.Anonimiseer(t).Select(v => $"{t[v.Start..v.End]} in {t}")));
    }
}
