using Anonimisering;

namespace Libraries.Tests;

/// <summary>Names of people and institutions by the place they stand at, and capitals that are no name where they stand.</summary>
public sealed class NaamplekTests(Lader lader) : IClassFixture<Lader>
{
    [Theory]
    [InlineData("C. (Cornelia) Uitendaal belde over de hulp.", "C. (Cornelia) Uitendaal")]
    [InlineData("Willemina (Mien) Schaapherder woont alleen.", "Willemina (Mien) Schaapherder")]
    [InlineData("M.J. (Marijke) van den Eerenbeemt is verhuisd.", "M.J. (Marijke) van den Eerenbeemt")]
    [InlineData("Aanwezig: mevrouw Snoeck-à Marca en haar zoon.", "Snoeck-à Marca")]
    [InlineData("Gisteren was Heidi in 't Groen hier.", "Heidi in 't Groen")]
    [InlineData("Ook Piet op 't Roodt was er.", "Piet op 't Roodt")]
    [InlineData("Zijn echte naam is Boudewien Ter Haar, zegt hij.", "Boudewien Ter Haar")]
    [InlineData("Het kan wel.\nGroet,\nHB", "HB")]
    [InlineData("Ik hoor het wel. Mvg JW", "JW")]
    [InlineData("Met hartelijke groet,\nDouwe Jelle ten Kroode\nVeendam", "Douwe Jelle ten Kroode")]
    [InlineData("Veel dank,\nImke Straatmeijer\ngezinscoach", "Imke Straatmeijer")]
    [InlineData("Naam | geboren\nNura Abbasi | 12-03-1950", "Nura Abbasi")]
    [InlineData("Naam | geboren\nBloem, K. | 04-05-61", "Bloem, K.")]
    [InlineData("Naam | geboren\nde Jong-Zaal, P. | 04-05-61", "de Jong-Zaal, P.")]
    [InlineData("Naam | geboren\nv. Hove-Mol | 120345 | Kerkweg 3", "v. Hove-Mol")]
    [InlineData("Anja Kok: goed\nSjef: kom ik straks\nBoon: nee hoor\nSjef: is goed\nBoon: dan eet ik thuis", "Boon")]
    [InlineData("Mevrouw Peters: goed\nHaar zoon Wiebren kookt en wiebrentje eet mee.", "wiebrentje")]
    [InlineData("ik was bij meneer van den berg nee sorry van den bergh met een h", "van den bergh")]
    [InlineData("dit gaat over mevrouw jaspers wacht van der jasp over de wmo", "van der jasp")]
    [InlineData("Hr op den Kamp (88) is boos. Zijn nicht vertaalt. Maar op den kamp zegt niets.", "op den kamp")]
    [InlineData("Gisteren heeft ons Toos gebeld.", "Toos")]
    [InlineData("Er wordt gekookt door tante Zus", "Zus")]
    [InlineData("Het gaat goed met H/Selassie nu.", "H/Selassie")]
    [InlineData("Zij zegt dat Wil morgen komt.", "Wil")]
    [InlineData("Wil ligt op de bank en is boos.", "Wil")]
    public void ANameIsFoundByItsPlace(string tekst, string naam) => Found(tekst, naam, Categorie.Persoon);

    [Theory]
    [InlineData("Lid van sc Oosterwolde sinds kort.", "sc Oosterwolde")]
    [InlineData("Hij fluit bij RKSV Volendam op zondag.", "RKSV Volendam")]
    [InlineData("Haar neef van de Chr. Geref. Kerk Sliedrecht leest voor.", "Chr. Geref. Kerk Sliedrecht")]
    [InlineData("Zij komen uit de Hervormde wijkgemeente Bergkapel en helpen.", "Hervormde wijkgemeente Bergkapel")]
    [InlineData("Mevrouw Pol werkt in ploegen bij Drogo.", "Drogo")]
    [InlineData("Haar zoon heeft een bijbaan bij de Jumbo.", "de Jumbo")]
    [InlineData("Hij werkt bij bakker Van der Meulen in Hallum.", "bakker Van der Meulen")]
    [InlineData("Met meneer Faber van MEE Rijnoevers gesproken.", "MEE Rijnoevers")]
    [InlineData("Vrijwilliger Nel van Humanitas komt ook.", "Humanitas")]
    [InlineData("Hij verblijft bij het Leger des Heils in de stad.", "Leger des Heils")]
    [InlineData("Zij gaat naar buurthuis 't Klokhuis op dinsdag.", "buurthuis 't Klokhuis")]
    [InlineData("Hij wil niet meer naar de Wereldbol te lopen.", "de Wereldbol")]
    [InlineData("Vanuit Radboudumc, locatie Bosrand, komt bericht.", "Radboudumc, locatie Bosrand")]
    public void AnInstitutionIsFoundByItsPlace(string tekst, string naam) => Found(tekst, naam, Categorie.Instelling);

    [Theory]
    [InlineData("Er komt een Jay-kussen en de Faber-afzuigkap hangt te laag.")]
    [InlineData("Een Tempur-matras, een Miele-wasmachine en een Quooker-kraan.")]
    [InlineData("[x] Badlift Kanjo\n[ ] Toiletstoel Carendo\n[x] Bedbox en tafel")]
    [InlineData("Fractuur Th12 en een hernia op Th8.")]
    [InlineData("De VVE-uren en de BSO-dagen blijven; daarna een camping-dingetje.")]
    [InlineData("Wij bieden de ouders Triple P aan.")]
    [InlineData("Letsel van de heup li, KHP. Blaas: CIC zelf.")]
    [InlineData("Kinderen heeft zij: Eentje. Een dag erna belde zij.")]
    [InlineData("Ik kan niet lopen maar mien zuster wel, dat heb ik zwaar werk daan.")]
    [InlineData("Hij is de baas van de tas.")]
    [InlineData("De oude Philips is kapot.")]
    [InlineData("Verwijzen naar Humanitas of MEE; het Leger des Heils biedt ook opvang.")]
    [InlineData("Ons Beleid en ons Handboek. Wil naar huis. Hij kookt niet, Wil graag hulp.")]
    [InlineData("Doel | 12-03\nMet het plan,\nVerslag van Huisbezoek\nDoel: rust\nDoel: koken")]
    public void WhatIsNoNameThereIsLeftAlone(string tekst) =>
        Assert.Empty(lader.Anonimiseerder.Anonimiseer(tekst).Where(v => v.Categorie is Categorie.Persoon or Categorie.Instelling).Select(v => tekst[v.Start..v.End]));

    private void Found(string tekst, string naam, Categorie categorie) =>
        Assert.Contains((naam, categorie), lader.Anonimiseerder.Anonimiseer(tekst).Select(v => (tekst[v.Start..v.End], v.Categorie)));
}
