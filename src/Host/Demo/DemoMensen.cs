namespace Host;

/// <summary>A fictitious resident: everything the file of a case knows of him.</summary>
/// <param name="Leeftijd">Age in years at the start of the story.</param>
internal sealed record DemoMens(
    string Voornaam, string Achternaam, string? Bsn, int Leeftijd, string Straat, string Huisnummer, string Postcode, string Wijkcode, string Telefoon, string Email)
{
    public string Naam => $"{Voornaam} {Achternaam}";

    /// <summary>As the melding wants it; the bsn is left out where the person himself is signed in.</summary>
    public object Inwoner(DateOnly vandaag, bool zelf) =>
        new
        {
            bsn = zelf ? null : Bsn, Voornaam, Achternaam, geboren = Geboren(vandaag), Straat, Huisnummer, Postcode, plaats = "Merenveld", Wijkcode, Telefoon, Email,
            geheimAdres = false,
        };

    public DateOnly Geboren(DateOnly vandaag) => vandaag.AddYears(-Leeftijd).AddDays(-100);

    public IEnumerable<string> Values() => [Naam, $"{Straat} {Huisnummer}", Postcode, Telefoon, Email, .. Bsn is null ? Array.Empty<string>() : [Bsn]];
}

/// <summary>The residents of the stories, and the people around them.</summary>
internal static class DemoMensen
{
    public static readonly DemoMens Samira = new("Samira", "Haddad", "900000016", 34, "Zeilmakerstraat", "12", "9911 AB", "WK990101", "0600000012", "samira@voorbeeld.example");
    public static readonly DemoMens Greet = new("Greet", "Willems", "900000028", 74, "Werfkade", "3", "9912 CD", "WK990102", "0600000023", "greet@voorbeeld.example");
    public static readonly DemoMens Kim = new("Kim", "de Boer", "900000041", 29, "Molenpad", "8", "9910 EF", "WK990100", "0600000034", "kim@voorbeeld.example");
    public static readonly DemoMens Piet = new("Piet", "Jansma", "900000053", 81, "Rietlaan", "21", "9913 GH", "WK990103", "0600000045", "piet@voorbeeld.example");
    public static readonly DemoMens Bert = new("Bert", "Mulder", null, 52, "Ankerhof", "40", "9911 JK", "WK990101", "0600000056", "bert@voorbeeld.example");

    /// <summary>More people who report, so that worklists have lines; the text is what they ask.</summary>
    public static readonly (string Consulent, DemoMens Mens, string Hulpvraag)[] Meer =
    [
        ("fatima", new("Anja", "Kok", null, 67, "Sluisweg", "5", "9912 LM", "WK990102", "0600000067", "anja@voorbeeld.example"), "Traplopen gaat niet meer en de boodschappen worden te zwaar."),
        ("fatima", new("Tom", "Vos", null, 23, "Marktplein", "17", "9910 NP", "WK990100", "0600000078", "tom@voorbeeld.example"), "Hij krijgt zijn dag niet op orde en komt de deur niet uit."),
        ("joris", new("Hassan", "Yilmaz", null, 58, "Weidepad", "2", "9913 RS", "WK990103", "0600000089", "hassan@voorbeeld.example"), "Na een ziekenhuisopname lukt het huishouden niet."),
        ("joris", new("Ria", "Bakker", null, 79, "Zuidhofdreef", "60", "9914 TV", "WK990104", "0600000090", "ria@voorbeeld.example"), "Zij is veel alleen sinds haar buurvrouw verhuisd is."),
    ];

    /// <summary>The household of Samira and who is around it.</summary>
    public static readonly object[] OmSamira =
    [
        new { rol = "moeder", voornaam = "Naima", achternaam = "Haddad", adres = "Zeilmakerstraat 14", postcode = "9911 AB", plaats = "Merenveld", telefoon = "0600000101", mantelzorger = false },
        new { rol = "dochter", voornaam = "Yara", achternaam = "Haddad", mantelzorger = false },
        new { rol = "zoon", voornaam = "Adam", achternaam = "Haddad", mantelzorger = false },
        new { rol = "zoon", voornaam = "Ilyas", achternaam = "Haddad", mantelzorger = false },
        new { rol = "zus", voornaam = "Salma", achternaam = "Benali", telefoon = "0600000112", mantelzorger = true },
        new { rol = "school", instelling = "Basisschool De Vlieger", telefoon = "0100000123", mantelzorger = false },
        new { rol = "huisarts", achternaam = "Terpstra", instelling = "Huisartsenpraktijk Lindehof", telefoon = "0100000134", mantelzorger = false },
    ];

    /// <summary>Every value that identifies somebody of the demo: none of it may stand in a log or an event.</summary>
    public static IReadOnlyList<string> Identifying { get; } =
    [
        .. new[] { Samira, Greet, Kim, Piet, Bert }.Concat(Meer.Select(m => m.Mens)).SelectMany(m => m.Values()),
        "Naima Haddad", "Yara", "Ilyas", "Salma", "Benali", "Terpstra", "De Vlieger", "Lindehof", "Zeilmakerstraat", "0600000101", "0600000112", "0100000123", "0100000134",
    ];
}
