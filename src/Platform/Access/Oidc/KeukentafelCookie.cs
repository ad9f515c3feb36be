using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Platform;

/// <summary>The session: short, not persistent, and with nothing in it but who and since when.</summary>
public static class KeukentafelCookie
{
    /// <summary>Without a request for this long the session ends.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>After this long the session ends, whatever happens.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    private const string BeganItem = "keukentafel.begin";

    /// <summary>Adds <see cref="SignInSchemes.Cookie"/>.</summary>
    /// <param name="builder">Of <c>AddAuthentication(SignInSchemes.Cookie)</c>.</param>
    /// <param name="https">True: <c>__Host-</c> name and Secure. False only for http at home.</param>
    /// <param name="clock">System time; null: that of the machine.</param>
    public static AuthenticationBuilder AddKeukentafelCookie(
        this AuthenticationBuilder builder, bool https, TimeProvider? clock = null)
    {
        builder.AddCookie(SignInSchemes.Cookie, options =>
        {
            options.Cookie.Name = https ? "__Host-keukentafel" : "keukentafel";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.IsEssential = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
            options.TimeProvider = clock ?? TimeProvider.System;
            options.LoginPath = "/aanmelden";
            options.AccessDeniedPath = "/fout/geen-toegang";
            options.ReturnUrlParameter = "terug";
            options.Events = new CookieAuthenticationEvents
            {
                OnSigningIn = Begin,
                OnValidatePrincipal = EndWhenLongAsync,
                OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized),
                OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden),
            };
        });
        return builder;
    }

    private static Task Begin(CookieSigningInContext context)
    {
        var began = context.Options.TimeProvider!.GetUtcNow().ToUnixTimeSeconds();
        context.Properties.Items[BeganItem] = began.ToString(CultureInfo.InvariantCulture);
        context.Properties.IsPersistent = false;
        // Whoever signs somebody in: what is not meant for the session does not get in.
        var claims = context.Principal!.Claims.Where(c => SignInClaims.InSession.Contains(c.Type)).Select(c => new Claim(c.Type, c.Value));
        context.Principal = new ClaimsPrincipal(SessionPrincipal.Identity(claims, context.Principal.Identity!.AuthenticationType!));
        return Task.CompletedTask;
    }

    private static async Task EndWhenLongAsync(CookieValidatePrincipalContext context)
    {
        var began = FreshSignIn.ParseUnixTime(context.Properties.GetString(BeganItem));
        if (began is null || context.Options.TimeProvider!.GetUtcNow() - began >= Longest)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(SignInSchemes.Cookie);
        }
    }

    /// <summary>A program gets a status, a person a page.</summary>
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/v1"))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
