using System.Security.Cryptography;

namespace Platform;

/// <summary>AES-256-GCM in one form for the whole house: nonce (12), tag (16), cipher text.</summary>
public static class SealedBytes
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>Seals.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="plain">What nobody may read.</param>
    /// <param name="about">What it belongs to: the same bytes are asked again when it is opened, so that nothing can be moved elsewhere.</param>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> about)
    {
        var sealedBytes = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(sealedBytes.AsSpan(0, Nonce), plain, sealedBytes.AsSpan(Nonce + Tag), sealedBytes.AsSpan(Nonce, Tag), about);
        return sealedBytes;
    }

    /// <summary>Opens; throws <see cref="AuthenticationTagMismatchException"/> when touched, moved, or sealed with another key.</summary>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes, ReadOnlySpan<byte> about)
    {
        if (sealedBytes.Length < Nonce + Tag)
            throw new AuthenticationTagMismatchException();
        var plain = new byte[sealedBytes.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(sealedBytes[..Nonce], sealedBytes[(Nonce + Tag)..], sealedBytes[Nonce..(Nonce + Tag)], plain, about);
        return plain;
    }
}
