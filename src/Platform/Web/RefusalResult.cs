using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Platform;

/// <summary>The text of a refusal in the language of the reader.</summary>
public sealed class RefusalTexts(IStringLocalizerFactory factory)
{
    /// <summary>What is wrong and what to do.</summary>
    public string For(Refusal refusal)
    {
        var texts = factory.Create(refusal.Texts);
        var text = texts["Weigering." + refusal.Code, [.. refusal.Args.Select(a => a is Bedragenlijst list ? Write(texts, list) : a)]];
        return text.ResourceNotFound ? refusal.Code : text.Value;
    }

    private static string Write(IStringLocalizer texts, Bedragenlijst list) =>
        string.Join("; ", list.Regels.Select(r => string.Create(CultureInfo.CurrentCulture, $"{texts[r.Sleutel].Value} € {r.Bedrag:0.00}")));
}

/// <summary>A refusal as problem+json (RFC 9457) with the rule it rests on.</summary>
public sealed class RefusalResult(Refusal refusal) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, refusal);

    /// <summary>Writes it; no personal data, no stack trace.</summary>
    public static async Task Write(HttpContext http, Refusal refusal)
    {
        var problem = new ProblemDetails
        {
            Type = "urn:keukentafel:weigering:" + refusal.Code,
            Title = http.RequestServices.GetRequiredService<RefusalTexts>().For(refusal),
            Status = refusal.Status,
            Extensions = { ["rule"] = refusal.Rule, ["code"] = refusal.Code },
        };
        if (refusal.Field is not null)
            problem.Extensions["field"] = refusal.Field;
        if (refusal.AlsoAt.Count > 0)
            problem.Extensions["fields"] = (string[])[refusal.Field!, .. refusal.AlsoAt];
        http.Response.StatusCode = refusal.Status;
        await http.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", http.RequestAborted);
    }
}

/// <summary>From the result of a process to an answer of the API.</summary>
public static class ApiAnswers
{
    /// <summary>The value through <paramref name="ok"/>, or problem+json.</summary>
    public static IResult Answer<T>(this Result<T> result, Func<T, IResult> ok) =>
        result.IsRefused(out var refusal) ? new RefusalResult(refusal) : ok(result.Value);

    /// <summary>201 with the place of what was made.</summary>
    public static IResult AnswerCreated<T>(this Result<T> result, Func<T, string> place, Func<T, object> body) =>
        result.Answer(value => Results.Created(place(value), body(value)));

    /// <summary>200 with the version as ETag.</summary>
    public static IResult OkWithVersion(object body, int versie) => new VersionedResult(body, versie);

    private sealed class VersionedResult(object body, int versie) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = $"\"{versie}\"";
            return Results.Ok(body).ExecuteAsync(httpContext);
        }
    }
}
