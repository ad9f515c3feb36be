namespace Platform;

/// <summary>
/// What a request says about the change it asks for, apart from the command: the idempotency key (API header or hidden form
/// field), the version the client looked at (If-Match or hidden field), and on whose behalf. Filled by the web layer.
/// </summary>
public sealed class ChangeRequest
{
    /// <summary>The same key and command again gives the same answer without a second change.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The version of the root that the client saw; null when it makes something new.</summary>
    public int? Versie { get; set; }
}
