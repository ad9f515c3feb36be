namespace Platform;

/// <summary>
/// A named "no": which rule, what is wrong, what to do. The text stands in the room's Teksten under <c>Weigering.{Code}</c>,
/// in both languages, and may use <see cref="Args"/>.
/// </summary>
/// <param name="Texts">The room's text class.</param>
/// <param name="Code">Stable name, also the problem type on the API.</param>
/// <param name="Rule">Rule id of the rulebook or the standard, shown to people and programs.</param>
/// <param name="Status">HTTP status: 404, 409, 412, 422, 403 …</param>
/// <param name="Field">Name of the input field to mend, if there is one.</param>
/// <param name="Args">Values for the text; never personal data.</param>
public sealed record Refusal(Type Texts, string Code, string Rule, int Status = 422, string? Field = null, params object[] Args)
{
    /// <summary>Further fields with the same trouble, so that all can be mended at once.</summary>
    public IReadOnlyList<string> AlsoAt { get; init; } = [];

    /// <summary>The same refusal, pointed at a field.</summary>
    public Refusal At(string field) => this with { Field = field };

    /// <summary>The same refusal, pointed at every field that has the trouble.</summary>
    public Refusal At(IReadOnlyList<string> fields) => this with { Field = fields[0], AlsoAt = [.. fields.Skip(1)] };
}

/// <summary>An argument of a refusal: amounts in euro with what they are, by keys of the room's texts.</summary>
public sealed record Bedragenlijst(IReadOnlyList<(string Sleutel, decimal Bedrag)> Regels);

/// <summary>The refusals that every room shares.</summary>
public static class SharedRefusals
{
    /// <summary>Not there, or not yours: the two look the same on purpose.</summary>
    public static Refusal NotFound { get; } = new(typeof(Teksten), "NietGevonden", "J-16", 404);

    /// <summary>Somebody else changed it since you looked.</summary>
    public static Refusal Changed { get; } = new(typeof(Teksten), "VersieVeranderd", "RFC 9110 §13.1.1", 412);

    /// <summary>A change of something that exists must say which version it changes.</summary>
    public static Refusal VersionMissing { get; } = new(typeof(Teksten), "VersieOntbreekt", "RFC 6585 §3", 428);

    /// <summary>A change through the API must carry an idempotency key.</summary>
    public static Refusal KeyMissing { get; } = new(typeof(Teksten), "SleutelOntbreekt", "IETF Idempotency-Key", 400);

    /// <summary>The key was used before for another request.</summary>
    public static Refusal KeyReused { get; } = new(typeof(Teksten), "SleutelHergebruikt", "IETF Idempotency-Key", 422);

    /// <summary>The body left out what the command needs.</summary>
    public static Refusal FieldMissing(string field) => new(typeof(Teksten), "VeldOntbreekt", "RFC 9457", 400, field, field);

    /// <summary>A value in the address can't be read, or is a choice that does not exist.</summary>
    public static Refusal ValueWrong(string name) => new(typeof(Teksten), "WaardeOnjuist", "RFC 9457", 400, name, name);

    /// <summary>The role does not allow it.</summary>
    public static Refusal NotAllowed { get; } = new(typeof(Teksten), "GeenToestemming", "J-16", 403);

    /// <summary>The key vault is lost or another one: nothing can be sealed or opened (docs/dreigingen.md).</summary>
    public static Refusal VaultMissing { get; } = new(typeof(Teksten), "KluisOntbreekt", "E-12", 503);

    /// <summary>A personal act: a program can't do it for a person.</summary>
    public static Refusal PersonOnly { get; } = new(typeof(Teksten), "AlleenPersoon", "ADR 7", 403);

    /// <summary>The sign-in is too old for this act.</summary>
    public static Refusal SignInAgain { get; } = new(typeof(Teksten), "OpnieuwAanmelden", "ADR 7", 403);
}
