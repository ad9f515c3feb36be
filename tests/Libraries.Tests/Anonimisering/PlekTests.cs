using Anonimisering;

namespace Libraries.Tests;

/// <summary>Addresses, dates, ages and numbers that the words around them give away, and numbers that the words around them excuse.</summary>
public sealed class PlekTests(Lader lader) : IClassFixture<Lader>
{
    [Theory]
    [InlineData("Hij huurt een kamer aan de Hendrik a Woudelaan 14 in het centrum.", "Hendrik a Woudelaan 14", Categorie.Adres)]
    [InlineData("Zij woont Jeanne d'Arclaan 27 met haar zoon.", "Jeanne d'Arclaan 27", Categorie.Adres)]
    [InlineData("Nieuwe woning: Mosterdpad West 18, sleutel volgt.", "Mosterdpad West 18", Categorie.Adres)]
    [InlineData("Opgehaald bij Langedijk NZ 112 door de taxi.", "Langedijk NZ 112", Categorie.Adres)]
    [InlineData("Adres Kanaalstraat Zuidzijde 7a klopt niet meer.", "Kanaalstraat Zuidzijde 7a", Categorie.Adres)]
    [InlineData("Vader staat ingeschreven op Molenkade zuid 31 sinds kort.", "Molenkade zuid 31", Categorie.Adres)]
    [InlineData("Huisadres Boterdiep WZ 77 in Bedum.", "Boterdiep WZ 77", Categorie.Adres)]
    [InlineData("Zij heet Wietske, Hamersveld 81, Leusden.", "Hamersveld 81", Categorie.Adres)]
    [InlineData("Bezoek gebracht: Wolfskuil 16, Roermond, niemand thuis.", "Wolfskuil 16", Categorie.Adres)]
    [InlineData("Meneer woont zelfstandig, Zuidereind 12 B in Dokkum.", "Zuidereind 12 B", Categorie.Adres)]
    [InlineData("Woonplek: Tjalk 14 te Lelystad.", "Tjalk 14", Categorie.Adres)]
    [InlineData("Huisvesting: Vlinderhof 6 vochtig en klein", "Vlinderhof 6", Categorie.Adres)]
    [InlineData("Verblijf: Groene Wending 33 bij een neef", "Groene Wending 33", Categorie.Adres)]
    [InlineData("Zij verblijft De Klamp 19 tot de verbouwing klaar is.", "De Klamp 19", Categorie.Adres)]
    [InlineData("Pietersen | 12-3-1951 | Karveel 22 | HH 2u", "Karveel 22", Categorie.Adres)]
    [InlineData("Bakker | Lange Wemen 8-II | tolk nodig", "Lange Wemen 8-II", Categorie.Adres)]
    [InlineData("Postcode en nummer: 3817 KD 22", "22", Categorie.Adres)]
    [InlineData("pc 2806 RT, nr 9, sleutel bij de buren", "9", Categorie.Adres)]
    [InlineData("Galjoot 31-12, 8243 LM Lelystad", "Galjoot 31-12", Categorie.Adres)]
    [InlineData("Noordelijke Wende 4\n3402 XA IJsselstein", "Noordelijke Wende 4", Categorie.Adres)]
    [InlineData("groeten van A. Blom\nhoge wende 12 4812cd", "hoge wende 12", Categorie.Adres)]
    [InlineData("Hij woont op de Ananasstraat 6, k. 14 van de opvang.", "Ananasstraat 6, k. 14", Categorie.Adres)]
    [InlineData("Adres: Dahliastraat 12, 3 hoog.", "Dahliastraat 12, 3 hoog", Categorie.Adres)]
    [InlineData("Ze woont Fazantstraat 5 twee hoog zonder lift.", "Fazantstraat 5 twee hoog", Categorie.Adres)]
    [InlineData("ja ze zit merelstraat tweehonderdzesendertig boven de bakker dacht ik", "merelstraat tweehonderdzesendertig", Categorie.Adres)]
    [InlineData("Belde aan bij nr 18 in plaats van 16 vannacht.", "16", Categorie.Adres)]
    [InlineData("Pakket stond bij nr 64 ipv 46.", "46", Categorie.Adres)]
    [InlineData("Woonplaats Goes, postcode 4461-LM huisnummer 3.", "4461-LM", Categorie.Postcode)]
    [InlineData("Straat/nr: Dorpsweg 41\nPC/plaats: 8271 ml IJsselmuiden", "8271 ml", Categorie.Postcode)]
    [InlineData("A. Bruins\nMolenstr. 12\n5931 es", "5931 es", Categorie.Postcode)]
    [InlineData("Meidoornstraat 14, 5213-AC Den Bosch", "5213-AC", Categorie.Postcode)]
    [InlineData("Ontslag verwacht 09-12, daarna thuiszorg.", "09-12", Categorie.Datum)]
    [InlineData("Heup gebroken, geopereerd 08-11 in het ziekenhuis.", "08-11", Categorie.Datum)]
    [InlineData("140225 – HB gedaan. Mw moe.", "140225", Categorie.Datum)]
    [InlineData("211125 belde hij weer over de huur", "211125", Categorie.Datum)]
    [InlineData("Jansma | 180552 | Hoofdweg 9", "180552", Categorie.Datum)]
    [InlineData("zijn geboortedatum is de derde van de elfde achtenvijftig zei hij", "derde van de elfde achtenvijftig", Categorie.Datum)]
    [InlineData("geboren twaalf vier eenenzestig punt", "twaalf vier eenenzestig", Categorie.Datum)]
    [InlineData("ze is van de 22e van de 6e '49 en heet Bep", "22e van de 6e '49", Categorie.Datum)]
    [InlineData("Op 12 juni wordt ie 80 en dan wil hij feest.", "80", Categorie.Leeftijd)]
    [InlineData("dan wordt ze 18 wat moet ze dan regelen", "18", Categorie.Leeftijd)]
    [InlineData("Hij wordt van de zomer 90 hoor.", "90", Categorie.Leeftijd)]
    [InlineData("In mei wordt oma 95 wat doen we", "95", Categorie.Leeftijd)]
    [InlineData("Betreft: Sanne de Wit, 7 maanden; moeder is 19.", "7", Categorie.Leeftijd)]
    [InlineData("Tweeling Fenna en Boaz, 10 weken, beiden te vroeg geboren.", "10", Categorie.Leeftijd)]
    [InlineData("Een dochtertje van 6 weken huilt veel.", "6", Categorie.Leeftijd)]
    [InlineData("Moeder (44), vader (47), kind 9 mnd.", "9", Categorie.Leeftijd)]
    [InlineData("mijn mobiel is zes, twaalf, vierendertig, acht acht, nul een alstublieft", "zes, twaalf, vierendertig, acht acht, nul een", Categorie.Telefoon)]
    [InlineData("bereikbaar op 06 twaalf vierendertig zesenvijftig achtenzeventig na vijven", "06 twaalf vierendertig zesenvijftig achtenzeventig", Categorie.Telefoon)]
    [InlineData("Hij zit op snap als fin.kramer9 de hele dag.", "fin.kramer9", Categorie.Overig)]
    [InlineData("Ze verkoopt kleding op Vinted onder moniekjes74 elke week.", "moniekjes74", Categorie.Overig)]
    [InlineData("Op Roblox heet hij ninja.tobias en speelt hij met vreemden.", "ninja.tobias", Categorie.Overig)]
    [InlineData("Mijn V nummer 271.336.9014 staat op de pas.", "271.336.9014", Categorie.Overig)]
    [InlineData("zijn discord is tim#4471 zegt hij", "tim#4471", Categorie.Overig)]
    [InlineData("Haar broer op Bonaire komt over.", "Bonaire", Categorie.Locatie)]
    [InlineData("Zij woont in Hoogvliet bij haar tante.", "Hoogvliet", Categorie.Locatie)]
    public void IsFoundByWhatStandsAroundIt(string tekst, string verwacht, Categorie categorie)
    {
        var gevonden = lader.Anonimiseerder.Anonimiseer(tekst).Select(v => (tekst[v.Start..v.End], v.Categorie)).ToList();
        Assert.Contains((verwacht, categorie), gevonden);
    }

