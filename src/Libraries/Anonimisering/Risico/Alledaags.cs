using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Anonimisering;

/// <summary>
/// The words of ordinary life: those of our own notes in which nobody is singled out, and those of <c>Leerstof/alledaags.txt</c>. A word
/// that is none of them, nor a form or compound of them, is new for a note of this kind; that is what readers remember.
/// </summary>
internal sealed class Alledaags
{
    /// <summary>Where the words stand, from the root of the repository.</summary>
    public const string Pad = "src/Libraries/Anonimisering/Geleerd/alledaags.br";

    private const int Langst = 40;

    private const Soort Bekend = Soort.Veld | Soort.Relatie | Soort.Functie | Soort.Eenheid | Soort.Vaak | Soort.Persoonswerkwoord | Soort.Maand | Soort.Weekdag | Soort.Titel | Soort.Telwoord | Soort.Dossierwoord | Soort.Duurwoord;

    private static readonly string[] Uitgangen = ["en", "s", "e", "je", "jes", "t", "tje", "tjes", "de", "te", "den", "ten", "n", "r", "er", "ers", "ster"];

    private static readonly string[] Aanvullingen = ["en", "s", "e", "t", "n"];

    private readonly HashSet<uint> woorden;

    public Alledaags(IEnumerable<uint> woorden) => this.woorden = [.. woorden];

    /// <summary>The short form in which a word is kept.</summary>
    public static uint Kort(ulong hash) => (uint)(hash ^ (hash >> 32));

    /// <summary>Reads the words that the library carries.</summary>
    public static Alledaags Lees(Stream bron)
    {
        using var uitgepakt = new BrotliStream(bron, CompressionMode.Decompress);
        using var geheugen = new MemoryStream();
        uitgepakt.CopyTo(geheugen);
        return new Alledaags(MemoryMarshal.Cast<byte, uint>(geheugen.ToArray()).ToArray());
    }

    /// <summary>Writes the words in order, so that the same words give the same bytes.</summary>
    public void Schrijf(Stream doel)
    {
        using var ingepakt = new BrotliStream(doel, CompressionLevel.SmallestSize, leaveOpen: true);
        ingepakt.Write(MemoryMarshal.AsBytes(woorden.Order().ToArray().AsSpan()));
    }

    /// <summary>Whether a word is one of them as it stands.</summary>
    public bool Heeft(ulong hash) => woorden.Contains(Kort(hash));

    /// <summary>Whether a folded word, one of its forms or the parts that it is made of are ordinary.</summary>
    public bool Kent(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        if (woord.Length > Langst || Vorm(lexicon, woord))
        {
            return true;
        }

        var hash = Lexicon.Begin0;
        for (var kop = 1; kop < woord.Length - 2; kop++)
        {
            hash = Lexicon.Verder(hash, woord[kop - 1]);
            if (kop > 2 && (Is(lexicon, hash) || (woord[kop - 1] == 's' && Is(lexicon, Lexicon.Hash(woord[..(kop - 1)])))) && Vorm(lexicon, woord[kop..]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Vorm(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        var heel = Lexicon.Hash(woord);
        if (Is(lexicon, heel))
        {
            return true;
        }

        foreach (var uitgang in Uitgangen)
        {
            if (woord.Length - uitgang.Length > 2 && woord.EndsWith(uitgang) && Is(lexicon, Lexicon.Hash(woord[..^uitgang.Length])))
            {
                return true;
            }
        }

        foreach (var aanvulling in Aanvullingen)
        {
            if (Is(lexicon, Verder(heel, aanvulling)))
            {
                return true;
            }
        }

        return Werkwoord(lexicon, woord) || (woord.StartsWith("ge") && woord.Length > 5 && Deelwoord(lexicon, woord[2..]));
    }

    // "bakken" beside "bak", "werkt" beside "werken", "loopt" beside "lopen".
    private bool Werkwoord(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        if (woord.Length < 4)
        {
            return false;
        }

        if (woord.EndsWith("en") && woord[^3] == woord[^4] && Is(lexicon, Lexicon.Hash(woord[..^3])))
        {
            return true;
        }

        var stam = woord[^1] == 't' ? woord[..^1] : woord;
        if (woord[^1] == 't' && Is(lexicon, Verder(Lexicon.Hash(stam), "en")))
        {
            return true;
        }

        return stam.Length > 3 && stam[^2] == stam[^3] && stam[^2] is 'a' or 'e' or 'o' or 'u'
            && Is(lexicon, Verder(Lexicon.Verder(Lexicon.Hash(stam[..^2]), stam[^1]), "en"));
    }

    // "gefietst", "gekookt": the stem, or the stem with "en", after "ge".
    private bool Deelwoord(Lexicon lexicon, ReadOnlySpan<char> rest)
    {
        for (var af = 0; af < 3 && rest.Length - af > 2; af++)
        {
            var hash = Lexicon.Hash(rest[..^af]);
            if (Is(lexicon, hash) || Is(lexicon, Verder(hash, "en")))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Verder(ulong hash, string einde)
    {
        foreach (var teken in einde)
        {
            hash = Lexicon.Verder(hash, teken);
        }

        return hash;
    }

    private bool Is(Lexicon lexicon, ulong hash) => Heeft(hash) || (lexicon[hash] & Bekend) != 0;
}
