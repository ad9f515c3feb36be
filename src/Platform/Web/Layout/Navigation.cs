namespace Platform;

/// <summary>One entry of the main navigation.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Text">The text, already localised.</param>
/// <param name="Current">Whether the page stands under this entry.</param>
public sealed record NavItem(string Href, string Text, bool Current);

/// <summary>Who is signed in, as the header shows it. Never more than a name and a role.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Role">The role in words, already localised, with the gemeente or organisation where that matters.</param>
public sealed record SignedIn(string Name, string? Role = null);

/// <summary>
/// What the layout shows around a page. Scoped: filled once for each request by whoever knows the person and the rooms;
/// a page may still change it. Empty is a complete header for a visitor who is not signed in.
/// </summary>
public sealed class Navigation
{
    /// <summary>The entries of the main navigation, in order.</summary>
    public IList<NavItem> Items { get; } = [];

    /// <summary>The person who is signed in, or null.</summary>
    public SignedIn? SignedIn { get; set; }

    /// <summary>Where the sign-out form posts to.</summary>
    public string SignOutHref { get; set; } = "/afmelden";

    /// <summary>Where a visitor signs in; null shows no link.</summary>
    public string? SignInHref { get; set; } = "/aanmelden";

    /// <summary>The name of the gemeente or organisation under the product name.</summary>
    public string? Owner { get; set; }

    /// <summary>Whether this is a demonstration with invented people; then a banner says so.</summary>
    public bool Demo { get; set; }

    /// <summary>Where in a demonstration another persona is chosen; null shows no link.</summary>
    public string? DemoHref { get; set; }
}
