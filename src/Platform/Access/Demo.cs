namespace Platform;

/// <summary>Whether this is a demonstration: personas instead of sign-in, a clock that can be moved. Production refuses it.</summary>
public sealed record DemoMode(bool On);

/// <summary>Somebody to be in the demo.</summary>
/// <param name="Key">Short name in the form.</param>
/// <param name="Naam">Fictitious name.</param>
/// <param name="Rol">Key of the text that says what this person comes to do.</param>
/// <param name="Bsn">For an inwoner: the fictitious bsn that goes the same way as a real claim.</param>
public sealed record Persona(string Key, string Naam, string Rol, string? Bsn = null);

/// <summary>The personas of the demo content; empty outside demo mode.</summary>
public sealed class Personas
{
    /// <summary>Issuer name of demo sign-ins.</summary>
    public const string Issuer = "urn:keukentafel:demo";

    private readonly Lock gate = new();
    private volatile Persona[] all = [];

    /// <summary>Those there are.</summary>
    public IReadOnlyList<Persona> All => all;

    /// <summary>Adds some; readers keep the list they have.</summary>
    public void Add(params IEnumerable<Persona> personas)
    {
        lock (gate)
            all = [.. all, .. personas];
    }
}
