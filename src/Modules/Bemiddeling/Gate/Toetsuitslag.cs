using System.Security.Cryptography;
using System.Text;
using Platform;

namespace Bemiddeling;

/// <summary>Where a finding stands.</summary>
internal enum ToetspuntStand
{
    Open,
    WachtOpTegenlezer,
    Blijft,
}

/// <summary>One finding in one text of a vraag, with what was decided about it.</summary>
internal sealed record Toetspunt(Tekstveld Veld, Vondst Vondst, VondstBesluit? Besluit)
{
    /// <summary>Print of the passage in its sentence: what a decision holds for.</summary>
    public string Sleutel { get; } = ToetspuntSleutel.Of(Veld, Vondst);

    public ToetspuntStand Stand =>
        Besluit is null || Besluit.Direct != Vondst.Direct ? ToetspuntStand.Open
        : Besluit.Settles ? ToetspuntStand.Blijft
        : Besluit.AwaitsSecondReader ? ToetspuntStand.WachtOpTegenlezer
        : ToetspuntStand.Open;
}

/// <summary>What the test says of one exact text: everything found, how many people fit it, and the print of what was tested.</summary>
internal sealed record Toetsuitslag(IReadOnlyList<Toetspunt> Punten, Herkenbaarheid Meting, string Afdruk)
{
    public IReadOnlySet<string> Sleutels => Punten.Select(p => p.Sleutel).ToHashSet();

    /// <summary>The first finding with this print.</summary>
    public Toetspunt? Find(string? sleutel) => Punten.FirstOrDefault(p => p.Sleutel == sleutel);
}

/// <summary>
/// The proof that this very text passed, made from a result of the test and by nothing else: without it a vraag can't be published.
/// </summary>
internal sealed class Doorlating
{
    private Doorlating(string afdruk) => Afdruk = afdruk;

    /// <summary>Print of the text that passed.</summary>
    public string Afdruk { get; }

    public static Result<Doorlating> Of(Toetsuitslag uitslag) =>
        TextIsUnrecognisable.Check(uitslag) is { } refusal ? refusal : new Doorlating(uitslag.Afdruk);
}

/// <summary>Print of a passage: field, kind, words and the sentence around it.</summary>
internal static class ToetspuntSleutel
{
    private static readonly char[] Ends = ['.', '!', '?', '\n', '\r'];

    public static string Of(Tekstveld veld, Vondst v) => Of(veld.Veld, veld.Tekst, v, v.Start, v.End);

    /// <summary>The print that a finding has once it stands elsewhere, in a text that was mended around it.</summary>
    public static string Of(string veld, string tekst, Vondst v, int start, int end)
    {
        var print = string.Join('\u001f', veld, v.Soort, v.Bekend, v.Fragment, Sentence(tekst, start, end));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(print)).AsSpan(0, 8));
    }

    private static string Sentence(string tekst, int start, int end)
    {
        var from = start == 0 ? 0 : tekst.LastIndexOfAny(Ends, start - 1) + 1;
        var to = end >= tekst.Length ? -1 : tekst.IndexOfAny(Ends, end);
        return tekst[from..(to < 0 ? tekst.Length : to)].Trim();
    }
}
