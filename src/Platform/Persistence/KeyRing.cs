using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace Platform;

/// <summary>One key of the ring that protects cookies and form tokens; encrypted with the master key.</summary>
internal sealed class KeyRingRow : IMachinery
{
    public int Id { get; init; }

    public required string Xml { get; init; }
}

internal sealed class KeyRingMapping : IEntityTypeConfiguration<KeyRingRow>
{
    public void Configure(EntityTypeBuilder<KeyRingRow> builder) => builder.ToTable("platform_sleutelring");
}

/// <summary>Keeps the key ring in the database, so that all nodes share it.</summary>
internal sealed class KeyRingStore(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<KeyRingRow>().AsNoTracking().Select(r => r.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        db.Add(new KeyRingRow { Xml = element.ToString(SaveOptions.DisableFormatting) });
        // The interface of the framework is synchronous; this happens once in ninety days.
        db.SaveChangesAsync().GetAwaiter().GetResult();
    }
}

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
            Write(path, RandomNumberGenerator.GetBytes(32));
        key = File.ReadAllBytes(path);
        if (key.Length != 32)
            throw new StartupException($"The key file {path} is damaged: it must hold 32 bytes. Put back your copy.");
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>A key derived for one purpose.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: System.Text.Encoding.UTF8.GetBytes(purpose));

    /// <summary>AES-256-GCM: nonce, tag, cipher text.</summary>
    public byte[] Seal(string purpose, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[28 + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, 12));
        using var aes = new AesGcm(For(purpose), 16);
        aes.Encrypt(sealedBytes.AsSpan(0, 12), plain, sealedBytes.AsSpan(28), sealedBytes.AsSpan(12, 16));
        return sealedBytes;
    }

    /// <summary>The reverse; throws <see cref="AuthenticationTagMismatchException"/> when touched or sealed with another key.</summary>
    public byte[] Unseal(string purpose, ReadOnlySpan<byte> sealedBytes)
    {
        var plain = new byte[sealedBytes.Length - 28];
        using var aes = new AesGcm(For(purpose), 16);
        aes.Decrypt(sealedBytes[..12], sealedBytes[28..], sealedBytes[12..28], plain);
        return plain;
    }

    private static void Write(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using var file = new FileStream(path, options);
            file.Write(bytes);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another node made it at the same moment; that one is read.
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StartupException($"The key file {path} can't be written. Give write access to its data folder, or name another with Sleutels:Bestand or --Data=FOLDER.");
        }
    }
}

internal sealed class MasterKeyEncryptor(MasterKey key) : IXmlEncryptor
{
    public const string Purpose = "sleutelring";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(
            new XElement("verzegeld", Convert.ToBase64String(key.Seal(Purpose, System.Text.Encoding.UTF8.GetBytes(plaintextElement.ToString())))),
            typeof(MasterKeyDecryptor)
        );
}

internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(
            System.Text.Encoding.UTF8.GetString(
                services.GetRequiredService<MasterKey>().Unseal(MasterKeyEncryptor.Purpose, Convert.FromBase64String(encryptedElement.Value))
            )
        );
}
