using System.Security.Cryptography;

namespace Platform;

/// <summary>
/// The master key: 32 bytes in a file outside the database and its backups (<c>Sleutels:Bestand</c>, default beside the data).
/// Made at the first start, readable by the owner only. Whoever loses it loses encrypted values: keep a copy apart from backups.
/// </summary>
public sealed class MasterKey
{
    private readonly byte[] key;

    /// <summary>Reads the key, or makes it when the file does not exist yet.</summary>
    public MasterKey(string path)
    {
        Path = path;
        if (!File.Exists(path))
            KeyFile.Make(path, RandomNumberGenerator.GetBytes(32));
        key = File.ReadAllBytes(path);
        if (key.Length != 32)
            throw new StartupException($"The key file {path} is damaged: it must hold 32 bytes. Put back your copy.");
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>A key derived for one purpose.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: System.Text.Encoding.UTF8.GetBytes(purpose));

    /// <summary>AES-256-GCM under the key of a purpose.</summary>
    public byte[] Seal(string purpose, ReadOnlySpan<byte> plain) => SealedBytes.Seal(For(purpose), plain, []);

    /// <summary>The reverse; throws <see cref="AuthenticationTagMismatchException"/> when touched or sealed with another key.</summary>
    public byte[] Unseal(string purpose, ReadOnlySpan<byte> sealedBytes) => SealedBytes.Open(For(purpose), sealedBytes, []);

}
