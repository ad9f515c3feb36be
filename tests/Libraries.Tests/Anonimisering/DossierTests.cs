using Anonimisering;
using FsCheck;
using FsCheck.Fluent;

namespace Libraries.Tests;

/// <summary>What the case file knows is found in every spelling a generator of misspellings makes, with few false alarms.</summary>
public sealed class DossierTests(Lader lader) : IClassFixture<Lader>
{
    private static readonly Dossierpersoon[] Personen =
    [
        new() { Rol = "cliënt", Voornaam = "Margriet", Tweede = "Johanna", Tussenvoegsel = "van der", Achternaam = "Meulenbelt", Roepnaam = "Grietje", Adres = "Vlierstraat 114b", Postcode = "7431 KX", Plaats = "Diepenveen", Telefoon = "0570-591 446", Email = "m.meulenbelt@voorbeeldmail.nl", Bsn = "123456782", Geboren = new DateOnly(1948, 5, 12) },
        new() { Rol = "zoon", Voornaam = "Hendrik-Jan", Tussenvoegsel = "de", Achternaam = "Koning", Roepnaam = "Henk", Telefoon = "+31 6 24 81 90 37" },
        new() { Rol = "dochter", Voornaam = "Ayşegül", Achternaam = "Yıldırım-Çelik", Roepnaam = "Ayşe" },
        new() { Rol = "buurvrouw", Voornaam = "Roos", Achternaam = "Dijkstra" },
        new() { Rol = "huisarts", Voornaam = "Zoë", Tussenvoegsel = "van 't", Achternaam = "Hoenderdaal", Plaats = "'s-Heerenberg" },
        new() { Rol = "vader", Voornaam = "Mohamed", Tussenvoegsel = "el", Achternaam = "Ouahabi" },
        new() { Rol = "mentor", Voornaam = "Jo", Achternaam = "Bos" },
        new() { Rol = "consulent", Voornaam = "Krzysztof", Achternaam = "Wiśniewski" },
    ];

    private static readonly string[] Zinnen = ["Gisteren is {0} langs geweest voor een gesprek.", "gebeld met {0} over de hulp", "Volgens {0}, die al jaren helpt, gaat het niet goed.", "Betreft: {0}\nEr is meer hulp nodig.", "De dagbesteding bevalt ({0})."];

    private sealed record Geval(Dossierpersoon Persoon, string Geschreven, string Zin)
    {
        public string Tekst => string.Format(null, Zin, Geschreven);

        public override string ToString() => $"'{Geschreven}' in: {Tekst}";
    }

    [Fact]
    public void EveryMisspellingOfANameIsFound() => Eis(Gevallen(Namen, Schrijfwijze));

    [Fact]
    public void EveryWayToWriteInitialsIsFound() => Eis(Gevallen(p => Initialen(p), n => Gen.Constant(n)));

    [Fact]
    public void EveryNotationOfAnAddressNumberOrDateIsFound() => Eis(Gevallen(Gegevens, n => Gen.Elements(n, n.ToLowerInvariant(), n.ToUpperInvariant())));

    [Fact]
    public void InstitutionsPlacesAndNumbersAreFoundMisspelt()
    {
        var dossier = new Dossierkennis { Instellingen = [new("basisschool De Wingerdhoek", "basisschool"), new("Stichting Zorgerf Buitenlust")], Plaatsen = ["Nijverdal", "Sint Odiliënberg"], Nummers = [new("WMO/2024-00871", "zaaknummer")] };
        foreach (var geschreven in new[] { "wingerdhoek", "Wingerthoek", "WINGERDHOEK", "zorgerf buitenlust", "Buitenluts", "nijverdal", "Nijverdaal", "Sint-Odilienberg", "wmo 2024 00871", "Nyverdal" })
        {
            Assert.True(Gedekt($"Zij gaat naar {geschreven} toe.", geschreven, dossier), geschreven);
        }
    }

    [Fact]
    public void FalseAlarmsStayBelowOnePerNote()
    {
        var dossier = new Dossierkennis { Personen = Personen };
        var notities = Notitie.Eigen(_ => true);
        var extra = notities.Sum(n => lader.Anonimiseerder.Anonimiseer(n.Text, dossier).Count(v => v.Redencode.StartsWith("dossier", StringComparison.Ordinal) && !n.Goud.Any(g => g.Start < v.End && v.Start < g.End)));
        Assert.True(extra <= notities.Count, $"{extra} false alarms in {notities.Count} notes");
    }

    [Fact]
    public void TheSamePersonGetsTheRoleOfTheFileThroughout()
    {
        const string tekst = "Henk belde. Later zei De Koning dat hendrikjan niet kan. H.J. de Koning tekent.";
        var vondsten = lader.Anonimiseerder.Anonimiseer(tekst, new Dossierkennis { Personen = [Personen[1]] });
        Assert.Equal(4, vondsten.Count);
        Assert.All(vondsten, v => Assert.Equal("zoon", v.Voorstel));
    }

