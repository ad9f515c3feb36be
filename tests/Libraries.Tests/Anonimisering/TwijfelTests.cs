using Anonimisering;

namespace Libraries.Tests;

/// <summary>What rests on little in a text where nothing is sure: left out by itself, shown to a gate that asks for it.</summary>
public sealed class TwijfelTests(Lader lader) : IClassFixture<Lader>
{
    private const string Lang = " De groep begint iedere week met koffie, daarna wordt samen gekookt en gegeten. Wie wil mag blijven om te helpen met de afwas en het opruimen van de zaal.";

    [Theory]
    [InlineData("Het werkt met Brantelo en met gebaren." + Lang, "Brantelo")]
    [InlineData("Vroeger luisterde iedereen op de afdeling graag naar Elvis en ook naar de radio." + Lang, "Elvis")]
    public void InATextWithoutAnythingSureALoneCapitalIsLeftOutUnlessItIsAskedFor(string tekst, string woord)
    {
        Assert.Empty(Gevonden(tekst, Twijfel.Weglaten));
        Assert.Equal([woord], Gevonden(tekst, Twijfel.Tonen));
    }

    [Theory]
    [InlineData("Het werkt met Brantelo en met gebaren. Mevrouw De Wit komt." + Lang, "Brantelo")]
    [InlineData("Het werkt met Brantelo en met gebaren. Dat was op 12 maart 2025." + Lang, "Brantelo")]
    public void BesideSomethingSureItStays(string tekst, string woord) => Assert.Contains(woord, Gevonden(tekst, Twijfel.Weglaten));

    [Theory]
    [InlineData("Elvis belt als het eten klaar is." + Lang, "Elvis")]
    [InlineData("Mevrouw Brantelo wil graag meedoen." + Lang, "Brantelo")]
    public void AndSoItDoesWhereItsOwnPlaceIsThatOfAPerson(string tekst, string woord) => Assert.Equal([woord], Gevonden(tekst, Twijfel.Weglaten));

    [Fact]
    public void AndInATextTooShortToTell() => Assert.Equal(["Brantelo"], Gevonden("Het werkt met Brantelo en met gebaren.", Twijfel.Weglaten));

    [Fact]
    public void ListedNamesAndPlacesSpeakForOneAnother() =>
        Assert.Equal(["Marleen", "Zwolle"], Gevonden("Daarom gaat Marleen voortaan vanuit Zwolle met de bus." + Lang, Twijfel.Weglaten));

    [Fact]
    public void WhatIsLeftOutIsTheOnlyDifference()
    {
        foreach (var notitie in Notitie.Eigen(_ => true))
        {
            var alles = lader.Anonimiseerder.Anonimiseer(notitie.Text, twijfel: Twijfel.Tonen).Select(v => (v.Start, v.End, v.Categorie)).ToList();
            var over = lader.Anonimiseerder.Anonimiseer(notitie.Text).Select(v => (v.Start, v.End, v.Categorie)).ToList();
            Assert.Subset(alles.ToHashSet(), over.ToHashSet());
        }
    }

    private string[] Gevonden(string tekst, Twijfel twijfel) => [.. lader.Anonimiseerder.Anonimiseer(tekst, twijfel: twijfel).Select(v => tekst[v.Start..v.End])];
}
