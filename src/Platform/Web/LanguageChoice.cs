using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Platform;

/// <summary>Dutch unless chosen otherwise: <c>?taal=en</c>, kept in a cookie; for programs the Accept-Language header.</summary>
internal sealed class LanguageChoice : RequestCultureProvider
{
    private const string Cookie = "taal";

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var asked = httpContext.Request.Query["taal"].ToString();
        if (asked is "nl" or "en")
        {
            httpContext.Items[Cookie] = asked;
            Keep(httpContext, asked);
            return Is(asked);
        }
        // An error page is a second run of the same request, without its query.
        if (httpContext.Items[Cookie] is string chosen)
            return Is(chosen);
        if (httpContext.Request.Cookies[Cookie] is "nl" or "en")
            return Is(httpContext.Request.Cookies[Cookie]!);
        var first = httpContext.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.Value;
        return Is(AccessMiddleware.IsApi(httpContext) && first?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "nl");
    }

    /// <summary>Dutch and English, with the day before the month and a clock of 24 hours in both.</summary>
    public static List<CultureInfo> Cultures()
    {
        var english = new CultureInfo("en");
        (english.DateTimeFormat.LongDatePattern, english.DateTimeFormat.ShortDatePattern) = ("dddd d MMMM yyyy", "d-M-yyyy");
        (english.DateTimeFormat.ShortTimePattern, english.DateTimeFormat.LongTimePattern) = ("HH:mm", "HH:mm:ss");
        return [new CultureInfo("nl"), english];
    }

    public static void Keep(HttpContext http, string taal) =>
        http.Response.Cookies.Append(
            Cookie,
            taal,
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) }
        );

    private static Task<ProviderCultureResult?> Is(string culture) => Task.FromResult<ProviderCultureResult?>(new(culture));
}
