using System.Globalization;
using Anonimisering;

namespace Libraries.Tests;

/// <summary>The estimate of how many people fit a text, and what singles somebody out.</summary>
public sealed class RisicoTests(Lader lader) : IClassFixture<Lader>
{
    [Theory]
    [InlineData("Zij is de enige imker van het eiland.", "risico-enige")]
    [InlineData("Haar man was burgemeester van deze gemeente.", "risico-rol")]
    [InlineData("Hij stond vorig jaar in alle kranten.", "risico-media")]
    [InlineData("Een gezin met een vierling zoekt hulp.", "risico-gezin")]
    [InlineData("Een ziekte die in Nederland maar bij een handvol mensen voorkomt.", "risico-zeldzaam")]
    [InlineData("Mijn broer is degene die de veerpont heeft laten zinken.", "risico-gebeurtenis")]
    [InlineData("Zij is dat meisje dat jaren in de kelder verborgen zat.", "risico-gebeurtenis")]
    [InlineData("Zijn moeder is de hoofdverdachte in de brand.", "risico-gebeurtenis")]
    public void APhraseThatSinglesOutIsNamed(string tekst, string code)
    {
        var risico = lader.Anonimiseerder.Risico(tekst, new Doelgroep(50_000));
        Assert.Equal(Risiconiveau.Hoog, risico.Niveau);
        Assert.Contains(risico.Enkelingen, z => z.Redencode == code);
    }

    [Theory]
    [InlineData("Zij leidde de verzoening tussen beide kerken en werd daarna gekozen tot dijkgraaf van de polder.")]
    [InlineData("Zijn oma is freule en groeide op in het jachthuis.")]
    [InlineData("Hij kweekt mosselen en woont in een omgebouwde watertoren.")]
    [InlineData("Meneer verhuist elk voorjaar met de zweefmolen van kermis naar kermis.")]
    [InlineData("Haar broer werd tweemaal wereldkampioen tafeltennis.")]
    [InlineData("Ze noemen hem in de buurt de Tuba, hij loopt altijd met een accordeon.")]
    [InlineData("Beide jongens hebben het syndroom van Lowe of de ziekte van Menkes, dat wordt nog onderzocht.")]
    [InlineData("Mevrouw woont met negen zussen en elf kinderen in een oude pastorie.")]
    [InlineData("Zij is sikh en verkoopt tulbanden op de weekmarkt.")]
    [InlineData("Dat is die familie van de gasontploffing bij het zwembad.")]
    [InlineData("Hij wandelt iedere ochtend met zijn lama's langs de sluis.")]
    [InlineData("Haar portret hangt als muurschildering bij het stadion.")]
    [InlineData("Vader is tamboer bij het gilde en liep voorop in de processie.")]
    [InlineData("Het zijn de enige tolken Tibetaans in Drenthe.")]
    public void ASentenceSinglesOutByWhatComesTogether(string tekst)
    {
        var risico = lader.Anonimiseerder.Risico(tekst, new Doelgroep(50_000));
        Assert.Equal(Risiconiveau.Hoog, risico.Niveau);
        Assert.All(risico.Enkelingen, z => Assert.NotEqual(z.RedenIn(CultureInfo.GetCultureInfo("nl")), z.RedenIn(CultureInfo.GetCultureInfo("en"))));
    }

    [Fact]
    public void OneRemarkableWordAmongOrdinaryOnesIsNotEnough()
    {
        Assert.Empty(lader.Anonimiseerder.Risico("Hij heeft een ezel.", new Doelgroep(50_000)).Enkelingen);
        Assert.Single(lader.Anonimiseerder.Risico("Hij heeft een ezel en een oude praalwagen.", new Doelgroep(50_000)).Enkelingen);
    }

    [Fact]
    public void TheEstimateTakesTimeInProportionToTheText()
    {
        var zin = "hij woont met een ezel in de molen en kijkt naar het koor ";
        Assert.InRange(Duur(zin, 20_000), 0, (20 * Duur(zin, 2_000)) + 500);
    }

    private double Duur(string zin, int keren)
    {
        var tekst = string.Concat(Enumerable.Repeat(zin, keren));
        var klok = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(lader.Anonimiseerder.Risico(tekst, new Doelgroep(50_000)).Enkelingen);
        return klok.Elapsed.TotalMilliseconds;
    }

    [Theory]
    [InlineData("Zijn zus is de enige die hij binnenlaat.")]
    [InlineData("Mevrouw kijkt graag naar het songfestival en naar het journaal.")]
    [InlineData("Hij was metselaar, heeft twee broers en woont in een flat.")]
    [InlineData("Het college van burgemeester en wethouders heeft de aanvraag afgewezen.")]
    [InlineData("Zij las in een dagblad over een cursus voor mantelzorgers.")]
    [InlineData("De eerste keer dat zij kwam, was de kachel stuk en het bed niet verschoond.")]
    [InlineData("Moeder heeft diabetes en reuma; de oudste dochter kookt en doet de was.")]
    [InlineData("De burgemeester heeft een brief gekregen van meneer.")]
    [InlineData("Mevrouw kijkt televisie en leest de krant.")]
    [InlineData("De laatste jaren gaat het slechter; het is haar eerste hulp.")]
    [InlineData("Hij is de man die elke week de boodschappen brengt.")]
    public void OrdinaryPhrasesSingleNobodyOut(string tekst) =>
        Assert.Empty(lader.Anonimiseerder.Risico(tekst, new Doelgroep(50_000)).Enkelingen);

    [Fact]
    public void MoreTraitsMakeFewerPeopleAndGeneralisingMakesMore()
    {
        var gebied = new Doelgroep(20_000);
        var weinig = lader.Anonimiseerder.Risico("Mevrouw heeft artrose.", gebied);
        var veel = lader.Anonimiseerder.Risico("Mevrouw is 83, heeft de ziekte van Parkinson en woont op een woonboot.", gebied);
        Assert.True(veel.K < weinig.K);
        Assert.Equal(Risiconiveau.Laag, weinig.Niveau);
        Assert.Equal(Risiconiveau.Hoog, veel.Niveau);
        Assert.All(veel.Zinsdelen, z => Assert.True(z.KDaarna >= veel.K));
        Assert.Equal(veel.Zinsdelen.Where(z => !z.Enkeling).Select(z => z.KDaarna).OrderDescending(), veel.Zinsdelen.Where(z => !z.Enkeling).Select(z => z.KDaarna));
    }

    [Fact]
    public void KIsTheAreaTimesTheShares()
    {
        var risico = lader.Anonimiseerder.Risico("Meneer heeft diabetes.", new Doelgroep(10_000));
        Assert.Equal(650, risico.K, 6);
        Assert.Equal(1, lader.Anonimiseerder.Risico("Een zesling.", new Doelgroep(10_000)).K);
    }

    [Fact]
    public void AnAreaWithoutPeopleIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Doelgroep(0));
}
