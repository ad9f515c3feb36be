using System.Globalization;
using System.Resources;
using System.Collections;
using Anonimisering;

namespace Libraries.Tests;

/// <summary>Identifiers in the forms people write them, and the words that must be left alone.</summary>
public sealed class VormTests(Lader lader) : IClassFixture<Lader>
{
    [Theory]
    [InlineData("Haar BSN is 1234.56.782 zegt zij.", "1234.56.782", Categorie.Bsn)]
    [InlineData("nummer 123 456 782 staat op de pas", "123 456 782", Categorie.Bsn)]
    [InlineData("Bel +31 (0)6-2481 9037 na vijven", "+31 (0)6-2481 9037", Categorie.Telefoon)]
    [InlineData("Bel (0570) 59 14 46.", "(0570) 59 14 46", Categorie.Telefoon)]
    [InlineData("zij zegt nul zes twaalf vierendertig zesenvijftig achtenzeventig", "nul zes twaalf vierendertig zesenvijftig achtenzeventig", Categorie.Telefoon)]
    [InlineData("Mail naar karin punt jansen apenstaartje mailvoorbeeld punt nl graag", "karin punt jansen apenstaartje mailvoorbeeld punt nl", Categorie.Email)]
    [InlineData("rekening nl20 ingb 0001 2345 67", "nl20 ingb 0001 2345 67", Categorie.Iban)]
    [InlineData("de bus met kenteken gt 450 k", "gt 450 k", Categorie.Kenteken)]
    [InlineData("de brommer F-123-BC", "F-123-BC", Categorie.Kenteken)]
    [InlineData("Zij woont op 7431kx daar", "7431kx", Categorie.Postcode)]
    [InlineData("Hij is geboren op 3e jan. '48 in de nacht", "3e jan. '48", Categorie.Datum)]
    [InlineData("geb 030767 te huis", "030767", Categorie.Datum)]
    [InlineData("sinds mei 2019 is hij ziek", "mei 2019", Categorie.Datum)]
    [InlineData("op twaalf februari viel hij", "twaalf februari", Categorie.Datum)]
    [InlineData("Mevrouw is 83 en woont alleen", "83", Categorie.Leeftijd)]
    [InlineData("een 19-jarige vrouw", "19", Categorie.Leeftijd)]
    [InlineData("jongens van 15 en 16.", "16", Categorie.Leeftijd)]
    [InlineData("polis 3390 118 275 bij de verzekeraar", "3390 118 275", Categorie.Clientnr)]
    [InlineData("onder nummer PZ2024/11873 bekend", "PZ2024/11873", Categorie.Clientnr)]
    [InlineData("op insta @roos_van_t_veld te vinden", "@roos_van_t_veld", Categorie.Overig)]
    [InlineData("aan de Lange Nieuwstraat 141a op zolder", "Lange Nieuwstraat 141a", Categorie.Adres)]
    [InlineData("woont op de dorpsstraat 12 hs sinds kort", "dorpsstraat 12 hs", Categorie.Adres)]
    [InlineData("de sleutel ligt bij nr 36", "36", Categorie.Adres)]
    [InlineData("mw el amrani belde", "el amrani", Categorie.Persoon)]
    [InlineData("Zijn zoon Storm kookt.", "Storm", Categorie.Persoon)]
    [InlineData("gesproken met H.A.M. van den Berg over hulp", "H.A.M. van den Berg", Categorie.Persoon)]
    [InlineData("Leerling van basisschool De Wingerdhoek sinds kort", "basisschool De Wingerdhoek", Categorie.Instelling)]
    [InlineData("ze is er 83 dus dat is niet gek", "83", Categorie.Leeftijd)]
    [InlineData("Finn is er vier en praat nog niet.", "vier", Categorie.Leeftijd)]
    [InlineData("Kinderen: 3 (22, 18 en 10)", "18", Categorie.Leeftijd)]
    [InlineData("Hij wordt volgende maand 18.", "18", Categorie.Leeftijd)]
    [InlineData("mw. 78 jr, alleenstaand", "78", Categorie.Leeftijd)]
    [InlineData("Leeftijd cliënt: 59", "59", Categorie.Leeftijd)]
    [InlineData("Woont aan de v. Ostadestr. 211-III nu.", "v. Ostadestr. 211-III", Categorie.Adres)]
    [InlineData("ze woont op de parallelweg tweeëntwintig in het dorp", "parallelweg tweeëntwintig", Categorie.Adres)]
    [InlineData("staat op camping, stacaravan 31", "stacaravan 31", Categorie.Adres)]
    [InlineData("de sleutel ligt bij de buren op 8", "8", Categorie.Adres)]
    [InlineData("haar pas nr is 4410 2283 voor de regiotaxi", "4410 2283", Categorie.Clientnr)]
    [InlineData("verzekerd, nummer 306 118 4427 voor nu", "306 118 4427", Categorie.Clientnr)]
    [InlineData("Verslag door MvdB, kopie volgt.", "MvdB", Categorie.Persoon)]
    [InlineData("Gesproken met A. en B. de W. over hulp", "B. de W.", Categorie.Persoon)]
    [InlineData("Zwart, J.A., geboren in het dorp", "Zwart, J.A.", Categorie.Persoon)]
    [InlineData("Ben is thuis en kookt zelf.", "Ben", Categorie.Persoon)]
    [InlineData("Prins vertelt dat hij slecht slaapt.", "Prins", Categorie.Persoon)]
    [InlineData("Gisteren belde mevrouw O'Brien weer.", "O'Brien", Categorie.Persoon)]
    [InlineData("ik heb gert-jan en mijn zus gezien", "gert-jan", Categorie.Persoon)]
    [InlineData("ja ik spreek met kees de graaf over zijn dochter", "kees de graaf", Categorie.Persoon)]
    [InlineData("ik heb overleg met b. hendriks van het wijkteam", "b. hendriks", Categorie.Persoon)]
    [InlineData("volgens mij heet ze chantalle of zoiets", "chantalle", Categorie.Persoon)]
    [InlineData("Zij werkt in 's-Gravenzande op kantoor", "'s-Gravenzande", Categorie.Locatie)]
    [InlineData("met de bus naar R'dam lukt niet", "R'dam", Categorie.Locatie)]
    [InlineData("zij woont te Marknesse, alleen", "Marknesse", Categorie.Locatie)]
    [InlineData("hij gaat naar het kompas, groep 5", "het kompas", Categorie.Instelling)]
    [InlineData("op de 12e van maart was er brand", "12e van maart", Categorie.Datum)]
    [InlineData("Zij woont in Bergen op Zoom bij haar zus", "Bergen op Zoom", Categorie.Locatie)]
    [InlineData("eerst zat zij in musselkanaal en toen hier", "musselkanaal", Categorie.Locatie)]
    [InlineData("dat ging mis bij wijk bij duurstede geloof ik", "wijk bij duurstede", Categorie.Locatie)]
    [InlineData("die jongen van de dovenetelweg was er weer", "dovenetelweg", Categorie.Locatie)]
    [InlineData("ze huurt van woonstichting de drie meren en klaagt", "woonstichting de drie meren", Categorie.Instelling)]
    [InlineData("zijn zus zit op waalcollege in de derde", "waalcollege", Categorie.Instelling)]
    [InlineData("EMDR bij GGZ De Wieden heeft geholpen.", "GGZ De Wieden", Categorie.Instelling)]
    [InlineData("Overleg met Nienke (SMW De Wester) gehad.", "SMW De Wester", Categorie.Instelling)]
    [InlineData("ik meld het vast, mvg fk", "fk", Categorie.Persoon)]
    [InlineData("het lukt niet meer. gr wil", "wil", Categorie.Persoon)]
    [InlineData("mijn bewindvoerder is van lieshout maar die belt niet", "van lieshout", Categorie.Persoon)]
    [InlineData("Geopend 03.11.2025, gebeld 10.11 en klaar.", "10.11", Categorie.Datum)]
    [InlineData("Post graag naar Singel 9, Culemborg.", "Singel 9", Categorie.Adres)]
    [InlineData("Het leefgeld komt van Vechtstede Inkomensbeheer.", "Vechtstede Inkomensbeheer", Categorie.Instelling)]
    [InlineData("Met vriendelijke groet,\n\nRoelinde ter Haar, gezinscoach", "Roelinde ter Haar", Categorie.Persoon)]
    [InlineData("Rechthebbende: Maria do Carmo Lopes, roepnaam onbekend", "Maria do Carmo Lopes", Categorie.Persoon)]
    [InlineData("Op zijn 19e ging hij het huis uit.", "19", Categorie.Leeftijd)]
    [InlineData("Sinds haar zestiende woont zij hier.", "zestiende", Categorie.Leeftijd)]
    [InlineData("De kinderen Naomi (4) en Yonas (7 maanden).", "7", Categorie.Leeftijd)]
    [InlineData("een zwarte golf h-482-zb reed weg", "h-482-zb", Categorie.Kenteken)]
    [InlineData("Op de brief staat R 0 0 4 8 1 7 streep 22.", "R 0 0 4 8 1 7 streep 22", Categorie.Clientnr)]
    [InlineData("Snapnaam van hem: raultje.xo svp", "raultje.xo", Categorie.Overig)]
    [InlineData("volg afspr 11-12 9.30 uur", "11-12", Categorie.Datum)]
    public void IsFoundWithItsKind(string tekst, string verwacht, Categorie categorie)
    {
        var vondsten = lader.Anonimiseerder.Anonimiseer(tekst);
        var gevonden = vondsten.Select(v => (tekst[v.Start..v.End], v.Categorie)).ToList();
        Assert.Contains((verwacht, categorie), gevonden);
    }

