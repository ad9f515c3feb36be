namespace Platform;

/// <summary>
/// States which permission a page, a page handler or an endpoint asks. Every route states one (decision 8); the program does not
/// start otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;
}

/// <summary>States that anybody may come here, also without signing in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute : Attribute;

/// <summary>States that anybody who is signed in may come here (start page, sign-out).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : Attribute;

/// <summary>
/// States that this route shows the file of the case in the route value <c>zaak</c>: each successful read is logged under
/// <see cref="What"/>, a key of the texts.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReadsDossierAttribute(string what) : Attribute
{
    /// <summary>What is read, as a text key that the inwoner's page translates.</summary>
    public string What { get; } = what;
}

/// <summary>
/// States that this route may be used for a case whose file is closed to the actor: the way in by break-glass. Every other route
/// with <c>{zaak}</c> in it answers 404 then, before anything of it runs.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BeforeDossierAttribute : Attribute;