    [Theory]
    [InlineData("Maatwerk verlengen 3 jr, herbeoordeling later.")]
    [InlineData("Beschikking verlengd 2 jaar; toegekend 5 jaar.")]
    [InlineData("Welzijnsscore 1-10: moeder 6, vader 4, oma 8.")]
    [InlineData("Schaalvraag (0-10): vader 5, kind 7. Rapportcijfer ouders: moeder 8, vader 6.")]
    [InlineData("Wij zijn niet te vreden over de hulp; de boete moet te rug.")]
    [InlineData("De controle duurt 10-12 minuten, de wachttijd is 10-12 weken na opname.")]
    [InlineData("Opname voor 10-14 dagen in het hospice, om 10-12 uur naar de dagbesteding.")]
    [InlineData("Dan wordt hij 2 uur begeleid; wordt ze 3 keer per week gebeld?")]
    [InlineData("Begeleiding, 6 maanden, 2 uur per week. Inzet verlengd, 6 mnd, daarna evaluatie.")]
    [InlineData("De eerste en tweede van de vierde klas; de eerste van de derde week.")]
    [InlineData("Op YouTube is hij vaak te vinden; op Telegram als groep actief; via Spotify met korting voor 5 euro.")]
    [InlineData("Bellen mag tussen negen en twaalf, en van een tot vijf. Kies nummer een, twee, drie, vier, vijf of zes.")]
    [InlineData("| Fase 1 | Vooronderzoek 3 | ja |")]
    [InlineData("Verblijf: Groep 3, Etage 2. Huisvesting: Zelfstandig 2 kamers.")]
    [InlineData("De opdracht 240-AB is gesloten; de kast is 1200 mm hoog.")]
    public void PointsTermsAndDurationsAreNotTouched(string tekst) =>
        Assert.Empty(lader.Anonimiseerder.Anonimiseer(tekst).Select(v => tekst[v.Start..v.End]));

    [Theory]
    [InlineData("Module 3 in Zwolle start in mei.", "Module 3")]
    [InlineData("Het cohort is vol, Cohort 7, Groningen.", "Cohort 7")]
    [InlineData("Praktijkroute 4 in Almere is open.", "Praktijkroute 4")]
    [InlineData("Afdeling 3 in Utrecht is gesloten.", "Afdeling 3")]
    public void WhatSortsAndCountsBeforeAPlaceIsNoAddress(string tekst, string geen) =>
        Assert.DoesNotContain(lader.Anonimiseerder.Anonimiseer(tekst), v => v.Start < tekst.IndexOf(geen, StringComparison.Ordinal) + geen.Length && v.End > tekst.IndexOf(geen, StringComparison.Ordinal));
}