    [Theory]
    [InlineData("De eigen bijdrage via het CAK is besproken; Wmo 2015, artikel 2.3.5.")]
    [InlineData("Meneer heeft Parkinson, mevrouw Alzheimer en COPD gold 3.")]
    [InlineData("Een schuld van € 14.500,- bij 11 schuldeisers, 85 euro per maand.")]
    [InlineData("De rolstoel heeft artikelnummer 123456782 en draagt 130 kg.")]
    [InlineData("Hulp 2,5 uur per week, 26 weken, tussen 9.00 en 12.00 uur, 24/7 bereikbaar.")]
    [InlineData("Zij doet boodschappen bij de Albert Heijn en kijkt graag Netflix.")]
    [InlineData("Zij zijn zestig jaar getrouwd en wonen hier al 40 jaar.")]
    [InlineData("ZRM: Financiën 2, Huisvesting 3, Sociaal netwerk 4. Begin tachtig en helder.")]
    [InlineData("De koning te rijk. Best veel dingen kan hij nog zelf; heel soms valt hij.")]
    [InlineData("Ze is begin 70 en hij eind 60; cijfer 8 van 10, valrisico 18 van 28.")]
    [InlineData("Conform het Normenkader en het Ondersteuningsplan, via Zorgmail of Zivver.")]
    [InlineData("Douchezitje van Linido, traplift van Otolift, kussen van Vicair; Cavilon gesmeerd.")]
    [InlineData("Overdr. nachtdienst. Casemgr belt. Wij schakelen 112 in bij nood.")]
    [InlineData("De kinderen spelen Fortnite; Omroep MAX en de Libelle voor oma.")]
    [InlineData("Keukentafelgesprek gehad. Huisbezoek volgt. Mantelzorgwaardering besproken.")]
    [InlineData("Gebruik de Clutter Image Rating; dit sluit aan bij de Hervormingsagenda en het IVRK, geïndexeerd met de OVA.")]
    [InlineData("Getoond: Excel Galaxy en Invacare Comet. De Comet zit het fijnst, max 15 km/u weg, 6 op stoep.")]
    [InlineData("Trainer: Ligt stil.\nVader: Beetje.\nTrainer: Elke dag?\nVader: Oei, pff.")]
    [InlineData("Een meisje van een jaar of tien; stappen aflopen (5); de bijdrage is 1 vast bedrag; hij leert pas 1 jaar.")]
    [InlineData("huisarts denkt aan gilles de la tourette en hij speelt op straat")]
    [InlineData("Wandbeugels van 30 en 60 cm, geleverd tussen 8 en 12. Hij ging naar Zuid-Afrika.")]
    public void WordsOfTheFieldAreNotTouched(string tekst) =>
        Assert.Empty(lader.Anonimiseerder.Anonimiseer(tekst).Select(v => tekst[v.Start..v.End]));

