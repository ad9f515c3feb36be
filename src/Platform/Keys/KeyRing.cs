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
