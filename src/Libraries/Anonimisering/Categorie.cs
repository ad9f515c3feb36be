namespace Anonimisering;

/// <summary>What kind of personal data a passage holds. The names are those of the annotation rules, in capitals there.</summary>
public enum Categorie
{
    /// <summary>Name of a person, with initials and prefixes, without title.</summary>
    Persoon,

    /// <summary>Street with house number, or a house number that points to a home.</summary>
    Adres,

    /// <summary>Dutch postcode: four digits and two letters.</summary>
    Postcode,

    /// <summary>Town, village, district, region or street.</summary>
    Locatie,

    /// <summary>Provider, school, hospital, employer, church, club, housing corporation.</summary>
    Instelling,

    /// <summary>Day and month, month and year, or a full date.</summary>
    Datum,

    /// <summary>Age in years.</summary>
    Leeftijd,

    /// <summary>Burgerservicenummer, nine digits that pass the 11-test.</summary>
    Bsn,

    /// <summary>Telephone number.</summary>
    Telefoon,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Web address.</summary>
    Url,

    /// <summary>Bank account number.</summary>
    Iban,

    /// <summary>Licence plate.</summary>
    Kenteken,

    /// <summary>Number of a client, case, policy or file.</summary>
    Clientnr,

    /// <summary>Any other number or name that leads to one person: V-number, KvK number, account name.</summary>
    Overig,
}
