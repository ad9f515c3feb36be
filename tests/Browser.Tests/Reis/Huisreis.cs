namespace Browser.Tests;

internal sealed class Huisreis(Huis huis)
{
    public async Task Walk() => await Bezoeker.In(huis, "x", null, 390);
}
