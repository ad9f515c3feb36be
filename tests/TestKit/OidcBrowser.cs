using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TestKit;

/// <summary>Where a <see cref="OidcBrowser"/> has come: the last answer after all redirects.</summary>
public sealed record OidcPage(Uri Address, HttpStatusCode Status, string Body)
{
    /// <summary>The body as HTML.</summary>
    public IHtmlDocument Html => new HtmlParser().ParseDocument(Body);
}

/// <summary>As much browser as a sign-in needs: cookies, redirects that can be watched or bent, and forms.</summary>
public sealed class OidcBrowser : IDisposable
{
    private readonly List<Uri> visited = [];

    public OidcBrowser() =>
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies });

    /// <summary>The client beneath, with the same cookies; does not follow redirects.</summary>
    public HttpClient Http { get; }

    /// <summary>All cookies, of all sites.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>Every address asked so far.</summary>
    public IReadOnlyList<Uri> Visited => visited;

    /// <summary>Changes an address before it is followed, as an attacker would.</summary>
    public Func<Uri, Uri> Bend { get; set; } = uri => uri;

    /// <summary>Does not fetch such an address but stops there with an empty page.</summary>
    public Func<Uri, bool> StopAt { get; set; } = _ => false;

    public Task<OidcPage> GetAsync(Uri address) => FollowAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends a form of the page with its hidden fields and those given.</summary>
    public Task<OidcPage> SubmitAsync(OidcPage page, string formId, params (string Name, string Value)[] fields)
    {
        var form = page.Html.GetElementById(formId) as IHtmlFormElement
            ?? throw new InvalidOperationException($"No form '{formId}' on {page.Address.AbsolutePath} ({page.Status}): {page.Body}");
        var all = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()
            .ToDictionary(i => i.Name!, i => i.Value);
        foreach (var (name, value) in fields)
        {
            all[name] = value;
        }

        return FollowAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, form.GetAttribute("action")))
        {
            Content = new FormUrlEncodedContent(all),
        });
    }

    /// <summary>Fills in the login form of <see cref="OidcProvider"/>.</summary>
    public Task<OidcPage> SignInAsync(OidcPage login, string account) => SubmitAsync(login, "login", ("account", account));

    public void Dispose() => Http.Dispose();

    private async Task<OidcPage> FollowAsync(HttpRequestMessage request)
    {
        for (var hops = 0; hops < 20; hops++)
        {
            var address = request.RequestUri!;
            visited.Add(address);
            if (StopAt(address))
            {
                return new OidcPage(address, HttpStatusCode.OK, "");
            }

            using var answer = await Http.SendAsync(request);
            if (answer.Headers.Location is not { } location)
            {
                return new OidcPage(address, answer.StatusCode, await answer.Content.ReadAsStringAsync());
            }

            request = new HttpRequestMessage(HttpMethod.Get, Bend(new Uri(address, location)));
        }

        throw new InvalidOperationException("Redirects without end.");
    }
}
