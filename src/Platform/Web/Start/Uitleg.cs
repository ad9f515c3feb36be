using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Platform;

/// <summary>What happens with people's data, in plain words.</summary>
[Public]
internal sealed class Privacy : PageModel;

/// <summary>For whom this works, and what to do when it does not.</summary>
[Public]
internal sealed class Toegankelijkheid : PageModel;
