using System.Globalization;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Somebody who has no mouse: Tab, Enter, Space and typing, nothing else.</summary>
internal sealed class Toetsenbord(Bezoeker wie)
{
    // More stops than this before something is reached hinder who has only the keyboard.
    private const int MostStops = 80;

    /// <summary>Goes to a link and follows it.</summary>
    public async Task Follow(ILocator link)
    {
        await Reach(link);
        await wie.Move(() => wie.Page.Keyboard.PressAsync("Enter"));
        await wie.Kijk();
    }

    /// <summary>Goes to a button and presses it.</summary>
    public async Task Press(ILocator button, bool refused = false)
    {
        await Reach(button);
        await wie.Move(() => wie.Page.Keyboard.PressAsync(refused ? "Enter" : "Space"));
        Assert.Equal(refused ? 1 : 0, await wie.Page.Locator(".kt-fouten").CountAsync());
        if (refused)
            await Assertions.Expect(wie.Page.Locator(".kt-fouten")).ToBeFocusedAsync();
        await wie.Kijk(mirror: !refused);
    }

    /// <summary>Goes to a field and types, in place of what stood there.</summary>
    public async Task Type(string name, string text)
    {
        var field = Field(name);
        await Reach(field);
        await wie.Page.Keyboard.PressAsync("Control+A");
        await wie.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    /// <summary>Goes to a group of radio buttons and moves to this answer.</summary>
    public async Task Choose(string name, string value)
    {
        await Reach(wie.Page.Locator($"main [name='{name}']").First);
        await wie.Page.Keyboard.PressAsync("Space");
        var wanted = wie.Page.Locator($"main [name='{name}'][value='{value}']");
        for (var moves = 0; moves < 10 && !await wanted.IsCheckedAsync(); moves++)
            await wie.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await wanted.IsCheckedAsync());
    }

    /// <summary>Goes to a list and moves to this answer.</summary>
    public async Task Pick(string name, string value)
    {
        var list = Field(name);
        await Reach(list);
        for (var moves = 0; moves < 20 && await list.InputValueAsync() != value; moves++)
            await wie.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(value, await list.InputValueAsync());
    }

    /// <summary>Types a date, in the order of days and months that this browser shows.</summary>
    public async Task TypeDate(string name, DateOnly date)
    {
        var field = Field(name);
        foreach (var order in new[] { "ddMMyyyy", "MMddyyyy" })
        {
            await Reach(field);
            await wie.Page.Keyboard.TypeAsync(date.ToString(order, CultureInfo.InvariantCulture));
            if (await field.InputValueAsync() == date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                return;
            while (await HasFocus(field))
                await wie.Page.Keyboard.PressAsync("Shift+Tab");
        }
        Assert.Fail($"A date can't be typed in {name}: {await field.InputValueAsync()}.");
    }

    private ILocator Field(string name) => wie.Page.Locator($"main [name='{name}']");

    private static Task<bool> HasFocus(ILocator target) => target.EvaluateAsync<bool>("e => e === document.activeElement");

    private async Task Reach(ILocator target)
    {
        await Assertions.Expect(target).ToHaveCountAsync(1);
        for (var stops = 0; stops < MostStops; stops++)
        {
            if (await HasFocus(target))
            {
                Assert.True(await target.EvaluateAsync<bool>("e => e.matches(':focus-visible')"), "The focus can't be seen.");
                return;
            }
            await wie.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{target} is not reached by {MostStops} times Tab on {wie.Page.Url}.");
    }
}
