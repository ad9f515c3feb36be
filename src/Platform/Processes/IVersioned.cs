namespace Platform;

/// <summary>
/// A root that is changed as a whole. Its version is the ETag of the API and the hidden field of a form;
/// every change through <see cref="Change"/> raises it, and a write on an older version is refused (412).
/// </summary>
public interface IVersioned
{
    /// <summary>Starts at 1.</summary>
    int Versie { get; set; }
}
