using System.Net;
using Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Journeys.Tests;

/// <summary>
/// Plays every route with every role (decision 8): who lacks the permission that the route states gets 403, whoever has it never does.
/// And with a real case of another gemeente in every route that takes one: never 200.
/// </summary>
public sealed class PermissionMatrixTests
{
    [Fact]
    public async Task Every_route_lets_in_the_roles_of_the_table_and_nobody_else()
    {
        var keuken = await Keuken.On(Engine.Sqlite);
        var gemeente = await Proefgemeente.In(keuken);
        var people = await People(gemeente);
        var routes = await Routes(keuken);
        Assert.True(routes.Count > 10);
        var wrong = new List<string>();
        foreach (var route in routes.Where(r => r.Requires is not null))
        {
            foreach (var (role, person) in people)
            {
                var refused = await IsRefused(person, route);
                var expected = !Roles.Of(role).Contains(route.Requires!.Value);
                if (refused != expected)
                    wrong.Add($"{route.Method} {route.Pattern} asks {route.Requires}: {role} was {(refused ? "refused" : "let in")}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));
    }

    [Fact]
    public async Task Nobody_comes_in_without_signing_in_except_where_the_route_says_public()
    {
        var keuken = await Keuken.On(Engine.Sqlite);
        var nobody = keuken.Iemand();
        var wrong = new List<string>();
        foreach (var route in (await Routes(keuken)).Where(r => !r.Public && r.Method == "GET"))
        {
            var answer = route.Pattern.StartsWith("/v1", StringComparison.Ordinal) ? await nobody.Api(route.Path["/v1/".Length..]) : await nobody.Get(route.Path);
            var sentAway = answer.Status == HttpStatusCode.Unauthorized || answer.Path.StartsWith("/aanmelden", StringComparison.Ordinal);
            if (!sentAway)
                wrong.Add($"{route.Pattern}: {answer.Status} {answer.Path}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_case_of_another_gemeente_looks_as_if_it_did_not_exist_on_every_route(Engine engine)
    {
        var keuken = await Keuken.On(engine);
        var here = await Proefgemeente.In(keuken);
        var there = await Proefgemeente.In(keuken);
        var zaak = await there.NieuweZaak();
        var people = await People(here);
        var wrong = new List<string>();
        foreach (var route in (await Routes(keuken)).Where(r => r.Method == "GET" && r.Pattern.Contains("{zaak", StringComparison.Ordinal)))
        {
            foreach (var (role, person) in people)
            {
                var path = route.With("zaak", zaak);
                var answer = path.StartsWith("/v1", StringComparison.Ordinal) ? await person.Api(path["/v1/".Length..]) : await person.Get(path);
                if (answer.Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                    wrong.Add($"{route.Pattern} as {role}: {answer.Status}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(40)));
    }

    private static async Task<bool> IsRefused(Deelnemer person, Route route)
    {
        if (!route.Pattern.StartsWith("/v1", StringComparison.Ordinal))
            return (await person.Get(route.Path)).Status == HttpStatusCode.Forbidden;
        var path = route.Path["/v1/".Length..];
        var answer = route.Method == "GET" ? await person.Api(path) : await person.ApiPost(path, new { }, versie: 1);
        return answer.Status == HttpStatusCode.Forbidden && answer.Refusal is "GeenToestemming" or "AlleenPersoon";
    }

    private static async Task<List<(Role Role, Deelnemer Person)>> People(Proefgemeente gemeente)
    {
        var people = new List<(Role, Deelnemer)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            people.Add((role, role switch
            {
                Role.Inwoner => (await gemeente.Inwoner()).Deelnemer,
                Role.Bieder or Role.AanbiederRegie => await gemeente.AanbiederMedewerker(Waarden.AanbiederId.From(Guid.CreateVersion7()), role),
                _ => await gemeente.Medewerker(role),
            }));
        }
        return people;
    }

    private static async Task<List<Route>> Routes(Keuken keuken)
    {
        var loader = keuken.App.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in ((IEndpointRouteBuilder)keuken.App).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var metadata = endpoint.Metadata;
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                metadata = new EndpointMetadataCollection((await loader.LoadAsync(page, endpoint.Metadata)).EndpointMetadata!);
            var method = metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.FirstOrDefault() ?? "GET";
            routes.Add(new Route(
                "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                method,
                metadata.GetMetadata<RequiresAttribute>()?.Permission,
                metadata.GetMetadata<PublicAttribute>() is not null));
        }
        return [.. routes.DistinctBy(r => (r.Pattern, r.Method))];
    }

    private sealed record Route(string Pattern, string Method, Permission? Requires, bool Public)
    {
        /// <summary>The path with ids of things that do not exist.</summary>
        public string Path => With("", "");

        public string With(string parameter, string value) =>
            string.Join('/', Pattern.Split('/').Select(part =>
                !part.StartsWith('{') ? part
                : parameter.Length > 0 && part.StartsWith("{" + parameter, StringComparison.Ordinal) ? value
                : part.Contains(":int", StringComparison.Ordinal) || part.Contains(":long", StringComparison.Ordinal) ? "404"
                : Guid.CreateVersion7().ToString("D")));
    }
}
