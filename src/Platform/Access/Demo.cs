using System.Collections;
using System.Collections.Immutable;

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

    /// <summary>Those there are.</summary>
    public PersonaList All { get; } = [];
}

/// <summary>A list that may grow while somebody reads it: a page that shows it keeps what was there when it began.</summary>
public sealed class PersonaList : IReadOnlyList<Persona>
{
    private ImmutableList<Persona> all = [];

    /// <inheritdoc/>
    public int Count => all.Count;

    /// <inheritdoc/>
    public Persona this[int index] => all[index];

    /// <summary>Adds one.</summary>
    public void Add(Persona persona) => ImmutableInterlocked.Update(ref all, list => list.Add(persona));

    /// <summary>Adds some.</summary>
    public void AddRange(IEnumerable<Persona> personas)
    {
        foreach (var persona in personas)
            Add(persona);
    }

    /// <inheritdoc/>
    public IEnumerator<Persona> GetEnumerator() => all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
