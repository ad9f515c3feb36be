using System.Security.Cryptography;
using System.Text;
using Platform;

namespace Inwoners;

/// <summary>Seals, unseals and recognises a bsn (J-05, J-09).</summary>
internal sealed class BsnVault(MasterKey key)
{
    private const string Purpose = "bsn";

    public byte[] Seal(string bsn) => key.Seal(Purpose, Encoding.ASCII.GetBytes(bsn));

    public string Unseal(byte[] bytes) => Encoding.ASCII.GetString(key.Unseal(Purpose, bytes));

    public string Hash(string bsn) => Convert.ToHexString(HMACSHA256.HashData(key.For("bsn-hash"), Encoding.ASCII.GetBytes(bsn)));
}