    private void Eis(Gen<Geval> gevallen)
    {
        var eigenschap = Prop.ForAll(Arb.From(gevallen), g => Gedekt(g.Tekst, g.Geschreven, new Dossierkennis { Personen = [g.Persoon, Personen[6]] }));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), eigenschap);
    }

    private bool Gedekt(string tekst, string geschreven, Dossierkennis dossier)
    {
        var gedekt = new bool[tekst.Length];
        foreach (var vondst in lader.Anonimiseerder.Anonimiseer(tekst, dossier))
        {
            Array.Fill(gedekt, true, vondst.Start, vondst.End - vondst.Start);
        }

        var begin = tekst.IndexOf(geschreven, StringComparison.Ordinal);
        return Enumerable.Range(begin, geschreven.Length).All(i => gedekt[i] || !char.IsLetterOrDigit(tekst[i]));
    }

    private static Gen<Geval> Gevallen(Func<Dossierpersoon, IEnumerable<string>> waarden, Func<string, Gen<string>> schrijf) =>
        from paar in Gen.Elements(Personen.SelectMany(p => waarden(p).Select(w => (p, w))).ToArray())
        from geschreven in schrijf(paar.w)
        from zin in Gen.Elements(Zinnen)
        select new Geval(paar.p, geschreven, zin);

    private static IEnumerable<string> Namen(Dossierpersoon p)
    {
        var heel = string.Join(' ', new[] { p.Voornaam, p.Tussenvoegsel, p.Achternaam }.Where(d => d is not null));
        return new[] { p.Voornaam, p.Tweede, p.Roepnaam, p.Achternaam, heel, $"{p.Tussenvoegsel} {p.Achternaam}".Trim() }.Where(n => n is { Length: > 0 }).Select(n => n!);
    }

    private static IEnumerable<string> Initialen(Dossierpersoon p)
    {
        var achter = $"{p.Tussenvoegsel} {p.Achternaam}".Trim();
        var (v, a) = (p.Voornaam![0], p.Achternaam![0]);
        return [$"{v}. {achter}", $"{v}.{p.Tweede?[0] ?? 'K'}. {achter}", $"{v} {achter}", $"{p.Voornaam} {a}.", $"{v}.{a}.", $"{v}. {a}."];
    }

    private static IEnumerable<string> Gegevens(Dossierpersoon p)
    {
        if (p.Bsn is null)
        {
            return p.Telefoon is null ? [] : ["0624819037", "06-24819037", "0031 6 24819037", "+31(0)6-2481 9037", "06 24 81 90 37"];
        }

        return ["Vlierstraat 114b", "Vlierstraat 114 B", "vlierstraat", "Vliersstraat 114b", "Vlierstr. 114b", "7431KX", "7431 kx", "Diepenveen", "Diepeveen", "0570591446", "(0570) 59 14 46", "m.meulenbelt@voorbeeldmail.nl",
            "123456782", "1234.56.782", "123 456 782", "12-05-1948", "12 mei 1948", "12 mei '48", "12/5/48", "1948-05-12", "120548", "12 mei", "12051948"];
    }

    private static Gen<string> Schrijfwijze(string naam) => Gen.OneOf(
        Gen.Constant(naam),
        Gen.Elements(naam.ToLowerInvariant(), naam.ToUpperInvariant(), Kaal(naam), Kaal(naam).ToLowerInvariant()),
        Gen.Elements($"{naam}s", $"{naam}'s", $"{naam}-gezin", $"familie-{naam}", $"oud-{naam}", Samen(naam, "gezin"), naam.Replace(' ', '-'), naam.Replace("-", " ", StringComparison.Ordinal)),
        Foutje(naam),
        from fout in Foutje(naam) from klein in Gen.Elements(true, false) select klein ? fout.ToLowerInvariant() : fout.ToUpperInvariant());

    // Written as one word, as in "meulenbeltgezin"; only a name of one word makes such a compound.
    private static string Samen(string naam, string staart) => naam.All(char.IsLetter) && naam.Length > 4 ? naam.ToLowerInvariant() + staart : naam;

    private static Gen<string> Foutje(string naam) =>
        from plek in Gen.Choose(0, naam.Length - 1)
        from letter in Gen.Choose('a', 'z').Select(c => (char)c)
        from soort in Gen.Choose(0, 3)
        let fout = Verschrijf(naam, plek, letter, soort)
        select Lang(naam) && !Raakt(naam, plek) ? fout : naam;

    private static bool Lang(string naam) => naam.Split(' ', '-').All(d => d.Length >= 5);

    private static bool Raakt(string naam, int plek) => naam[plek] is ' ' or '-' or '\'';

    private static string Verschrijf(string naam, int plek, char letter, int soort) => soort switch
    {
        0 => naam.Remove(plek, 1),
        1 => naam.Insert(plek, letter.ToString()),
        2 => naam.Remove(plek, 1).Insert(plek, letter.ToString()),
        _ => plek + 1 < naam.Length ? naam[..plek] + naam[plek + 1] + naam[plek] + naam[(plek + 2)..] : naam,
    };

    private static string Kaal(string naam) => string.Concat(naam.Replace('ı', 'i').Normalize(System.Text.NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));
}
