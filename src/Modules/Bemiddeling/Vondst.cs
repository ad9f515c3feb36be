using System.Globalization;
using Anonimisering;

namespace Bemiddeling;

/// <summary>What kind of thing a passage is that could tell whom a text is about: the categories of the library, and what singles somebody out.</summary>
internal enum Vondstsoort
{
    Persoon,
    Adres,
    Postcode,
    Locatie,
    Instelling,
    Datum,
    Leeftijd,
    Bsn,
    Telefoon,
    Email,
    Url,
    Iban,
    Kenteken,
    Clientnr,
    Overig,

    /// <summary>No identifier, but by itself enough to know who it is ("de enige imker van het eiland").</summary>
    Risico,
}

/// <summary>Something in a text that could tell whom it is about: <c>tekst[Start..End]</c>.</summary>
/// <param name="Start">First position, UTF-16.</param>
/// <param name="End">Position after the last.</param>
/// <param name="Soort">What it looks like.</param>
/// <param name="Fragment">The words of the text itself, for the person who must mend it.</param>
/// <param name="Zekerheid">How sure the machine is, from 0 to 1.</param>
/// <param name="Bekend">The file of the case knows it.</param>
/// <param name="Redencode">Why, as a key of the library's sentences.</param>
/// <param name="Redenargumenten">Their arguments, never the data itself.</param>
/// <param name="Voorstel">What to say instead; empty when it is best left out.</param>
internal sealed record Vondst(
    int Start, int End, Vondstsoort Soort, string Fragment, double Zekerheid, bool Bekend, string Redencode, IReadOnlyList<string> Redenargumenten, string Voorstel)
{
    /// <summary>From here on the machine is sure enough to refuse where nobody decides.</summary>
    private const double Certain = 0.8;

    /// <summary>
    /// Points at one person by itself, or is known of somebody in the case: leaving it in the text takes two persons (role-conflict
    /// matrix, design §7).
    /// </summary>
    public bool Direct => Bekend || IsDirect(Soort);

    /// <summary>The machine is not sure: shown to the person who reads, no refusal by itself where nobody can decide (J-18).</summary>
    public bool Twijfel => Zekerheid < Certain || !(Bekend || IsNumberLike(Soort));

    /// <summary>Gives away who wrote a blind plan: a name, a letterhead, a number.</summary>
    public bool TellsWriter => Zekerheid >= Certain && (Bekend || IsNumberLike(Soort) || Soort is Vondstsoort.Persoon or Vondstsoort.Kenteken or Vondstsoort.Overig);

    /// <summary>Why, in the language of the reader.</summary>
    public string RedenIn(CultureInfo taal) => Redenen.Zin(Redencode, Redenargumenten, taal);

    private static bool IsDirect(Vondstsoort soort) =>
        soort is not (Vondstsoort.Locatie or Vondstsoort.Instelling or Vondstsoort.Datum or Vondstsoort.Leeftijd);

    private static bool IsNumberLike(Vondstsoort soort) =>
        soort is Vondstsoort.Email or Vondstsoort.Telefoon or Vondstsoort.Bsn or Vondstsoort.Iban or Vondstsoort.Postcode or Vondstsoort.Url
            or Vondstsoort.Clientnr or Vondstsoort.Adres;
}

/// <summary>One text of a vraag: the name of its field and, where there are several, its place.</summary>
internal sealed record Tekstveld(string Veld, int Nummer, string Tekst)
{
    /// <summary>Field of what bidders read already: it counts for how many people fit the whole, what was found in it was decided then.</summary>
    public const string Eerder = "eerder";
}
