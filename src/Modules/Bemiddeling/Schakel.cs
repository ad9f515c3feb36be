using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// One link of the chain of a vraag: what happened, when, and the prints of the rows it touched, tied to the link before it. Written
/// in the transaction of the change it tells of; never updated. Holds ids, codes, times and salted prints, nothing of plans or prices.
/// </summary>
internal sealed class Schakel : IMachinery
{
    public required VraagId Vraag { get; init; }

    /// <summary>Place in the chain, from 1, without gaps.</summary>
    public required int Nummer { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Soort { get; init; }

    /// <summary>Read under the lock of the vraag; never before the link before it.</summary>
    public required DateTimeOffset Tijd { get; init; }

    /// <summary>Facts as JSON text: commitments of an offerte, which key was used and by whom.</summary>
    public required string Gegevens { get; init; }

    /// <summary>Salt of the prints in <see cref="Stand"/>; null after destruction (B-48, B-50).</summary>
    public byte[]? Zout { get; set; }

    /// <summary>Row by row: its name and its print, or nothing when it went; and under <see cref="ZoutAfdruk"/> the print of the salt.</summary>
    public required SortedDictionary<string, string> Stand { get; init; }

    /// <summary>Hash of the link before; of the vraag itself for the first.</summary>
    public required string Vorige { get; init; }

    public required string Hash { get; init; }

    /// <summary>The link as the text that is hashed.</summary>
    public SchakelTekst Tekst() => new(Vraag, Nummer, Gemeente, Soort, Tijd, Gegevens, SchakelTekst.HashOf(StandText(Stand)), Vorige);

    /// <summary>The prints in one spelling.</summary>
    public static string StandText(SortedDictionary<string, string> stand) => string.Join('\n', stand.Select(s => s.Key + '=' + s.Value));

    /// <summary>Name in <see cref="Stand"/> of the print of the salt itself.</summary>
    public const string ZoutAfdruk = "zout";

    /// <summary>True when the salt is the one that the prints were made with, or was destroyed.</summary>
    public bool HasOwnSalt => Zout is null || Convert.ToHexString(SHA256.HashData(Zout)) == Stand.GetValueOrDefault(ZoutAfdruk);

    /// <summary>What the first link follows.</summary>
    public static string Begin(VraagId vraag) => SchakelTekst.HashOf("keukentafel/keten/1\n" + vraag);
}

/// <summary>A link in the one spelling that is hashed; what a bidder holds of it is enough to compute its hash alone.</summary>
internal sealed record SchakelTekst(VraagId Vraag, int Nummer, Gemeentecode Gemeente, string Soort, DateTimeOffset Tijd, string Gegevens, string Stand, string Vorige)
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>SHA-256 over <see cref="ToString"/>, hexadecimal.</summary>
    public string Hash() => HashOf(ToString());

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"keukentafel/schakel/1\nvraag={Vraag}\nnummer={Nummer}\ngemeente={Gemeente}\nsoort={Soort}\ntijd={At(Tijd)}\ngegevens={HashOf(Gegevens)}\nstand={Stand}\nvorige={Vorige}");

    /// <summary>An instant to the microsecond, in UTC.</summary>
    public static string At(DateTimeOffset at) => at.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);

    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>A commitment: SHA-256 over salt and text. Says nothing about the text to who lacks the salt, and fits no other text.</summary>
internal static class Toezegging
{
    public const int ZoutLengte = 16;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(ZoutLengte);

    public static string Of(byte[] salt, string text) => Convert.ToHexString(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(text)]));
}
