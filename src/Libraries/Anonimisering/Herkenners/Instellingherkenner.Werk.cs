namespace Anonimisering;

/// <summary>Where somebody works, plays or prays: employers behind "werkt bij", clubs by their letters, congregations, houses with an ordinary word for a name.</summary>
internal sealed partial class Instellingherkenner
{
    private const Soort Mens = Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Weekdag | Soort.Maand | Soort.Land | Soort.Volk;

    // The last token of an institution that starts at token i, or -1.
    private int Werkplek(int i)
    {
        if (Gemeente(i) is var kerk and > 0)
        {
            return kerk;
        }

        // "sc Roodewaard", "RKSV Zwaluwen"
        if ((beeld.Zegt(i) is "sc" or "rksv" or "csv" or "asv" or "gvv" or "rksc" or "vvv") && beeld.ZelfdeRegel(i + 1) && beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Hoofd && (!beeld.Is(i + 1, Soort.Voornaam | Soort.Veld | Mens) || (beeld.Zegt(i + 1) is "de" or "het" && Naamdeel(i + 2))))
        {
            return Rechts(i);
        }

        if (Streekorganisatie(i))
        {
            return Rechts(i);
        }

        return Werkgever(i) || Huisnaam(i) ? Rechts(i) : Ambachtsman(i);
    }

    // "Geref. Gemeente Nieuwland", "Hervormde wijkgemeente Bergkapel"
    private int Gemeente(int i)
    {
        if (!(beeld.Zegt(i) is "hervormde" or "herv" or "gereformeerde" or "geref" or "protestantse" or "prot" or "evangelische" or "doopsgezinde" or "lutherse" or "christelijke" or "chr" or "ger"))
        {
            return -1;
        }

        var k = i + 1;
        while (k - i < 5 && beeld.ZelfdeRegel(k) && ((beeld.IsTeken(k, '.') && beeld.Vast(k)) || (beeld.Zegt(k) is "hervormde" or "herv" or "gereformeerde" or "geref" or "evangelische")))
        {
            k++;
        }

        return beeld.ZelfdeRegel(k) && (beeld.Zegt(k) is "gemeente" or "wijkgemeente" or "kerkgemeente" or "kerk" or "gem") ? Rechts(k) is var r && r > k ? r : beeld.Praatstijl && Laagdelen(k + 1, out _, out _) is var laag && laag > k && !beeld.IsGewoon(laag) ? laag : -1 : -1;
    }

    // "MEE Rijnoevers", "Vluchtelingenwerk Zuidhoek": a body of the whole country with a region behind it.
    private bool Streekorganisatie(int i) =>
        (beeld.Zegt(i) is "mee" ? beeld.Tokens[i].Kast == Kast.Kapitalen && !beeld.AllesKapitalen : beeld.Tokens[i].Kast is Kast.Hoofd or Kast.Gemengd && (beeld.Zegt(i) is "humanitas" or "vluchtelingenwerk" or "slachtofferhulp" or "zonnebloem"))
        && beeld.ZelfdeRegel(i + 1) && Naamdeel(i + 1) && beeld.Tokens[i + 1].Kast is Kast.Hoofd or Kast.Gemengd && beeld.Tokens[i + 1].Begin == Begin.Geen && !beeld.Is(i + 1, Soort.Woord | Soort.Veld | Soort.Voornaam | Mens);

    // "werkt in ploegen bij Drogo", "stage bij de Drogo": a chain is somebody's employer here.
    private bool Werkgever(int i)
    {
        var voor = beeld.Zegt(i - 1) is "de" or "het" ? i - 2 : i - 1;
        if (!(beeld.Zegt(voor) is "bij" or "voor") || beeld.Tokens[i].Kast != Kast.Hoofd || beeld.Tokens[i].Begin != Begin.Geen || beeld.AllesKapitalen || beeld.Is(i, Mens | Soort.Instellingswoord | Soort.Vaak | Soort.Tussenvoegsel) || beeld.Gelijk(i, "gemeente") || (beeld.Is(i, Soort.Woord) && !beeld.Is(i, Soort.Merk | Soort.Veld)))
        {
            return false;
        }

        for (var k = voor - 1; k >= 0 && k > voor - 7 && !beeld.IsTeken(k, '.') && !beeld.IsTeken(k, ';'); k--)
        {
            if (beeld.Zegt(k) is "werkt" or "werkte" or "gewerkt" or "werkzaam" or "baan" or "bijbaan" or "baantje" or "stage" or "vakkenvuller" or "orderpicker" or "ploegen" or "ploegendienst" or "werkervaringsplek")
            {
                return true;
            }
        }

        return false;
    }

    // "naar de Bloesem mag", "bij de Wereldboom te halen": also a compound, also where capitals are sprinkled, when a stay is meant.
    private bool Huisnaam(int i) =>
        (beeld.Zegt(i - 1) is "de" or "het") && beeld.Tokens[i - 1].Kast == Kast.Laag && (beeld.Zegt(i - 2) is "naar" or "bij" or "op") && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && beeld.Tokens[i].Lengte > 4 && !beeld.AllesKapitalen
        && (beeld.Is(i, Soort.Woord) || beeld.IsGewoon(i)) && !beeld.Is(i, Mens | Soort.Vaak | Soort.Instellingswoord | Soort.Veld | Soort.PlaatsBekend | Soort.Voornaam) && !Naamgetuige.Zaak(beeld, i) && beeld.ZelfdeRegel(i + 1)
        && (beeld.Zegt(i + 1) is "mag" or "mocht" or "gaat" or "ging" or "zit" or "zat" or "woont" or "blijft" or "logeert" || (beeld.Gelijk(i + 1, "te") && (beeld.Zegt(i + 2) is "lopen" or "gaan" or "brengen" or "halen" or "komen" or "fietsen" or "wonen" or "blijven")));

    // "bij fietsenmaker Van 't Hul"
    private int Ambachtsman(int i)
    {
        if (beeld.Tokens[i].Kast != Kast.Laag || !(beeld.Zegt(i - 1) is "bij" or "voor" or "van" || beeld.IsTeken(i - 1, ':') || beeld.IsTeken(i - 1, '|') || beeld.IsTeken(i - 1, '(')) || !(beeld.Zegt(i) is "fietsenmaker" or "bakker" or "slager" or "kapper" or "groenteboer" or "loodgieter" or "schilder" or "aannemer" or "opticien" or "bloemist" or "timmerman" or "hovenier" or "boer" or "melkveehouder" or "visboer" or "stukadoor"))
        {
            return -1;
        }

        return beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Hoofdletter && beeld.ZelfdeRegel(i + 1) && Rechts(i) is var laatste && laatste > i ? laatste : -1;
    }
}
