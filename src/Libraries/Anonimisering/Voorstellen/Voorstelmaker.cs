using System.Globalization;

namespace Anonimisering;

/// <summary>Makes replacements that keep what a care provider needs to know; the same person gets the same one throughout.</summary>
internal sealed class Voorstelmaker(Tekstbeeld beeld)
{
    private static readonly Dictionary<string, string> Rollen = new(StringComparer.Ordinal)
    {
        ["dr"] = "dochter", ["dchtr"] = "dochter", ["zn"] = "zoon", ["mw"] = "mevrouw", ["mevr"] = "mevrouw", ["mvr"] = "mevrouw", ["dhr"] = "meneer", ["heer"] = "meneer", ["hr"] = "meneer",
        ["ma"] = "moeder", ["mama"] = "moeder", ["mam"] = "moeder", ["pa"] = "vader", ["papa"] = "vader", ["pap"] = "vader", ["buurvr"] = "buurvrouw", ["dokter"] = "arts", ["ha"] = "huisarts",
        ["juf"] = "leerkracht", ["meester"] = "leerkracht", ["fam"] = "familie", ["naam"] = "betrokkene", ["heet"] = "betrokkene", ["client"] = "cliënt", ["clientnaam"] = "cliënt",
        ["inwoner"] = "cliënt", ["aanwezig"] = "betrokkene", ["voornaam"] = "betrokkene", ["achternaam"] = "betrokkene", ["roepnaam"] = "betrokkene", ["ex"] = "ex-partner",
    };

    private static readonly (string Deel, string Voorstel)[] Instellingen =
    [
        ("basisschool", "een basisschool"), ("obs", "een basisschool"), ("cbs", "een basisschool"), ("rkbs", "een basisschool"), ("sbo", "een school voor speciaal onderwijs"), ("so", "een school voor speciaal onderwijs"),
        ("college", "een middelbare school"), ("lyceum", "een middelbare school"), ("gymnasium", "een middelbare school"), ("roc", "een opleiding"), ("universiteit", "een opleiding"), ("hogeschool", "een opleiding"), ("school", "een school"),
        ("ziekenhuis", "een ziekenhuis"), ("umc", "een ziekenhuis"), ("gasthuis", "een ziekenhuis"), ("revalidatie", "een revalidatiecentrum"), ("kliniek", "een kliniek"), ("huisartsenpraktijk", "een huisartsenpraktijk"),
        ("praktijk", "een praktijk"), ("apotheek", "een apotheek"), ("kerk", "een geloofsgemeenschap"), ("moskee", "een geloofsgemeenschap"), ("tempel", "een geloofsgemeenschap"), ("parochie", "een geloofsgemeenschap"),
        ("corporatie", "een woningcorporatie"), ("woningbouw", "een woningcorporatie"), ("woonstichting", "een woningcorporatie"), ("wonen", "een woningcorporatie"), ("vereniging", "een vereniging"), ("club", "een vereniging"),
        ("bewind", "een bewindvoerder"), ("zorgboerderij", "een zorgboerderij"), ("thuiszorg", "een zorgaanbieder"), ("zorg", "een zorgaanbieder"), ("stichting", "een zorgaanbieder"), ("woongroep", "een woongroep"),
        ("kdc", "een kinderdagcentrum"), ("kinderopvang", "een kinderopvang"), ("restaurant", "een bedrijf"), ("hotel", "een bedrijf"), ("bedrijf", "een bedrijf"), ("bureau", "een bureau"), ("werkgever", "een werkgever"),
    ];

    /// <summary>The role as a word in a sentence; "betrokkene" when none is known.</summary>
    public static string Rol(string? rol)
    {
        var laag = rol?.Trim().ToLowerInvariant() ?? "";
        return Rollen.TryGetValue(laag, out var vast) ? vast : laag.Length > 2 ? laag : "betrokkene";
    }

    /// <summary>What an abbreviation or a child's word for a role stands for, or null.</summary>
    public static string? Afkorting(string woord) => Rollen.GetValueOrDefault(woord) is { } rol && rol != "betrokkene" ? rol : null;

    /// <summary>Whether the first word of a replacement says who somebody is.</summary>
    public static bool IsRol(string kern) => !kern.StartsWith('[') && kern is not ("adres" or "straat" or "plaats" or "instelling") && !Instellingen.Any(i => i.Voorstel.EndsWith(" " + kern, StringComparison.Ordinal));

    /// <summary>What kind of institution it is, without its name.</summary>
    public static string Instelling(string naam)
    {
        var laag = naam.ToLowerInvariant();
        foreach (var (deel, voorstel) in Instellingen)
        {
            if (laag.Contains(deel, StringComparison.Ordinal) && (deel.Length > 3 || laag == deel || laag.StartsWith(deel + " ", StringComparison.Ordinal)))
            {
                return voorstel;
            }
        }

        return "een instelling";
    }

    /// <summary>A year of birth as a decade.</summary>
    public static string Jaar(int jaar) => $"jaren {(jaar / 10 % 10 * 10).ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>An age as the kind of person of that age.</summary>
    public static string Leeftijd(int jaren) => jaren switch
    {
        < 0 => "volwassene",
        < 4 => "jong kind",
        < 13 => "kind",
        < 18 => "tiener",
        < 20 => "jongvolwassene",
        < 30 => "twintiger",
        < 40 => "dertiger",
        < 50 => "veertiger",
        < 60 => "vijftiger",
        < 70 => "zestiger",
        < 80 => "zeventiger",
        < 90 => "tachtiger",
        < 100 => "negentiger",
        _ => "honderdplusser",
    };

    /// <summary>One replacement for each finding, in the same order.</summary>
    public string[] Maak(List<Kandidaat> kandidaten)
    {
        var personen = new Personenregister(beeld);
        foreach (var kandidaat in kandidaten.Where(k => k.Categorie == Categorie.Persoon))
        {
            personen.Meld(kandidaat);
        }

        return [.. kandidaten.Select(k => k.Categorie == Categorie.Persoon ? personen.Voorstel(k) : Voorstel(k))];
    }

    private string Voorstel(Kandidaat k)
    {
        if (k.Voorstel is { } vast)
        {
            return vast;
        }

        var tekst = beeld.Tekst.AsSpan(k.Start, k.End - k.Start);
        return k.Categorie switch
        {
            Categorie.Adres => "een adres in de buurt",
            Categorie.Postcode => "[postcode]",
            Categorie.Locatie => k.Code == "straat" ? "een straat in de buurt" : "een plaats in de buurt",
            Categorie.Instelling => Instelling(k.Rol is null ? tekst.ToString() : $"{k.Rol} {tekst}"),
            Categorie.Datum => Datumvoorstel.Maak(tekst),
            Categorie.Leeftijd => Leeftijd(Telwoorden.Waarde(tekst)),
            Categorie.Bsn => "[BSN]",
            Categorie.Telefoon => "[telefoonnummer]",
            Categorie.Email => "[e-mailadres]",
            Categorie.Url => "[webadres]",
            Categorie.Iban => "[rekeningnummer]",
            Categorie.Kenteken => "[kenteken]",
            Categorie.Clientnr => "[nummer]",
            _ => "[gegeven]",
        };
    }
}
