using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Platform;

internal static class TekstenBron
{
    // Tag helpers are public and Teksten is internal, so the localizer cannot come in through a constructor.
    public static IStringLocalizer Teksten(this ViewContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Teksten>>();
}
