using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform;

/// <summary>
/// A key that seals one part of one thing (the plans of a vraag, its prices, a draft), wrapped by the vault. Without the vault it
/// opens nothing; deleting the row destroys what it sealed.
/// </summary>
public sealed class SealedKey : IMachinery
{
    /// <summary>What it is for.</summary>
    public required Guid Onderwerp { get; init; }

    /// <summary>Which part of it.</summary>
    public required string Deel { get; init; }

    /// <summary>Version of the vault that wrapped it.</summary>
    public required int Kluis { get; set; }

    /// <summary>The wrapped key.</summary>
    public required byte[] Verpakt { get; set; }
}

/// <summary>A version of the vault as the database knows it: enough to see that the vault is lost or another one, not to open anything.</summary>
internal sealed class VaultRow : IMachinery
{
    public required int Versie { get; init; }

    public required string Afdruk { get; init; }

    public required DateTimeOffset Sinds { get; init; }
}

internal sealed class SealedKeyMapping : IEntityTypeConfiguration<SealedKey>, IEntityTypeConfiguration<VaultRow>
{
    public void Configure(EntityTypeBuilder<SealedKey> builder)
    {
        builder.ToTable("platform_zegelsleutel");
        builder.HasKey(k => new { k.Onderwerp, k.Deel });
        builder.Property(k => k.Deel).HasMaxLength(20);
        builder.HasIndex(k => k.Kluis);
    }

    public void Configure(EntityTypeBuilder<VaultRow> builder)
    {
        builder.ToTable("platform_kluis");
        builder.HasKey(v => v.Versie);
        builder.Property(v => v.Versie).ValueGeneratedNever();
        builder.Property(v => v.Afdruk).HasMaxLength(64);
    }
}

/// <summary>Seals and opens content under keys of its own, each wrapped by the vault.</summary>
public sealed class SealedKeys(KeukentafelDbContext db, IKeyVault vault)
{
    /// <summary>Makes a key; it is stored with the change in progress.</summary>
    public SealedKey Make(Guid subject, string part)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var made = new SealedKey { Onderwerp = subject, Deel = part, Kluis = vault.Current, Verpakt = vault.Wrap(key, About(subject, part)) };
        CryptographicOperations.ZeroMemory(key);
        db.Add(made);
        return made;
    }

    /// <summary>The keys of a thing, by part.</summary>
    public Task<List<SealedKey>> Of(Guid subject, CancellationToken ct) => db.Set<SealedKey>().Where(k => k.Onderwerp == subject).ToListAsync(ct);

    /// <summary>Seals content; <paramref name="about"/> ties it to its place.</summary>
    public byte[] Seal(SealedKey key, ReadOnlySpan<byte> plain, string about)
    {
        var opened = Unwrap(key);
        try
        {
            return SealedBytes.Seal(opened, plain, Encoding.UTF8.GetBytes(about));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(opened);
        }
    }

    /// <summary>Opens content; throws <see cref="KeyVaultException"/> when the vault can't, or the content was touched or moved.</summary>
    public byte[] Open(SealedKey key, ReadOnlySpan<byte> sealedBytes, string about)
    {
        var opened = Unwrap(key);
        try
        {
            return SealedBytes.Open(opened, sealedBytes, Encoding.UTF8.GetBytes(about));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new KeyVaultException("Sealed content was changed or moved.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(opened);
        }
    }

    /// <summary>Wraps every key again that an older version wrapped; answers how many. Part of a rotation.</summary>
    public async Task<int> Rewrap(CancellationToken ct)
    {
        var current = vault.Current;
        var old = await db.Set<SealedKey>().Where(k => k.Kluis != current).ToListAsync(ct);
        foreach (var key in old)
        {
            var opened = Unwrap(key);
            (key.Verpakt, key.Kluis) = (vault.Wrap(opened, About(key.Onderwerp, key.Deel)), current);
            CryptographicOperations.ZeroMemory(opened);
        }
        await db.SaveChangesAsync(ct);
        return old.Count;
    }

    private byte[] Unwrap(SealedKey key) => vault.Unwrap(key.Kluis, key.Verpakt, About(key.Onderwerp, key.Deel));

    internal static byte[] About(Guid subject, string part) => Encoding.UTF8.GetBytes($"{subject:N}/{part}");
}