    [Fact]
    public void TheSamePersonGetsTheSameReplacementAndTwoDaughtersDiffer()
    {
        const string tekst = "Haar dochter Marleen belde. Dochter Bregje niet. Later kwam Marleen, en Bregje ook.";
        var voorstellen = lader.Anonimiseerder.Anonimiseer(tekst).ToLookup(v => tekst[v.Start..v.End], v => v.Voorstel);
        Assert.Equal(["dochter", "dochter"], voorstellen["Marleen"]);
        Assert.Equal(["dochter 2", "dochter 2"], voorstellen["Bregje"]);
    }

    [Theory]
    [InlineData("Mevrouw is 83 jaar.", "tachtiger")]
    [InlineData("Zij viel op 14 april 2024 in huis.", "voorjaar 2024")]
    [InlineData("Hij werkt op basisschool De Wingerdhoek nu.", "een basisschool")]
    [InlineData("Zij woont in Heerenveen nu.", "een plaats in de buurt")]
    public void TheReplacementKeepsTheMeaning(string tekst, string voorstel) =>
        Assert.Equal(voorstel, Assert.Single(lader.Anonimiseerder.Anonimiseer(tekst)).Voorstel);

    [Theory]
    [InlineData("Haar dochter Marleen belde.", "Haar dochter belde.")]
    [InlineData("Dochter Bregje kookt, haar zn Tjibbe niet.", "Dochter kookt, haar zoon niet.")]
    [InlineData("De zoon van mevrouw Meulenbelt is 61 jaar.", "De zoon van mevrouw is in de zestig.")]
    [InlineData("De heer Meulenbelt belde.", "Meneer belde.")]
    [InlineData("Haar dochter Marleen en dochter Bregje wonen samen.", "Haar dochter en dochter 2 wonen samen.")]
    [InlineData("Hij zit op basisschool De Wingerdhoek.", "Hij zit op een basisschool.")]
    [InlineData("Een 19-jarige vrouw belde.", "Een jongvolwassen vrouw belde.")]
    [InlineData("Een 83-jarige man belde.", "Een man van in de tachtig belde.")]
    [InlineData("De 83-jarige alleenstaande man viel.", "De alleenstaande man van in de tachtig viel.")]
    [InlineData("De 83-jarige Emmense man viel.", "De man van in de tachtig viel.")]
    [InlineData("Een 19-jarige Emmense vrouw belde.", "Een jongvolwassen vrouw belde.")]
    [InlineData("Een 83-jarige belde; de 19-jarige niet.", "Een tachtiger belde; de jongvolwassene niet.")]
    [InlineData("Haar 2-jarig zoontje en 3-jarige dochter.", "Haar jong zoontje en jonge dochter.")]
    [InlineData("Het 8-jarige meisje en de 8-jarige.", "Het meisje van basisschoolleeftijd en het kind.")]
    [InlineData("Een 15-jarige jongen; hij wordt 16.", "Een jongen van tienerleeftijd; hij wordt een tiener.")]
    [InlineData("Haar dochter van 8 en zijn zoon van 34 jaar.", "Haar dochter van basisschoolleeftijd en zijn zoon van in de dertig.")]
    [InlineData("Mevrouw is 101 jaar oud. Moeder (83) ook.", "Mevrouw is boven de honderd. Moeder (tachtiger) ook.")]
    public void TheReplacementReadsAsDutch(string tekst, string verwacht)
    {
        var (uit, plek) = ("", 0);
        foreach (var vondst in lader.Anonimiseerder.Anonimiseer(tekst))
        {
            var ingepast = Inpassing.Van(tekst, vondst.Start, vondst.End, vondst.Voorstel);
            if (ingepast.End > plek)
            {
                uit += tekst[plek..Math.Max(plek, ingepast.Start)] + ingepast.Tekst;
                plek = ingepast.End;
            }
        }

        Assert.Equal(verwacht, uit + tekst[plek..]);
    }

