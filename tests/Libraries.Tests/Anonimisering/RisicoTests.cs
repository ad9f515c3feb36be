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
    [InlineData("Zijn zus is de enige die hij binnenlaat.")]
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
