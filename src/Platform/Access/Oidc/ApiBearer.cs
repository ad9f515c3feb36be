using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Platform;

/// <summary>Access tokens on <c>/v1</c>: of programs (client credentials) and of people (decision 7).</summary>
public static class ApiBearer
{
    private const string NoIssuer = SignInSchemes.Api + ":0";

    private static readonly string[] Algorithms =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Adds <see cref="SignInSchemes.Api"/>, which looks at the issuer and lets that issuer's keys decide.</summary>
    public static AuthenticationBuilder AddApiBearer(this AuthenticationBuilder builder, ApiOptions api)
    {
        for (var i = 0; i < api.Authorities.Count; i++)
        {
            var authority = api.Authorities[i];
            builder.AddJwtBearer($"{SignInSchemes.Api}:{i}", options => Configure(options, authority, api));
        }

        return builder.AddPolicyScheme(SignInSchemes.Api, null, options =>
            options.ForwardDefaultSelector = context => Select(context, api));
    }

    /// <summary>
    /// Adds <see cref="SignInSchemes.Choice"/>: a bearer token on <c>/v1</c> is tried as token and nothing else,
    /// every other request is a matter of the session.
    /// </summary>
    /// <param name="builder">Of <c>AddAuthentication(SignInSchemes.Choice)</c>.</param>
    /// <param name="api">Whether <see cref="AddApiBearer"/> was called.</param>
    public static AuthenticationBuilder AddSignInChoice(this AuthenticationBuilder builder, bool api) =>
        builder.AddPolicyScheme(SignInSchemes.Choice, null, options => options.ForwardDefaultSelector = context =>
            api && context.Request.Path.StartsWithSegments("/v1") && Bearer(context) is not null
                ? SignInSchemes.Api
                : SignInSchemes.Cookie);

    /// <summary>
    /// True when a person stands behind the principal. A token of the API counts as a person's only when it
    /// tells when he proved who he is and its subject is not the program itself; in doubt it is a program.
    /// </summary>
    public static bool IsPerson(ClaimsPrincipal caller) =>
        caller.Identity?.IsAuthenticated == true
        && (caller.FindFirst(SignInClaims.Scheme)?.Value != SignInSchemes.Api
            || (FreshSignIn.AuthTime(caller) is not null
                && caller.FindFirst(SignInClaims.ClientId)?.Value is { } program
                && program != caller.FindFirst(SignInClaims.Subject)?.Value));

    private static void Configure(JwtBearerOptions options, string authority, ApiOptions api)
    {
        options.Authority = authority;
        options.RequireHttpsMetadata = Authorities.RequiresHttps(authority);
        options.BackchannelHttpHandler = api.BackchannelHandler;
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.TimeProvider = TimeProvider.System;
        options.TokenValidationParameters.ValidAudience = api.Audience;
        options.TokenValidationParameters.ValidAlgorithms = Algorithms;
        options.TokenValidationParameters.ClockSkew = FreshSignIn.ClockSkew;
        options.TokenValidationParameters.RequireExpirationTime = true;
        options.Events = new JwtBearerEvents { OnTokenValidated = KeepLittle };
    }

    private static string Select(HttpContext context, ApiOptions api)
    {
        // Reads the issuer only to find whose keys must prove it; nothing is believed here.
        var token = Bearer(context) ?? "";
        var handler = new JsonWebTokenHandler { MaximumTokenSizeInBytes = 16 * 1024 };
        if (!handler.CanReadToken(token))
        {
            return NoIssuer;
        }

        try
        {
            var issuer = handler.ReadJsonWebToken(token).Issuer;
            var index = api.Authorities.ToList().FindIndex(a => Authorities.AreSame(a, issuer));
            return index < 0 ? NoIssuer : $"{SignInSchemes.Api}:{index}";
        }
        catch (ArgumentException)
        {
            return NoIssuer;
        }
    }

    private static string? Bearer(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
    }

    private static Task KeepLittle(TokenValidatedContext context)
    {
        var token = context.Principal!;
        // Some issuers name the program in azp only.
        var program = token.FindFirst(SignInClaims.ClientId) ?? token.FindFirst("azp");
        var subject = token.FindFirst(SignInClaims.Subject)?.Value ?? program?.Value;
        if (subject is null)
        {
            context.Fail("The token has neither sub nor client_id.");
            return Task.CompletedTask;
        }

        var claims = token.Claims
            .Where(c => c.Type is SignInClaims.Issuer or SignInClaims.AuthTime)
            .Select(c => new Claim(c.Type, c.Value))
            .Append(new Claim(SignInClaims.Subject, subject))
            .Append(new Claim(SignInClaims.Scope, string.Join(' ', token.FindAll(SignInClaims.Scope).Select(c => c.Value))))
            .Append(new Claim(SignInClaims.Scheme, SignInSchemes.Api));
        claims = program is null ? claims : claims.Append(new Claim(SignInClaims.ClientId, program.Value));
        context.Principal = new ClaimsPrincipal(SessionPrincipal.Identity(claims, SignInSchemes.Api));
        return Task.CompletedTask;
    }
}
