namespace Anonimisering;

/// <summary>The people among whom somebody must not be found: the area that is shown with the text.</summary>
/// <param name="Inwoners">How many people live in the area; below 1 is refused.</param>
/// <param name="Drempel">The k below which the text must not be published (default 20, design §7).</param>
/// <param name="Waarschuwing">The k below which a warning is given (default 50).</param>
public sealed record Doelgroep(int Inwoners, int Drempel = 20, int Waarschuwing = 50)
{
    /// <summary>How many people live in the area.</summary>
    public int Inwoners { get; } = Inwoners >= 1 ? Inwoners : throw new ArgumentOutOfRangeException(nameof(Inwoners), Inwoners, "An area has at least one inhabitant.");
}