    [Fact]
    public void FindingsNeverOverlapAndLieWithinTheText()
    {
        foreach (var notitie in Notitie.Eigen(_ => true))
        {
            var vorige = 0;
            foreach (var vondst in lader.Anonimiseerder.Anonimiseer(notitie.Text))
            {
                Assert.True(vondst.Start >= vorige && vondst.End > vondst.Start && vondst.End <= notitie.Text.Length, notitie.Id);
                Assert.InRange(vondst.Zekerheid, 0.01, 1);
                Assert.NotEqual("", vondst.Voorstel);
                vorige = vondst.End;
            }
        }
    }

    [Fact]
    public void EveryReasonIsThereInDutchAndEnglishAndHoldsNoPersonalData()
    {
        var teksten = new ResourceManager("Anonimisering.Teksten", typeof(Anonimiseerder).Assembly);
        var nl = Sleutels(teksten, CultureInfo.InvariantCulture);
        Assert.Equal(nl, Sleutels(teksten, CultureInfo.GetCultureInfo("en")));
        const string tekst = "Mevrouw Meulenbelt (83) belt 06-24819037.";
        foreach (var vondst in lader.Anonimiseerder.Anonimiseer(tekst))
        {
            Assert.DoesNotContain(tekst[vondst.Start..vondst.End], vondst.Reden, StringComparison.OrdinalIgnoreCase);
            Assert.NotEqual(vondst.Reden, vondst.RedenIn(CultureInfo.GetCultureInfo("en")));
        }
    }

    [Fact]
    public void AGemeenteAddsItsOwnNames()
    {
        const string tekst = "Zij gaat graag naar zwetbult en naar de kletspot.";
        Assert.Empty(lader.Anonimiseerder.Anonimiseer(tekst));
        var eigen = Anonimiseerder.Load(new EigenLijst { Plaatsen = ["Zwetbult"], Instellingen = ["kletspotten"] });
        Assert.Equal("zwetbult", Assert.Single(eigen.Anonimiseer(tekst).Select(v => tekst[v.Start..v.End])));
    }

    private static List<string> Sleutels(ResourceManager teksten, CultureInfo taal) =>
        [.. teksten.GetResourceSet(taal, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal)];
}
