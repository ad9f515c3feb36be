using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Galerij;
using Microsoft.AspNetCore.Builder;

namespace Modules.Tests;

/// <summary>The gallery behind a real socket: layout, components and binders as a browser meets them.</summary>
public sealed class GalerijFixture : IAsyncLifetime
{
    private readonly WebApplication app = GalerijApp.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> Get(string address)
    {
        using var response = await client.GetAsync(address);
        return (response.StatusCode, await Parse(response));
    }

    /// <summary>Fills in the form of the page as a browser would, with these answers changed, and sends it.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> Post(string address, params (string Name, string Value)[] answers)
    {
        var (_, page) = await Get(address);
        var fields = page.QuerySelectorAll<IHtmlInputElement>("main form input")
            .Where(input => input.Name is not null && (input.Type is not ("checkbox" or "radio") || input.IsChecked))
            .Where(input => answers.All(answer => answer.Name != input.Name))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(address, content);
        return (response.StatusCode, await Parse(response));
    }

    private static async Task<IHtmlDocument> Parse(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
}
