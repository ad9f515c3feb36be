namespace Browser.Tests;

internal sealed class Zijreis(Huis huis)
{
    public async Task Walk() => await Bezoeker.In(huis, "x", null, 390);
}
