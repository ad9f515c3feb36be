using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Platform;

/// <summary>The first page: what this is, how a need travels, what is promised, and where you can go.</summary>
[Public]
internal sealed class Start(CurrentActor current, Navigation navigation) : PageModel
{
    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    public bool IsUnknown => IsSignedIn && current.Actor.Rollen.Count == 0;

    public IEnumerable<NavItem> Entries => navigation.Items;
}
