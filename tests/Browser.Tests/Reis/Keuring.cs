using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What every page has to be, whoever is on it: accessible, within the window, in whole words, in both languages.</summary>
internal sealed class Keuring(Huis huis)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: the runner of the package opens a blank page for every answer, which takes longer than the looking.
    private const string Run = """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          resultTypes: ['violations'],
          preload: false,
        })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
        """;

    // What is folded away is read too; what is marked as Dutch may be Dutch. The HTML comes without what differs by chance (ids, keys,
    // moments, digits in words): a page that is the same but for that is weighed once.
    private const string Read = """
        () => {
          const folded = [...document.querySelectorAll('details:not([open])')];
          folded.forEach(d => d.open = true);
          const dutch = document.documentElement.lang === 'en' ? [...document.querySelectorAll('[lang=nl]')] : [];
          dutch.forEach(d => d.hidden = true);
          const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
            .flatMap(e => ['aria-label', 'title', 'placeholder', 'alt'].map(a => e.getAttribute(a) ?? ''));
          const text = [document.title, document.body.innerText, ...named].join('\n');
          folded.forEach(d => d.open = false);
          dutch.forEach(d => d.hidden = false);
          const html = document.documentElement.outerHTML
            .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/gi, 'id')
            .replace(/\b[0-9a-f]{64}\b/gi, 'hash')
            .replace(/"\d{4}-\d\d-\d\d(T[^"]*)?"/g, '"moment"')
            .replace(/ value="([^"]{32,}|\d+)"/g, ' value')
            .replace(/[?&]taal=../g, '')
            .replace(/>[^<]+</g, words => words.replace(/\d/g, '0'));
          const focus = document.activeElement;
          return { text, koppen: document.querySelectorAll('h1').length, html: html + (focus ? focus.tagName + focus.id : '') };
        }
        """;

    // What a page of 1280 px is at 400 % (WCAG 1.4.10).
    private const int Narrow = 320;

    private const int Phone = 390;
    private const int Wide = 1280;

    private int pictures;

    /// <summary>Looks at the page as it stands; with <paramref name="mirror"/> also at the same address in the other language.</summary>
    /// <param name="page">Page.</param>
    /// <param name="who">Whose; stands in the names of pictures.</param>
    /// <param name="mirror">The page can be asked for again.</param>
    /// <param name="second">Browser for the other language; null without script.</param>
    /// <param name="manner">How this visitor looks.</param>
    public async Task Look(IPage page, string who, bool mirror, IPage? second, Kijkwijze manner)
    {
        var route = huis.Rondgang.See(page.Url);
        var state = mirror ? who : who + "-fout";
        await Inspect(page, manner.English, second is null ? 0 : manner.Widths);
        await Picture(page, route, state, manner.Language);
        // A letter is written in Dutch once and stays as it was sent.
        if (!mirror || second is null || route.EndsWith("/brief", StringComparison.Ordinal))
            return;
        var address = page.Url.Split('#')[0];
        await second.GotoAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "taal=" + manner.Other);
        await manner.Choose(page.Context, page.Url);
        Assert.Equal(manner.Other, await second.Locator("html").GetAttributeAsync("lang"));
        // What is wrong for axe is so in both languages; who looks twice sees whether that is so.
        await Inspect(second, !manner.English, manner.Twice ? manner.Widths : 0);
        await Picture(second, route, state, manner.Other);
    }

    private async Task Inspect(IPage page, bool english, int widths)
    {
        var seen = await page.EvaluateAsync<Gezien>(Read);
        List<string> wrong = [.. huis.Woorden.Complaints(seen.Text, english)];
        if (seen.Koppen != 1)
            wrong.Add("has not exactly one h1");
        var size = page.ViewportSize!;
        // First as it is, then as on the other device, then as narrow as it gets.
        foreach (var width in new[] { size.Width, Wide + Phone - size.Width }.Take(widths).Where(w => huis.Rondgang.IsNew(seen.Html, w)))
        {
            await Resize(page, width);
            wrong.AddRange(await Violations(page));
        }
        if (huis.Rondgang.IsNew(seen.Html, Narrow))
        {
            await Resize(page, Narrow);
            if (await Overflow(page) is { Length: > 0 } wide)
                wrong.Add($"scrolls sideways at {Narrow} px: {wide}");
        }
        await Resize(page, size.Width);
        huis.Rondgang.Report(page.Url, english, wrong);
    }

    private static Task Resize(IPage page, int width) =>
        page.ViewportSize!.Width == width ? Task.CompletedTask : page.SetViewportSizeAsync(width, page.ViewportSize.Height);

    // A letter is paper: it is as wide as it is.
    private static Task<string> Overflow(IPage page) =>
        page.EvaluateAsync<string>("""
            () => document.documentElement.scrollWidth <= innerWidth ? '' :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(-3).map(e => e.tagName + '.' + e.className).join(' ') || 'the page'
            """);

    // Where scripts are off axe doesn't run either; what it would see is seen with scripts on.
    private static async Task<string[]> Violations(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run).WaitAsync(TimeSpan.FromSeconds(30));
    }

    private async Task Picture(IPage page, string route, string state, string language)
    {
        if (Huis.Screenshots is not { } folder)
            return;
        var size = page.ViewportSize!;
        var name = $"{Interlocked.Increment(ref pictures):000}{route.Replace('/', '_').Replace(":guid", "").Replace("?", "")}.{state}.{language}";
        foreach (var width in new[] { Phone, Wide })
        {
            await page.SetViewportSizeAsync(width, 900);
            Directory.CreateDirectory(folder);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.{width}.png"), FullPage = true });
        }
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }
}

/// <summary>What stands on a page.</summary>
internal sealed class Gezien
{
    public string Text { get; set; } = "";

    public string Html { get; set; } = "";

    public int Koppen { get; set; }
}

/// <summary>How a visitor looks at pages.</summary>
/// <param name="English">He reads English; else Dutch.</param>
/// <param name="Twice">Axe looks in both languages and at both widths; else in his own language at his own width.</param>
internal sealed record Kijkwijze(bool English = false, bool Twice = false)
{
    public string Language => English ? "en" : "nl";

    public string Other => English ? "nl" : "en";

    public int Widths => Twice ? 2 : 1;

    /// <summary>Chooses his language again: who chose nothing reads Dutch.</summary>
    public async Task Choose(IBrowserContext browser, string address)
    {
        await browser.ClearCookiesAsync(new() { Name = "taal" });
        if (English)
            await browser.AddCookiesAsync([new() { Name = "taal", Value = Language, Url = new Uri(address).GetLeftPart(UriPartial.Authority) }]);
    }
}
