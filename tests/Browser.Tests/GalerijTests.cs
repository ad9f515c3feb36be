using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Galerij;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The components in a real browser: accessible, within the content policy, light, and helpful with a script.</summary>
public sealed class GalerijTests : IAsyncLifetime
{
    private const string Form = "/galerij/formulier";

    private readonly WebApplication app = GalerijApp.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
    private readonly List<string> complaints = [];
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task No_page_or_state_hinders_anybody(int width)
    {
        var page = await Open("/galerij", width);
        await Accessible(page);
        foreach (var address in new[] { "/galerij?taal=en", "/galerij?bezoeker=1", Form, "/fout/404", "/fout/500?taal=en", "/galerij/brief" })
        {
            await page.GotoAsync(app.Urls.Single() + address);
            await Accessible(page);
        }

        await page.GotoAsync(app.Urls.Single() + Form);
        await page.GetByLabel("Hoeveel uur per week").FillAsync("1.250");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();
        await Assertions.Expect(page.Locator(".kt-fouten")).ToBeFocusedAsync();
        await Accessible(page);
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_closes_by_keyboard()
    {
        var page = await Open("/galerij", 390);
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Meldingen" });
        await Assertions.Expect(link).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(link).ToBeVisibleAsync();
        await Accessible(page);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(link).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_is_typed_is_kept_and_the_version_moves_on()
    {
        var page = await Open(Form, 1280);
        var key = await page.Locator("main input[name=_sleutel]").InputValueAsync();
        await page.GetByLabel("Uw naam").FillAsync("Ans");

        await Assertions.Expect(page.Locator("[data-bewaar-status]")).ToHaveTextAsync("Alles is bewaard.");
        await Assertions.Expect(page.Locator("[data-versie]")).ToHaveValueAsync("8");
        Assert.NotEqual(key, await page.Locator("main input[name=_sleutel]").InputValueAsync());
    }

    [Theory]
    [InlineData(412, "iemand anders heeft dit intussen veranderd")]
    [InlineData(401, "niet meer aangemeld")]
    [InlineData(422, "een antwoord klopt nog niet")]
    [InlineData(500, "We proberen het zo opnieuw")]
    public async Task What_is_not_kept_is_said(int status, string text)
    {
        var page = await Open(Form, 1280);
        await page.Locator("form[data-bewaar]").EvaluateAsync($"form => form.dataset.bewaar = '/bewaar?antwoord={status}'");
        await page.GetByLabel("Uw naam").FillAsync("Ans");

        await Assertions.Expect(page.Locator("[data-bewaar-status]")).ToContainTextAsync(text);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('form[data-niet-bewaard]') !== null"));
    }

    [Fact]
    public async Task A_deadline_counts_down_by_the_clock_of_the_domain()
    {
        var page = await Open("/galerij", 1280);
        await Assertions.Expect(page.Locator(".kt-aftellen")).ToHaveTextAsync("(nog 1 dag en 2 uur)");
        await page.GotoAsync(app.Urls.Single() + "/galerij?taal=en");
        await Assertions.Expect(page.Locator(".kt-aftellen")).ToHaveTextAsync("(1 day and 2 hours left)");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_but_never_cut()
    {
        var page = await Open(Form, 1280);
        await page.GetByLabel("Wat lukt niet meer").FillAsync(new string('a', 203));

        await Assertions.Expect(page.Locator("#Invoer_Verhaal-teller")).ToHaveTextAsync("Dit is 3 tekens te lang. Maak uw tekst korter.");
        Assert.Equal(203, (await page.GetByLabel("Wat lukt niet meer").InputValueAsync()).Length);
    }

    [Fact]
    public async Task Without_a_script_everything_is_there()
    {
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(app.Urls.Single() + Form);
        await page.GetByLabel("Uw naam").FillAsync("Ans");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verder" }).ClickAsync();

        await Assertions.Expect(page.Locator(".kt-fouten")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Uw naam")).ToHaveValueAsync("Ans");
    }

    [Theory]
    [InlineData("/galerij")]
    [InlineData(Form)]
    public async Task The_first_view_is_light(string address)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var seen = new List<IRequest>();
        page.RequestFinished += (_, request) => seen.Add(request);
        await page.GotoAsync(app.Urls.Single() + address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var total = 0;
        foreach (var request in seen)
            total += (await request.SizesAsync()).ResponseBodySize;
        Assert.InRange(total, 10_000, 60_000);
    }

    private async Task<IPage> Open(string address, int width)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(app.Urls.Single() + address);
        return page;
    }

    private async Task Accessible(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        Assert.Empty(result.Violations.Select(violation => $"{page.Url}: {violation.Id} {violation.Nodes[0].Target}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} scrolls sideways");
        Assert.Empty(complaints);
    }
}
