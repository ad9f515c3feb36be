namespace Anonimisering;

/// <summary>Who is who in one text: mentions that share a word of the name are one person and get one replacement.</summary>
internal sealed class Personenregister(Tekstbeeld beeld)
{
    private readonly Dictionary<string, int> opWoord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> opDossier = [];
    private readonly List<string?> rollen = [];
    private readonly Dictionary<Kandidaat, int> wie = new(ReferenceEqualityComparer.Instance);
    private string[]? namen;

    public void Meld(Kandidaat kandidaat)
    {
        var woorden = Woorden(kandidaat);
        var persoon = -1;
        if (kandidaat.Persoon >= 0 && opDossier.TryGetValue(kandidaat.Persoon, out var bekend))
        {
            persoon = bekend;
        }

        // The first word decides ("Jannie"), so that a shared last name does not make a family one person.
        if (persoon < 0 && woorden.Count > 0 && opWoord.TryGetValue(woorden[0], out var zelfde))
        {
            persoon = zelfde;
        }

        if (persoon < 0)
        {
            persoon = rollen.Count;
            rollen.Add(null);
        }

        var rol = kandidaat.Persoon >= 0 ? kandidaat.Voorstel : kandidaat.Rol is null ? null : Voorstelmaker.Rol(kandidaat.Rol);
        rollen[persoon] = Beter(rollen[persoon], rol);
        if (kandidaat.Persoon >= 0)
        {
            opDossier[kandidaat.Persoon] = persoon;
        }

        foreach (var woord in woorden)
        {
            opWoord.TryAdd(woord, persoon);
        }

        wie[kandidaat] = persoon;
    }

    public string Voorstel(Kandidaat kandidaat)
    {
        namen ??= Nummer();
        return namen[wie[kandidaat]];
    }

    // A relation says more than a form of address.
    private static string? Beter(string? oud, string? nieuw) =>
        oud is null || (oud is "mevrouw" or "meneer" or "betrokkene" && nieuw is not null and not "betrokkene") ? nieuw : oud;

    private string[] Nummer()
    {
        var geteld = new Dictionary<string, int>(StringComparer.Ordinal);
        var uit = new string[rollen.Count];
        for (var i = 0; i < uit.Length; i++)
        {
            var rol = rollen[i] ?? "betrokkene";
            geteld[rol] = geteld.GetValueOrDefault(rol) + 1;
            uit[i] = geteld[rol] == 1 ? rol : $"{rol} {geteld[rol]}";
        }

        return uit;
    }

    private List<string> Woorden(Kandidaat kandidaat)
    {
        var woorden = new List<string>();
        var tekst = beeld.Gevouwen.AsSpan(kandidaat.Start, kandidaat.End - kandidaat.Start);
        foreach (var stuk in tekst.SplitAny(" -.,'/\n\r\t"))
        {
            var woord = tekst[stuk];
            if (woord.Length > 1 && (beeld.Lexicon[woord] & Soort.Tussenvoegsel) == 0)
            {
                woorden.Add(woord.ToString());
            }
        }

        return woorden;
    }
}
