using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Journeys.Tests;

/// <summary>The description of the API in the repository is the one the program serves; whoever changes an endpoint changes both.</summary>
public sealed class OpenApiTests
{
    private static readonly string File = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../docs/openapi/v1.json"));

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_committed_description_equals_the_code()
    {
        using var anybody = (await Keuken.On(Engine.Sqlite)).Iemand();
        var served = JsonNode.Parse((await anybody.Api("openapi.json")).Text)!.AsObject();
        // The address differs on every machine.
        served.Remove("servers");
        var text = served.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("KEUKENTAFEL_WRITE_OPENAPI") == "1")
            await System.IO.File.WriteAllTextAsync(File, text);
        Assert.Equal("3.1.1", served["openapi"]!.GetValue<string>());
        Assert.True(await System.IO.File.ReadAllTextAsync(File) == text, "docs/openapi/v1.json lags behind the code: run Journeys.Tests with KEUKENTAFEL_WRITE_OPENAPI=1 and look at what changed.");
    }

    [Fact]
    public async Task No_two_types_share_the_name_of_a_schema()
    {
        var services = (await Keuken.On(Engine.Sqlite)).App.Services;
        HashSet<Assembly> ours = [.. services.GetRequiredService<ModelSources>().Assemblies, typeof(IEvent).Assembly, typeof(ZaakId).Assembly];
        var endpoints = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.StartsWith("/v1", StringComparison.Ordinal));
        var seen = new HashSet<Type>();
        foreach (var type in endpoints.SelectMany(e => e.Metadata).Select(m => m is IAcceptsMetadata a ? a.RequestType : (m as IProducesResponseTypeMetadata)?.Type).OfType<Type>())
            Walk(type, ours, seen);
        var shared = seen.GroupBy(t => t.Name).Where(g => g.Count() > 1).Select(g => string.Join(" and ", g.Select(t => t.FullName)));
        Assert.True(seen.Count > 100);
        Assert.Empty(shared);
    }

    private static void Walk(Type type, HashSet<Assembly> ours, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsArray)
            Walk(type.GetElementType()!, ours, seen);
        foreach (var part in type.GetGenericArguments())
            Walk(part, ours, seen);
        if (type.IsGenericType || !ours.Contains(type.Assembly) || !seen.Add(type))
            return;
        foreach (var property in type.GetProperties())
            Walk(property.PropertyType, ours, seen);
    }

    [Fact]
    public async Task Paths_are_nouns_in_lower_case_without_a_slash_at_the_end()
    {
        using var anybody = (await Keuken.On(Engine.Sqlite)).Iemand();
        var paths = JsonNode.Parse((await anybody.Api("openapi.json")).Text)!["paths"]!.AsObject().Select(p => p.Key).ToList();
        Assert.True(paths.Count > 50);
        Assert.All(paths, p => Assert.Matches(@"^/v1(/[a-z-]+|/\{[a-zA-Z]+\})*/([a-z-]+|\{[a-zA-Z]+\})$", p));
    }
}
