namespace Platform;

/// <summary>What a check found at one place: a sentence for people, in the language of who asks.</summary>
/// <param name="Waar">Where: a link, a row, a day; ids and numbers only.</param>
/// <param name="Wat">What was looked at, and what is wrong with it when it is.</param>
/// <param name="Goed">True when it is as it should be.</param>
public sealed record Bevinding(string Waar, string Wat, bool Goed = false);

/// <summary>What <c>keukentafel controleer</c> looks at; a room registers its own. Reads only, with the eyes of the machinery.</summary>
public interface IControle
{
    /// <summary>Goes over everything and answers what is wrong.</summary>
    IAsyncEnumerable<Bevinding> Check(CancellationToken ct);

    /// <summary>Checks a receipt that somebody kept; null when this is not a receipt of this room.</summary>
    Task<IReadOnlyList<Bevinding>?> CheckReceipt(string receipt, CancellationToken ct);
}

/// <summary>Is the vault the one that this database was sealed with?</summary>
public sealed class VaultCheck(KeukentafelDbContext db, IKeyVault vault, DomainClock clock)
{
    /// <summary>What is wrong; nothing when all is well.</summary>
    public Task<IReadOnlyList<VaultProblem>> Problems(CancellationToken ct) => VaultGuard.Check(db, vault, default, make: false, ct);

    /// <summary>Writes versions that the vault got since into the database.</summary>
    public Task TakeUp(CancellationToken ct) => VaultGuard.Check(db, vault, clock.SystemNow, make: true, ct);

    /// <summary>True when a sealed key can be opened with this vault.</summary>
    public bool Opens(SealedKey key)
    {
        try
        {
            System.Security.Cryptography.CryptographicOperations.ZeroMemory(vault.Unwrap(key.Kluis, key.Verpakt, SealedKeys.About(key.Onderwerp, key.Deel)));
            return true;
        }
        catch (KeyVaultException)
        {
            return false;
        }
    }
}
