namespace Anonimisering;

/// <summary>The recognisers in their order: what has a fixed form first, names after, then what was found once everywhere.</summary>
internal static class Herkenning
{
    public static void Zoek(Tekstbeeld beeld, Verzamelaar verzamelaar, Gewichten gewichten)
    {
        var lezer = new Tweedelezer(beeld, verzamelaar, gewichten);
        new Internetherkenner(beeld, verzamelaar).Zoek();
        new Nummerherkenner(beeld, verzamelaar).Zoek();
        new Spreekcijfers(beeld, verzamelaar).Zoek();
        new Codeherkenner(beeld, verzamelaar).Zoek();
        new Datumherkenner(beeld, verzamelaar).Zoek();
        new Adresherkenner(beeld, verzamelaar).Zoek();
        new Instellingherkenner(beeld, verzamelaar).Zoek();
        new Plaatsherkenner(beeld, verzamelaar).ZoekSamengesteld();
        new Naamkolom(beeld, verzamelaar).Zoek();
        new Naamvorm(beeld, verzamelaar).Zoek();
        new Naamplek(beeld, verzamelaar).Zoek();
        new Kortenaam(beeld, verzamelaar).Zoek();
        new Naamherkenner(beeld, verzamelaar).Zoek();
        new Plaatsherkenner(beeld, verzamelaar).Zoek();
        lezer.Betwijfel();
        lezer.ZoekWoorden();
        new Naamtoets(beeld, verzamelaar).Zoek();
        new Naamvervolg(beeld, verzamelaar).Zoek();
        new Naamketting(beeld, verzamelaar).Zoek();
        new Aanvulling(beeld, verzamelaar).Zoek();
        new Herhaling(beeld, verzamelaar).Zoek();
        new Aanvulling(beeld, verzamelaar).Zoek();
        new Plekvervolg(beeld, verzamelaar).Zoek();
        new Leeftijdherkenner(beeld, verzamelaar).Zoek();
        lezer.ZoekGetallen();
        new Omgeving(beeld, verzamelaar).Zoek();
    }
}
