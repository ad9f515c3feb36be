namespace Anonimisering;

/// <summary>A finding on its way: not yet joined with its neighbours and without a replacement.</summary>
internal sealed record Kandidaat(int Start, int End, Categorie Categorie, double Zekerheid, string Code)
{
    public string[] Argumenten { get; init; } = [];

    public string? Voorstel { get; init; }

    /// <summary>What the text says the person is ("dochter", "huisarts"), or what kind of institution it is.</summary>
    public string? Rol { get; init; }

    /// <summary>Index of the person in the case file, or -1.</summary>
    public int Persoon { get; init; } = -1;
}

/// <summary>Collects findings; earlier ones win, later ones are joined with them or trimmed.</summary>
internal sealed class Verzamelaar(Tekstbeeld beeld)
{
    private readonly List<Kandidaat> kandidaten = [];

    public IReadOnlyList<Kandidaat> Alles => kandidaten;

    /// <summary>Tokens that are known to be part of a name.</summary>
    public bool[] Naamdeel { get; } = new bool[beeld.Aantal];

    /// <summary>Tokens of a postcode: what stands behind one is a place.</summary>
    public bool[] Postcodedeel { get; } = new bool[beeld.Aantal];

    /// <summary>What each token was taken for.</summary>
    public Etiket[] Etiketten { get; } = new Etiket[beeld.Aantal];

    /// <summary>Adds a finding over whole tokens, first and last included, and marks them as taken.</summary>
    public void Voeg(int eerste, int laatste, Categorie categorie, double zekerheid, string code, string? argument = null, string? rol = null, string? voorstel = null)
    {
        kandidaten.Add(new Kandidaat(beeld.Tokens[eerste].Start, beeld.Tokens[laatste].End, categorie, zekerheid, code)
        {
            Argumenten = argument is null ? [] : [argument],
            Rol = rol,
            Voorstel = voorstel,
        });
        for (var i = eerste; i <= laatste; i++)
        {
            beeld.Bezet[i] = true;
            Etiketten[i] = Van(categorie);
            Naamdeel[i] |= categorie == Categorie.Persoon;
            Postcodedeel[i] |= categorie == Categorie.Postcode;
        }
    }

    /// <summary>Stretches a finding over more tokens, first and last included.</summary>
    public void Rek(int index, int eerste, int laatste)
    {
        var kandidaat = kandidaten[index];
        kandidaten[index] = kandidaat with { Start = Math.Min(kandidaat.Start, beeld.Tokens[eerste].Start), End = Math.Max(kandidaat.End, beeld.Tokens[laatste].End) };
        for (var i = eerste; i <= laatste; i++)
        {
            beeld.Bezet[i] = true;
            Etiketten[i] = Van(kandidaat.Categorie);
            Naamdeel[i] |= kandidaat.Categorie == Categorie.Persoon;
        }
    }

    /// <summary>Takes findings back.</summary>
    public void Laat(HashSet<Kandidaat> weg)
    {
        foreach (var token in weg.SelectMany(k => Enumerable.Range(beeld.TokenOp(k.Start), beeld.TokenOp(k.End - 1) - beeld.TokenOp(k.Start) + 1)))
        {
            beeld.Bezet[token] = false;
            Etiketten[token] = Etiket.Niets;
            Naamdeel[token] = false;
        }

        if (weg.Count > 0)
        {
            kandidaten.RemoveAll(weg.Contains);
        }
    }

    public void VoegDossier(int start, int end, Patroon patroon, double zekerheid, string code)
    {
        kandidaten.Add(new Kandidaat(start, end, patroon.Categorie, zekerheid, code)
        {
            Argumenten = [patroon.Wat],
            Voorstel = patroon.Voorstel,
            Persoon = patroon.Persoon,
        });
        for (var i = beeld.TokenOp(start); i < beeld.Aantal && beeld.Tokens[i].Start < end; i++)
        {
            beeld.Bezet[i] = true;
            Etiketten[i] = Van(patroon.Categorie);
            Naamdeel[i] |= patroon.Categorie == Categorie.Persoon;
        }
    }

    /// <summary>The findings in order, without overlap.</summary>
    public List<Kandidaat> Voegsamen()
    {
        // Stable: of equal starts the longest first, then the one that came first.
        var rij = kandidaten.OrderBy(k => k.Start).ThenByDescending(k => k.End).ToList();
        var uit = new List<Kandidaat>(rij.Count);
        foreach (var kandidaat in rij)
        {
            if (uit.Count == 0 || !Raakt(uit[^1], kandidaat))
            {
                uit.Add(kandidaat);
                continue;
            }

            var vorige = uit[^1];
            if (kandidaat.End <= vorige.End)
            {
                continue;
            }

            if (kandidaat.Categorie == vorige.Categorie)
            {
                uit[^1] = (vorige.Zekerheid >= kandidaat.Zekerheid ? vorige : kandidaat) with { Start = vorige.Start, End = kandidaat.End };
            }
            else if (kandidaat.Start < vorige.End)
            {
                uit.Add(kandidaat with { Start = Rand(vorige.End, kandidaat.End) });
            }
            else
            {
                uit.Add(kandidaat);
            }
        }

        uit.RemoveAll(k => !Bevat(k));
        return uit;
    }

    // The first character from here on that is no white space.
    private int Rand(int i, int end)
    {
        while (i < end - 1 && char.IsWhiteSpace(beeld.Tekst[i]))
        {
            i++;
        }

        return i;
    }

    private static Etiket Van(Categorie categorie) => categorie switch
    {
        Categorie.Persoon => Etiket.Persoon,
        Categorie.Locatie => Etiket.Locatie,
        Categorie.Instelling => Etiket.Instelling,
        Categorie.Adres => Etiket.Adres,
        Categorie.Datum => Etiket.Datum,
        Categorie.Leeftijd => Etiket.Leeftijd,
        _ => Etiket.Niets,
    };

    private bool Bevat(Kandidaat kandidaat)
    {
        for (var i = kandidaat.Start; i < kandidaat.End; i++)
        {
            if (char.IsLetterOrDigit(beeld.Tekst[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Raakt(Kandidaat vorige, Kandidaat volgende)
    {
        if (volgende.Start < vorige.End)
        {
            return true;
        }

        // Two halves of one known name with only a space, dot or hyphen between them belong together.
        return vorige.Persoon >= 0 && vorige.Persoon == volgende.Persoon && vorige.Categorie == Categorie.Persoon
            && volgende.Categorie == Categorie.Persoon && volgende.Start - vorige.End <= 2
            && beeld.Tekst.AsSpan(vorige.End, volgende.Start - vorige.End).IndexOfAnyExcept(" .-") < 0;
    }
}
