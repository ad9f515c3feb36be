using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform;

/// <summary>
/// Where the keys live that are neither in the database nor in its backups: it wraps the keys of sealed content and signs the daily
/// roots. The shape fits a vault or an HSM, which never hands out a key itself; by default it is a protected file.
/// </summary>
public interface IKeyVault
{
    /// <summary>The version that wraps new keys; the older ones stay for what they wrapped. 0: the vault holds nothing.</summary>
    int Current { get; }

    /// <summary>Print of a version, by which the database knows that it is the right one; null when the vault does not have it.</summary>
    string? Print(int version);

    /// <summary>Makes the first keys. Refused by the caller when the database already knows keys: a lost vault is never replaced silently.</summary>
    void Make();

    /// <summary>Adds a version that wraps from now on.</summary>
    int Rotate();

    /// <summary>Wraps a key under the current version.</summary>
    byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> about);

    /// <summary>Unwraps; throws <see cref="KeyVaultException"/> when the version is not here or the bytes are not its own.</summary>
    byte[] Unwrap(int version, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> about);

    /// <summary>Signs with ECDSA P-256 over SHA-256 (DER).</summary>
    byte[] Sign(ReadOnlySpan<byte> message);

    /// <summary>The public key of <see cref="Sign"/>, as PEM.</summary>
    string PublicKey { get; }
}

/// <summary>The vault does not have what is needed.</summary>
public sealed class KeyVaultException(string what) : Exception(what);

/// <summary>The vault as a file of its own (<c>Sleutels:Kluis</c>, default beside the data), readable by its owner only.</summary>
public sealed class FileKeyVault(string path) : IKeyVault
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly Lock turn = new();
    private Content content = new([], "");
    private DateTime read;

    /// <summary>Where it lies.</summary>
    public string Path => path;

    /// <inheritdoc/>
    public int Current => Load().Sleutels.Keys.DefaultIfEmpty(0).Max();

    /// <inheritdoc/>
    public string PublicKey
    {
        get
        {
            using var key = Signer();
            return key.ExportSubjectPublicKeyInfoPem();
        }
    }

    /// <inheritdoc/>
    public string? Print(int version) =>
        Load().Sleutels.TryGetValue(version, out var key) ? Convert.ToHexString(HMACSHA256.HashData(Convert.FromBase64String(key), "keukentafel/kluis"u8)) : null;

    /// <inheritdoc/>
    public void Make()
    {
        using var signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        KeyFile.Make(path, Write(new Content(new() { [1] = NewKey() }, Convert.ToBase64String(signer.ExportPkcs8PrivateKey()))));
        read = default;
    }

    /// <inheritdoc/>
    public int Rotate()
    {
        lock (turn)
        {
            var now = Load();
            if (now.Sleutels.Count == 0)
                throw new KeyVaultException("There is no vault to rotate.");
            var next = now.Sleutels.Keys.Max() + 1;
            KeyFile.Replace(path, Write(now with { Sleutels = new(now.Sleutels) { [next] = NewKey() } }));
            read = default;
            return next;
        }
    }

    /// <inheritdoc/>
    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> about) => SealedBytes.Seal(Key(Current), key, about);

    /// <inheritdoc/>
    public byte[] Unwrap(int version, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> about)
    {
        try
        {
            return SealedBytes.Open(Key(version), wrapped, about);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new KeyVaultException($"Version {version} of the vault is not the one that wrapped this key.");
        }
    }

    /// <inheritdoc/>
    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        using var key = Signer();
        return key.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private ECDsa Signer()
    {
        var stored = Load().Ondertekening;
        if (stored.Length == 0)
            throw new KeyVaultException("The vault holds no signing key.");
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(stored), out _);
        return key;
    }

    private byte[] Key(int version) =>
        Load().Sleutels.TryGetValue(version, out var key) ? Convert.FromBase64String(key) : throw new KeyVaultException($"Version {version} is not in the vault.");

    // Another node or the command line may have rotated: the time of the file tells.
    private Content Load()
    {
        lock (turn)
        {
            var written = File.GetLastWriteTimeUtc(path);
            if (written == read)
                return content;
            try
            {
                content = File.Exists(path) ? JsonSerializer.Deserialize<Content>(File.ReadAllBytes(path), Json) ?? new([], "") : new([], "");
            }
            catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
            {
                content = new([], "");
            }
            read = written;
            return content;
        }
    }

    private static byte[] Write(Content content) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, Json));

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private sealed record Content(Dictionary<int, string> Sleutels, string Ondertekening);
}
