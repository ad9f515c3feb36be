using System.Diagnostics;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Somebody with a browser of his own. Every page he comes on is inspected.</summary>
internal sealed class Bezoeker : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Huis huis;
    private readonly Keuring keuring;
    private readonly IBrowserContext context;
    private readonly Kijkwijze kijkwijze;
    private string? persona;
    private int status;

    private Bezoeker(Huis huis, string naam, IBrowserContext context, IPage page, Kijkwijze kijkwijze) =>
        (this.huis, Naam, this.context, Page, keuring, this.kijkwijze) = (huis, naam, context, page, new Keuring(huis), kijkwijze);

    /// <summary>Who; stands in the names of pictures.</summary>
    public string Naam { get; }

    public IPage Page { get; }

    /// <summary>The same browser in the other language; null without script, where the first look is enough.</summary>
    public IPage? Second { get; private set; }

    /// <summary>Path of the page.</summary>
    public string Pad => new Uri(Page.Url).PathAndQuery;

    /// <summary>Opens a browser of this width and signs in over the page, as the persona with this key.</summary>
    public static async Task<Bezoeker> In(Huis huis, string naam, string? persona, int width, bool script = true, Kijkwijze? kijkwijze = null)
    {
        kijkwijze ??= new();
        var context = await huis.Browser.NewContextAsync(new()
        {
            BaseURL = huis.Keuken.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = kijkwijze.English ? "en-GB" : "nl-NL",
            TimezoneId = "Europe/Amsterdam",
        });
        context.SetDefaultTimeout(10_000);
        var bezoeker = new Bezoeker(huis, naam, context, await context.NewPageAsync(), kijkwijze);
        bezoeker.Watch(bezoeker.Page);
        if (script)
        {
            bezoeker.Watch(bezoeker.Second = await context.NewPageAsync());
            // A page behind another one draws once a second, and every click waits for that.
            await bezoeker.Page.BringToFrontAsync();
        }
        await kijkwijze.Choose(context, huis.Keuken.Address.ToString());
        bezoeker.persona = persona;
        await bezoeker.Opnieuw();
        return bezoeker;
    }

    /// <summary>Proves again who he is: some acts ask it of the last five minutes.</summary>
    public Task Opnieuw() => persona is null ? Task.CompletedTask : SignIn(persona);

    /// <summary>Goes to an address and looks.</summary>
    public async Task Ga(string path, int expected = 200)
    {
        var response = await Page.GotoAsync(path);
        Assert.True(response!.Status == expected, $"{Naam} {path}: {response.Status}");
        await Kijk();
    }

    /// <summary>Follows a link to this address, or one that <paramref name="starts"/> with it.</summary>
    public async Task Volg(string path, bool starts = false)
    {
        await Move(Page.Locator($"main a[href{(starts ? "^" : "")}='{path}']").First.ClickAsync);
        await Kijk();
    }

    /// <summary>Ticks every box of a form and fills every empty field with this text; an empty text fills nothing.</summary>
    public async Task Alles(string? handler, string text)
    {
        var form = Form(handler);
        foreach (var box in await form.Locator("input[type=checkbox]").AllAsync())
            await box.CheckAsync(new() { Force = true });
        foreach (var field in await form.Locator("input[type=text], textarea").AllAsync())
        {
            if (text.Length > 0 && (await field.InputValueAsync()).Length == 0)
                await field.FillAsync(text);
        }
    }

    /// <summary>Fills in the form that only searches or chooses (it sends nothing) and looks at what comes.</summary>
    public async Task Zoek(params (string Name, string Value)[] fields)
    {
        var form = Page.Locator("main form[method=get]").First;
        foreach (var (name, value) in fields)
            await Vul(form, name, value);
        await Move(() => form.Locator("button").ClickAsync());
        await Kijk();
    }

    /// <summary>Inspects the page as it stands.</summary>
    public Task Kijk(bool mirror = true) => keuring.Look(Page, Naam, mirror, Second, kijkwijze);

    /// <summary>Fills in the form of this handler (null: the one without) and sends it; it has to be taken.</summary>
    public async Task Doe(string? handler, params (string Name, string Value)[] fields)
    {
        var from = Pad;
        await Send(handler, fields);
        if (await Page.Locator(".kt-fouten").CountAsync() > 0)
            Assert.Fail($"{Naam} {from} {handler}: {await Page.Locator(".kt-fouten").InnerTextAsync()}");
        Assert.True(status < 400, $"{Naam} {from} {handler}: {status} {await Page.Locator("main").InnerTextAsync()}");
        await Kijk();
    }

    /// <summary>The same, and it has to be refused: the summary of errors is announced, has the focus, and the page is inspected as it is.</summary>
    public async Task Fout(string? handler, params (string Name, string Value)[] fields)
    {
        await Send(handler, fields);
        await Assertions.Expect(Page.Locator(".kt-fouten")).ToBeVisibleAsync();
        if (Second is not null)
            await Assertions.Expect(Page.Locator(".kt-fouten")).ToBeFocusedAsync();
        Assert.NotEmpty(await Page.Locator(".kt-fouten li").AllInnerTextsAsync());
        await Kijk(mirror: false);
    }

    /// <summary>The form that posts to this handler.</summary>
    public ILocator Form(string? handler) =>
        Page.Locator(handler is null
            ? "main form[method=post]:not([action*='handler='])"
            : $"main form[method=post][action$='handler={handler}' i], main form[method=post]:has([formaction$='handler={handler}' i])").First;

    /// <summary>Fills in one field, whatever kind it is.</summary>
    private static async Task Vul(ILocator form, string name, string value)
    {
        var field = form.Locator($"[name='{name}']:not([type=hidden])").First;
        if (await field.CountAsync() == 0)
            Assert.Fail($"No field {name} on {form.Page.Url}, only {string.Join(", ", await form.Page.Locator("main [name]:not([type=hidden])").EvaluateAllAsync<string[]>("all => all.map(e => e.name)"))}: {await form.Page.Locator("main").InnerTextAsync()}");
        switch (await field.EvaluateAsync<string>("e => e.type"))
        {
            case "radio":
                await form.Locator($"[name='{name}'][value='{value}' i]").CheckAsync(new() { Force = true });
                break;
            case "checkbox" when value is "false":
                await form.Locator($"[name='{name}'][type=checkbox]").UncheckAsync(new() { Force = true });
                break;
            case "checkbox":
                await form.Locator(value is "true" or "True" ? $"[name='{name}'][type=checkbox]" : $"[name='{name}'][value='{value}']").First.CheckAsync(new() { Force = true });
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task Send(string? handler, (string Name, string Value)[] fields)
    {
        var form = Form(handler);
        await Unfold(form);
        foreach (var (name, value) in fields)
            await Vul(form, name, value);
        var button = form.Locator(handler is null ? "button:not([type=button]):not([formaction])" : $"button[formaction$='handler={handler}' i], button:not([formaction]):not([type=button])").First;
        await Move(() => button.ClickAsync());
    }

    private static async Task Unfold(ILocator form)
    {
        foreach (var summary in await form.Locator("xpath=ancestor::details[not(@open)]/summary | .//details[not(@open)]/summary").AllAsync())
            await summary.ClickAsync();
    }

    // A page that is left is marked: the next one is there when the mark is gone and all of it was read. Asked of the page itself: the event
    // of loading may come and go before anybody waits for it. Asked often, for the waiting adds up.
    internal async Task Move(Func<Task> act)
    {
        await Page.EvaluateAsync("document.documentElement.setAttribute('data-oud', '')");
        await act();
        for (var clock = Stopwatch.StartNew(); !await HasLeft(); await Task.Delay(15))
            Assert.True(clock.Elapsed < Patience, $"{Naam} stays on {Page.Url}.");
    }

    private async Task<bool> HasLeft()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("document.readyState === 'complete' && document.documentElement !== null && !document.documentElement.hasAttribute('data-oud')");
        }
        catch (PlaywrightException)
        {
            // Asked in the very moment that one page makes way for the other.
            return false;
        }
    }

    private async Task Move(Func<LocatorClickOptions?, Task> click) => await Move(() => click(null));

    private async Task SignIn(string persona)
    {
        await Page.GotoAsync("/aanmelden");
        var form = Page.Locator("form").Filter(new() { Has = Page.Locator($"input[name=wie][value='{persona}']") });
        await Move(() => form.Locator("button").ClickAsync());
        Assert.True(new Uri(Page.Url).AbsolutePath == "/", $"{Naam} was not signed in: {Page.Url} {await Page.Locator("body").InnerTextAsync()}");
    }

    private void Watch(IPage page)
    {
        // A refused form answers 422, which a browser calls an error; what fails besides the page itself is one.
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                huis.Rondgang.Complaints.Enqueue($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => huis.Rondgang.Complaints.Enqueue($"{page.Url}: {error}");
        page.Response += (_, response) =>
        {
            if (response.Request.IsNavigationRequest)
                status = page == Page ? response.Status : status;
            else if (response.Status >= 400)
                huis.Rondgang.Complaints.Enqueue($"{page.Url}: {response.Status} for {response.Url}");
        };
    }
}
