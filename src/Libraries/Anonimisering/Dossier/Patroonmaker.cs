namespace Anonimisering;

/// <summary>Turns what the case file knows into the spellings to look for.</summary>
internal sealed class Patroonmaker
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Soortwoorden =
    [
        "de", "het", "en", "van", "der", "den", "in", "te", "op", "aan", "voor", "school", "basisschool", "college", "lyceum", "stichting",
        "zorg", "thuiszorg", "zorggroep", "ziekenhuis", "kerk", "moskee", "vereniging", "praktijk", "huisartsenpraktijk", "obs", "cbs", "rkbs",
        "bv", "nv", "vof", "bedrijf", "wonen", "woningcorporatie", "woonstichting", "sint", "centrum", "sociaal", "team", "wijkteam", "gemeente",
    ];

    private readonly Lexicon lexicon;
    private readonly Dictionary<(string, int, Categorie), Patroon> patronen = [];

    public Patroonmaker(Lexicon lexicon) => this.lexicon = lexicon;

    public IReadOnlyList<Patroon> Maak(Dossierkennis dossier)
    {
        for (var i = 0; i < dossier.Personen.Count; i++)
        {
            VoegPersoon(dossier.Personen[i], i);
        }

        foreach (var instelling in dossier.Instellingen)
        {
            VoegInstelling(instelling);
        }

        foreach (var plaats in dossier.Plaatsen)
        {
            VoegPlaats(plaats);
        }

        foreach (var nummer in dossier.Nummers)
        {
            VoegNummer(nummer.Waarde, Categorie.Clientnr, -1, "[nummer]", nummer.Soort ?? "nummer");
        }

        return [.. patronen.Values.OrderByDescending(p => p.Kern.Length)];
    }

    private void Voeg(string waarde, Patroon vorm)
    {
        var kern = Vouwing.Kern(waarde);
        if (kern.Length >= 2)
        {
            patronen.TryAdd((kern, vorm.Persoon, vorm.Categorie), vorm with { Kern = kern });
        }
    }

    private void VoegNaam(string waarde, Patroon vorm, bool fout)
    {
        var kern = Vouwing.Kern(waarde);
        var ruim = vorm with { Fout = fout && kern.Length >= 5, Samenstelling = kern.Length >= 4, Gespreid = kern.Length >= 5 || waarde.Contains(' '), Meerdelig = waarde.AsSpan().Trim().IndexOfAny(" -/") > 0 };
        Voeg(waarde, ruim);
        if (kern.Contains("ij", StringComparison.Ordinal))
        {
            Voeg(kern.Replace("ij", "y", StringComparison.Ordinal), ruim);
        }
        else if (kern.Contains('y'))
        {
            Voeg(kern.Replace("y", "ij", StringComparison.Ordinal), ruim);
        }
    }

    private void VoegPersoon(Dossierpersoon persoon, int index)
    {
        var rol = Voorstelmaker.Rol(persoon.Rol);
        var vorm = new Patroon("", Categorie.Persoon, index, rol, "voornaam");
        var voornamen = Delen(persoon.Voornaam).Concat(Delen(persoon.Tweede)).Concat(Delen(persoon.Roepnaam)).Distinct().ToList();
        foreach (var naam in voornamen)
        {
            VoegNaam(naam, vorm, fout: true);
        }

        foreach (var heel in new[] { persoon.Voornaam, persoon.Tweede, persoon.Roepnaam })
        {
            if (heel is not null && Vouwing.Kern(heel) is { Length: >= 2 } && voornamen.TrueForAll(n => n != heel))
            {
                VoegNaam(heel, vorm, fout: true);
            }
        }

        VoegAchternaam(persoon, vorm with { Wat = "achternaam" }, voornamen);
        VoegInitialen(persoon, vorm with { Wat = "initialen", Initialen = true });
        VoegGegevens(persoon, index);
    }

    private void VoegAchternaam(Dossierpersoon persoon, Patroon vorm, List<string> voornamen)
    {
        if (string.IsNullOrWhiteSpace(persoon.Achternaam))
        {
            return;
        }

        var achternaam = persoon.Achternaam;
        VoegNaam(achternaam, vorm, fout: true);
        foreach (var deel in achternaam.Split('-', '/').SelectMany(d => d.Split(' ')).Where(d => Vouwing.Kern(d).Length >= 3))
        {
            if (!lexicon[Lexicon.HashVan(deel)].HasFlag(Soort.Tussenvoegsel))
            {
                VoegNaam(deel, vorm, fout: true);
            }
        }

        var lang = Vouwing.Kern(achternaam).Length >= 5;
        foreach (var voegsel in Voegsels(persoon.Tussenvoegsel))
        {
            VoegNaam($"{voegsel} {achternaam}", vorm, lang);
            foreach (var voornaam in voornamen)
            {
                VoegNaam($"{voornaam} {voegsel} {achternaam}", vorm with { Wat = "naam" }, fout: true);
            }
        }
    }

    private void VoegInitialen(Dossierpersoon persoon, Patroon vorm)
    {
        var achter = Letters(persoon.Achternaam);
        var tussen = Letters(persoon.Tussenvoegsel);
        if (achter.Length == 0)
        {
            return;
        }

        foreach (var voor in new[] { Letters(persoon.Voornaam) + Letters(persoon.Tweede), Letters(persoon.Voornaam), Letters(persoon.Roepnaam) })
        {
            if (voor.Length > 0)
            {
                Voeg(voor + tussen + achter, vorm);
                Voeg(voor + achter, vorm);
                Voeg(voor + achter[0], vorm);
            }
        }
    }

    private void VoegGegevens(Dossierpersoon persoon, int index)
    {
        VoegAdres(persoon.Adres, index);
        if (persoon.Plaats is { } plaats)
        {
            VoegPlaats(plaats);
        }

        VoegNummer(persoon.Postcode, Categorie.Postcode, index, "[postcode]", "postcode");
        VoegNummer(persoon.Bsn, Categorie.Bsn, index, "[BSN]", "BSN");
        if (Vouwing.Kern(persoon.Telefoon ?? "") is { Length: >= 6 } cijfers)
        {
            var landelijk = cijfers.StartsWith("0031", StringComparison.Ordinal) ? cijfers[4..]
                : cijfers.StartsWith("31", StringComparison.Ordinal) && cijfers.Length > 9 ? cijfers[2..] : cijfers;
            VoegNummer(landelijk.TrimStart('0'), Categorie.Telefoon, index, "[telefoonnummer]", "telefoonnummer");
        }

        if (persoon.Email is { } email)
        {
            Voeg(email, new Patroon("", Categorie.Email, index, "[e-mailadres]", "e-mailadres") { Gespreid = true });
        }

        if (persoon.Geboren is { } geboren)
        {
            VoegGeboren(geboren, index);
        }
    }

    private void VoegAdres(string? adres, int index)
    {
        var cijfer = adres?.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], 1) ?? -1;
        if (string.IsNullOrWhiteSpace(adres))
        {
            return;
        }

        var vorm = new Patroon("", Categorie.Adres, index, "[adres]", "adres") { Gespreid = true };
        var straat = (cijfer > 0 ? adres[..cijfer] : adres).Trim();
        VoegNaam(straat, vorm with { Categorie = Categorie.Locatie, Voorstel = "een straat in de buurt" }, fout: true);
        foreach (var (lang, kort) in new[] { ("straat", "str"), ("laan", "ln"), ("plein", "pln"), ("weg", "wg") })
        {
            if (straat.EndsWith(lang, StringComparison.OrdinalIgnoreCase))
            {
                VoegNaam(straat[..^lang.Length] + kort, vorm with { Categorie = Categorie.Locatie, Voorstel = "een straat in de buurt" }, fout: false);
            }
        }

        if (cijfer > 0)
        {
            Voeg(adres, vorm);
        }
    }

    private void VoegPlaats(string plaats) =>
        VoegNaam(plaats, new Patroon("", Categorie.Locatie, -1, "een plaats in de buurt", "plaats"), fout: true);

    private void VoegInstelling(Dossierinstelling instelling)
    {
        var vorm = new Patroon("", Categorie.Instelling, -1, Voorstelmaker.Instelling(instelling.Soort ?? instelling.Naam), instelling.Soort ?? "instelling");
        VoegNaam(instelling.Naam, vorm, fout: true);
        var delen = instelling.Naam.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Where(d => !Soortwoorden.Contains(Vouwing.Kern(d), StringComparer.Ordinal)).ToList();
        if (delen.Count > 1 && delen.Count < instelling.Naam.Split(' ').Length)
        {
            VoegNaam(string.Join(' ', delen), vorm, fout: true);
        }

        foreach (var deel in delen.Where(d => Vouwing.Kern(d).Length >= 4 && !lexicon[Lexicon.HashVan(d)].HasFlag(Soort.Woord)))
        {
            VoegNaam(deel, vorm, fout: true);
        }
    }

    private void VoegNummer(string? waarde, Categorie categorie, int index, string voorstel, string wat)
    {
        if (waarde is not null && Vouwing.Kern(waarde) is { Length: >= 3 } kern)
        {
            Voeg(kern, new Patroon("", categorie, index, voorstel, wat) { Gespreid = true, Overal = kern.Length >= 7 });
        }
    }

    private void VoegGeboren(DateOnly datum, int index)
    {
        var vorm = new Patroon("", Categorie.Datum, index, Voorstelmaker.Jaar(datum.Year), "geboortedatum") { Gespreid = true };
        var (d, m, j) = (datum.Day, datum.Month, datum.Year);
        var maand = Maanden[m - 1];
        foreach (var dag in new[] { $"{d}", $"{d:00}" })
        {
            foreach (var jaar in new[] { $"{j}", $"{j % 100:00}", $"19{j % 100:00}" })
            {
                foreach (var mnd in new[] { $"{m:00}", $"{m}", maand, maand[..3], m == 3 ? "mrt" : maand[..3], m == 9 ? "sept" : maand[..3] })
                {
                    if (dag.Length + mnd.Length + jaar.Length > 4)
                    {
                        Voeg($"{dag}{mnd}{jaar}", vorm);
                    }
                }
            }

            Voeg($"{dag}{maand}", vorm);
        }

        Voeg($"{j}{m:00}{d:00}", vorm);
    }

    private static IEnumerable<string> Delen(string? naam) =>
        (naam ?? "").Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(d => Vouwing.Kern(d).Length >= 2);

    private static string Letters(string? naam) => string.Concat(
        (naam ?? "").Split([' ', '-', '.', '/', '\''], StringSplitOptions.RemoveEmptyEntries).Select(d => Vouwing.Kern(d)).Where(d => d.Length > 0).Select(d => d[0]));

    private static IEnumerable<string> Voegsels(string? voegsel)
    {
        yield return voegsel ?? "";
        if (voegsel is { Length: > 2 })
        {
            yield return Letters(voegsel);
            if (Vouwing.Kern(voegsel) is "vander" or "vanden" or "vande")
            {
                yield return "van der";
                yield return "van den";
                yield return "van de";
            }
        }
    }
}
