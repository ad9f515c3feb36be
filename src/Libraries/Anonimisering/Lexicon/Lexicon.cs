using System.IO.Compression;
using System.Text;

namespace Anonimisering;

/// <summary>
/// All lists in one open-addressed table from the 64-bit hash of a folded word to what it is. Nothing but hashes is kept, and what
/// words are is kept once a combination, so the whole of it stays near 10 MB.
/// </summary>
internal sealed class Lexicon
{
    private const ulong Begin = 14695981039346656037UL;
    private const ulong Priem = 1099511628211UL;

    private ulong[] sleutels = new ulong[1 << 20];
    private ushort[] soorten = new ushort[1 << 20];
    private readonly List<Soort> combinaties = [];
    private readonly Dictionary<Soort, ushort> nummers = [];
    private int aantal;

    public static ulong Hash(ReadOnlySpan<char> gevouwen)
    {
        var hash = Begin;
        foreach (var teken in gevouwen)
        {
            hash = Verder(hash, teken);
        }

        return hash;
    }

    public static ulong Begin0 => Begin;

    public static ulong Verder(ulong hash, char teken) => teken == Vouwing.Niets ? hash : (hash ^ teken) * Priem;

    public static ulong HashVan(string woord) => Hash(Vouwing.Vouw(woord));

    public Soort this[ulong hash]
    {
        get
        {
            var masker = sleutels.Length - 1;
            for (var i = Plek(hash, masker); ; i = (i + 1) & masker)
            {
                if (sleutels[i] == hash)
                {
                    return combinaties[soorten[i]];
                }

                if (sleutels[i] == 0)
                {
                    return Soort.Geen;
                }
            }
        }
    }

    public Soort this[ReadOnlySpan<char> gevouwen] => this[Hash(gevouwen)];

    public void Voeg(ulong hash, Soort soort)
    {
        if (aantal * 2 > sleutels.Length)
        {
            Groei();
        }

        var masker = sleutels.Length - 1;
        for (var i = Plek(hash, masker); ; i = (i + 1) & masker)
        {
            if (sleutels[i] == hash)
            {
                soorten[i] = Nummer(combinaties[soorten[i]] | soort);
                return;
            }

            if (sleutels[i] == 0)
            {
                sleutels[i] = hash;
                soorten[i] = Nummer(soort);
                aantal++;
                return;
            }
        }
    }

    /// <summary>Reads the resource made at build: Brotli over lines "word TAB flags", ASCII only.</summary>
    public void LeesLijst(Stream bron)
    {
        using var uitgepakt = new BrotliStream(bron, CompressionMode.Decompress);
        var deel = new byte[1 << 15];
        var hash = Begin;
        var soort = Soort.Geen;
        var inWoord = true;
        for (var lengte = uitgepakt.Read(deel); lengte > 0; lengte = uitgepakt.Read(deel))
        {
            foreach (var teken in deel.AsSpan(0, lengte))
            {
                switch (teken)
                {
                    case (byte)'\t':
                        inWoord = false;
                        break;
                    case (byte)'\n':
                        Voeg(hash, soort);
                        (hash, soort, inWoord) = (Begin, Soort.Geen, true);
                        break;
                    default:
                        if (inWoord)
                        {
                            hash = Verder(hash, (char)teken);
                        }
                        else
                        {
                            soort |= SoortVan((char)teken);
                        }

                        break;
                }
            }
        }

        Voeg(hash, soort);
    }

    /// <summary>Reads an own list: "[Soort]" lines start a kind, "#" starts a remark, words are parted by white space, "_" joins a phrase.</summary>
    public void LeesEigen(TextReader bron)
    {
        var soort = Soort.Geen;
        while (bron.ReadLine() is { } regel)
        {
            var schoon = regel.Split('#')[0].Trim();
            if (schoon.StartsWith('['))
            {
                soort = schoon.Trim('[', ']').Split(',').Aggregate(Soort.Geen, (s, naam) => s | Enum.Parse<Soort>(naam.Trim()));
                continue;
            }

            foreach (var woord in schoon.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                VoegFrase(woord.Replace('_', ' '), soort);
            }
        }
    }

    /// <summary>Adds a word, or a phrase of words parted by one space.</summary>
    public void VoegFrase(string woord, Soort soort)
    {
        Voeg(HashVan(woord), soort);
        var spatie = woord.IndexOf(' ', StringComparison.Ordinal);
        if (spatie > 0)
        {
            Voeg(HashVan(woord[..spatie]), Soort.FraseBegin);
        }
    }

    private static Soort SoortVan(char teken) => teken switch
    {
        'w' => Soort.Woord,
        'v' => Soort.Voornaam,
        'a' => Soort.Achternaam,
        'n' => Soort.Persoonsnaam,
        'p' => Soort.Eigennaam,
        's' => Soort.Straat,
        't' => Soort.Volk,
        'c' => Soort.Gangbaar,
        _ => Soort.Geen,
    };

    private ushort Nummer(Soort soort)
    {
        if (!nummers.TryGetValue(soort, out var nummer))
        {
            nummers.Add(soort, nummer = checked((ushort)combinaties.Count));
            combinaties.Add(soort);
        }

        return nummer;
    }

    private static int Plek(ulong hash, int masker) => (int)(hash ^ (hash >> 29)) & masker;

    private void Groei()
    {
        var (oudeSleutels, oudeSoorten) = (sleutels, soorten);
        sleutels = new ulong[oudeSleutels.Length * 2];
        soorten = new ushort[sleutels.Length];
        aantal = 0;
        for (var i = 0; i < oudeSleutels.Length; i++)
        {
            if (oudeSleutels[i] != 0)
            {
                Voeg(oudeSleutels[i], combinaties[oudeSoorten[i]]);
            }
        }
    }
}
