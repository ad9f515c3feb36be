namespace Anonimisering;

/// <summary>Firms by what they do, and institutions in lower case.</summary>
internal sealed partial class Instellingherkenner
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ambachten = new HashSet<string>(
        ("transport logistiek logistics bouw techniek advies makelaars trapliften verpakking verpakkingen plastics schoonmaak tweewielers schilders schilderwerken montage installaties installatietechniek foodservice kappers hairstyling mode autos banden tegels vloeren vis vlees groenten bloemen "
        + "planten groep group holding services solutions consultancy recht letselschade juristen notarissen advocaten accountants administraties verhuur verhuizingen catering horeca events beveiliging security uitzendbureau payroll detachering metaal staal hout interieur keukens sanitair dakwerken "
        + "hoveniers tuinen agrarisch pluimvee zuivel rijwielen fietsen motoren autobedrijf garage taxi tours reizen touringcars zorg thuiszorg zorgverlening begeleiding coaching bewind bewindvoering budgetbeheer mentorschap fysiotherapie tandartsen huisartsen apotheken optiek audicien inkomensbeheer budgetcoaching schuldhulp incasso deurwaarders advocatuur mediation jeugdhulp jeugdzorg kraamzorg kinderopvang welzijn makelaardij uitvaart uitvaartzorg dierenkliniek mobiliteit hulpmiddelen zorggroep woonzorg ambulant wonen tapijten glas elektra elektrotechniek loodgieters stukadoors dakdekkers meubelen meubels grafisch drukwerk bestratingen grondwerken tuinaanleg timmerwerken afbouw koeltechniek machines landbouw tuinbouw chauffeurs koeriers pakketdienst wasserij textiel juweliers drogisterij opslag recycling").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a firm does, as it stands behind its name.</summary>
    public static bool Ambacht(ReadOnlySpan<char> woord) => Ambachten.Contains(woord);

    // "Dekkers Bewindvoering", "Stijg Trapliften BV" on a line of its own, as under a mail.
    private int Regelfirma(int i)
    {
        if (!beeld.Tokens[i].Regel || beeld.Tokens[i].Kast != Kast.Hoofd || beeld.Is(i, Soort.Veld | Soort.Vaak | Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Instellingswoord) || !beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Kast != Kast.Hoofd || beeld.Bezet[i + 1] || !beeld.ZelfdeRegel(i + 1) || !Ambacht(beeld.Woord(i + 1)) || (!beeld.Is(i, Soort.Naam) && (Naamgetuige.Zaak(beeld, i) || beeld.IsGewoon(i))))
        {
            return -1;
        }

        var slot = (beeld.Zegt(i + 2) is "bv" or "nv" or "vof") && beeld.ZelfdeRegel(i + 2) ? i + 2 : i + 1;
        return (slot + 1 >= beeld.Aantal || beeld.Tokens[slot + 1].Regel || beeld.IsTeken(slot + 1, ',')) && (slot > i + 1 || !(beeld.Zegt(i + 1) is "zorg" or "wonen" or "begeleiding" or "welzijn" or "recht" or "advies" or "vervoer")) ? slot : -1;
    }

    // "Timmerman Transport", "Stijg Trapliften": what a firm does, with a capital behind its name.
    private bool Bedrijf(int i) =>
        beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && beeld.Tokens[i].Los && !beeld.Strooikapitalen && Ambachten.Contains(beeld.Woord(i)) && beeld.IsWoord(i - 1) && beeld.ZelfdeRegel(i) && beeld.Tokens[i - 1].Hoofdletter
        && !beeld.Bezet[i - 1] && !(beeld.Is(i - 1, Soort.Woord | Soort.Veld | Soort.Titel | Soort.Relatie) && !beeld.Is(i - 1, Soort.Naam));

    // "werkte bij de hoogovens", "doet mbo bij het summa": known, in lower case behind an article.
    private bool Lidwoordnaam(int i) =>
        beeld.Is(i, Soort.Instelling) && beeld.Tokens[i].Kast == Kast.Laag && (beeld.Zegt(i - 1) is "de" or "het") && (beeld.Zegt(i - 2) is "bij" or "op" or "naar" or "van") && (!beeld.Is(i, Soort.Woord) || (beeld.Zegt(i - 3) is "werkt" or "werkte" or "werk" or "gewerkt" or "baan" or "jaar" or "zat" or "stage"))
        && !beeld.Is(i, Soort.Vaak | Soort.Veld);

    // "naar het liemers college"
    private bool Laagnaam(int i) =>
        beeld.Is(i, Soort.Instellingswoord) && beeld.Tokens[i].Kast == Kast.Laag && (beeld.Zegt(i) is "college" or "lyceum" or "ziekenhuis") && (beeld.Zegt(i - 2) is "het" or "op" or "naar" or "in") && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Laag && !beeld.Is(i - 1, Soort.Vaak | Soort.Functie | Soort.Veld);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Huizen = new HashSet<string>(
        "basisschool buurthuis verpleeghuis verzorgingshuis zorgboerderij kinderboerderij woongroep camping peuterspeelzaal kinderdagverblijf dagbesteding hospice wijkcentrum buurtcentrum dorpshuis inloophuis obs cbs bso kdv zorgcentrum woonzorgcentrum manege zwembad cafe restaurant kringloop gezinshuis logeerhuis".Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // "naar het kompas, groep 5", "zit in de wijngaard op kamer 14": what follows says that it is a house of its own.
    private bool Groepsnaam(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Kast == Kast.Kapitalen || beeld.Is(i, Soort.Vaak | Soort.Veld | Soort.Functie | Soort.Relatie | Soort.Instellingswoord) || !(beeld.Zegt(i - 1) is "de" or "het") || !(beeld.Zegt(i - 2) is "op" or "naar" or "in" or "bij"))
        {
            return false;
        }

        var na = beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '(') || (beeld.Zegt(i + 1) is "op" or "in") ? i + 2 : i + 1;
        return (beeld.Zegt(na) is "groep" or "gr" or "klas" or "kamer" or "afdeling" or "afd" or "leerjaar") && beeld.IsGetal(na + 1) && beeld.ZelfdeRegel(na + 1);
    }

    // "woonstichting rivierenhof", "kliniek beekdal", "woonstichting de drie meren", "slachterij vleesgroep de peel": in a text without capitals.
    private int Soortnaam(int i)
    {
        if (!beeld.Praatstijl || beeld.Tokens[i].Lengte < 5 || !(Sterksoort.Contains(beeld.Woord(i)) || Huizen.Contains(beeld.Woord(i))) || (beeld.Zegt(i - 1) is "een" or "geen" or "andere" or "nieuwe" or "welke" or "elke"))
        {
            return -1;
        }

        var na = beeld.Is(i + 1, Soort.Instellingswoord) && (beeld.Zegt(i + 2) is "de" or "het" or "t") ? i + 1 : i;
        var lid = beeld.Zegt(na + 1) is "de" or "het" or "t" or "'t";
        var k = lid ? na + 2 : na + 1;
        if (!Woordnaam(k) || (!lid && beeld.Is(k, Soort.Woord) && !(beeld.Is(k, Soort.Eigennaam) || (beeld.Zegt(k + 1) is "intake" or "belt" or "zegt" or "wil"))))
        {
            return -1;
        }

        // "slachterij vleesgroep de peel"
        if (!lid && beeld.Tokens[k].Soort == Soort.Geen && (beeld.Zegt(k + 1) is "de" or "het" or "van") && Woordnaam(k + 2) && (beeld.Woord(k).EndsWith("groep") || beeld.Woord(k).EndsWith("bedrijf") || beeld.Woord(k).EndsWith("huis") || beeld.Woord(k).EndsWith("centrum")))
        {
            return k + 2;
        }

        return lid && beeld.Is(k, Soort.Telwoord | Soort.Straat) && Woordnaam(k + 1) ? k + 1 : k;
    }

    private bool Woordnaam(int i) =>
        beeld.IsWoord(i) && beeld.ZelfdeRegel(i) && !beeld.Bezet[i] && beeld.Tokens[i].Kast == Kast.Laag && beeld.Tokens[i].Lengte > 2 && !beeld.Is(i, Soort.Persoonswerkwoord | Soort.Functie | Soort.Relatie | Soort.Veld | Soort.Eenheid | Soort.Weekdag | Soort.Maand)
        && (!beeld.Is(i, Soort.Vaak) || beeld.Is(i, Soort.Telwoord));

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Sterksoort = new HashSet<string>(
        ("woonstichting woningstichting wooncorporatie woningcorporatie zorggroep kliniek verpleeghuis verzorgingshuis woonzorgcentrum zorgcentrum zorgboerderij basisschool praktijkschool mytylschool stichting thuiszorg slachterij slagerij bakkerij scheepswerf garage apotheek hospice "
        + "ziekenhuis woongroep gezinshuis logeerhuis kinderdagverblijf peuterspeelzaal buurthuis dorpshuis wijkcentrum inloophuis voetbalclub voetbalvereniging manege kapsalon uitzendbureau bewindvoerderskantoor advocatenkantoor transportbedrijf bouwbedrijf").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // "verpleeghuis de borkel", "het liemers college": in lower case beside the kind word.
    private int Laagsoort(int i)
    {
        if (!beeld.Is(i, Soort.Instellingswoord) || beeld.Tokens[i].Hoofdletter)
        {
            return -1;
        }

        if (Soortnaam(i) is var naam and > 0)
        {
            return naam;
        }

        var na = (beeld.Zegt(i + 1) is "de" or "het" or "t") ? i + 2 : i + 1;
        if (na == i + 2 && Huizen.Contains(beeld.Woord(i)) && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && !beeld.Bezet[na] && beeld.Tokens[na].Kast == Kast.Laag && beeld.Tokens[na].Lengte > 2 && !beeld.Is(na, Soort.Vaak | Soort.Functie | Soort.Relatie | Soort.Veld | Soort.Telwoord | Soort.Eenheid))
        {
            return na;
        }

        // "bakkerij van vessem", "stichting moeders voor moeders"
        if (beeld.Praatstijl && (beeld.Zegt(i + 1) is "van") && beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && !beeld.Bezet[i + 2] && (beeld.Is(i + 2, Soort.Achternaam) || Onbekend(i + 2)) && !beeld.Is(i + 2, Soort.Woord | Soort.Voornaam))
        {
            return i + 2;
        }

        if (beeld.Praatstijl && beeld.Gelijk(i, "stichting") && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && !beeld.Bezet[na] && !beeld.Is(na, Soort.Vaak | Soort.Functie | Soort.Veld))
        {
            return (beeld.Zegt(na + 1) is "voor" or "van" or "en" or "in") && beeld.IsWoord(na + 2) && !beeld.Bezet[na + 2] ? na + 2 : na;
        }

        if (na == i + 1 && beeld.Praatstijl && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && beeld.Tokens[na].Kast == Kast.Laag && beeld.Tokens[na].Begin == Begin.Geen && !beeld.Bezet[na] && beeld.Is(na, Soort.Eigennaam | Soort.Achternaam) && !beeld.Is(na, Soort.Woord | Soort.Veld))
        {
            return na;
        }

        if (na == i + 2 && Onbekend(na) && beeld.ZelfdeRegel(na))
        {
            return na;
        }

        return -1;
    }

    private bool Onbekend(int i) => beeld.IsWoord(i) && !beeld.Bezet[i] && beeld.Tokens[i].Kast == Kast.Laag && beeld.Tokens[i].Lengte > 3 && !beeld.Is(i, Soort.Vaak | Soort.Woord | Soort.Veld | Soort.Functie | Soort.Relatie) && !beeld.IsGewoon(i);

    // "naar de paulusschool": the first half is no ordinary word.
    private bool LageNaam(int i)
    {
        // "klas 1 waalcollege"
        if (beeld.Tokens[i].Lengte > 9 && !beeld.Is(i, Soort.Woord | Soort.Veld) && (beeld.Woord(i).EndsWith("college") || beeld.Woord(i).EndsWith("lyceum")) && !(beeld.Zegt(i) is "wethouderscollege" or "hoorcollege" or "werkcollege" or "scholencollege" or "bestuurscollege" or "kiescollege"))
        {
            return true;
        }

        if (beeld.Tokens[i].Lengte < 9 || beeld.Is(i, Soort.Woord | Soort.Veld | Soort.Functie) || !(beeld.Zegt(i - 1) is "de" or "het" or "op" or "in" or "naar" or "bij"))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return (woord.EndsWith("school") || woord.EndsWith("ziekenhuis") || woord.EndsWith("college") || woord.EndsWith("kliniek") || woord.EndsWith("kerk") || woord.EndsWith("lyceum"))
            && !Samenstelling.IsGewoon(beeld.Lexicon, woord) && !Samenstelling.IsVerschreven(beeld.Lexicon, woord);
    }

    private bool Ruim(int i) => beeld.Zegt(i) is "ziekenhuis" or "college" or "lyceum" or "school" or "kliniek" or "basisschool" or "kerk" or "moskee" or "zorg" or "wonen" or "groep" or "ziekenhuizen" or "centrum" or "bewind" or "bewindvoering" or "thuiszorg" or "apotheek" or "instituut";

    private int Soortwoord(int laatste) => beeld.Is(laatste + 1, Soort.Instellingswoord) && Ruim(laatste + 1) && beeld.ZelfdeRegel(laatste + 1) ? laatste + 1 : laatste;
}
