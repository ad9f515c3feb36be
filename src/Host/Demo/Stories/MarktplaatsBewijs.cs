using Platform;

namespace Host;

/// <summary>The proof: a receipt that anybody can check, and a copy of the database with which somebody meddled.</summary>
internal static class MarktplaatsBewijs
{
    public static async Task Play(Huishouden huis, IServiceProvider services, CancellationToken ct)
    {
        var verhaal = huis.Verhaal;
        verhaal.Chapter("Het bewijs");
        await verhaal.Klok("De dag gaat om en wordt ondertekend", "E-12", verhaal.Nu.AddDays(1).AddHours(1));
        var receipt = (await verhaal.Lees("brug", $"offertes/{huis.Offertes["brug"]}/exemplaar")).Text;
        verhaal.Feit("Het ontvangstbewijs draagt de handtekening van de dag", "E-12", "ja", receipt.Contains("handtekening", StringComparison.Ordinal) ? "ja" : "nee");
        await Public(huis, receipt, "klopt", "Iedereen kan het controleren, zonder aanmelden");
        await Public(huis, receipt.Replace("59.95", "59.05", StringComparison.Ordinal), "klopt niet", "Met een andere prijs klopt het niet");
        await Tamper(verhaal, services, receipt, ct);
    }

    private static async Task Public(Huishouden huis, string receipt, string expected, string step)
    {
        var answer = await huis.Verhaal.Goed("zus", step, "E-12", d => d.ApiPost("controles", System.Text.Json.JsonDocument.Parse(receipt).RootElement));
        var good = answer.Json.EnumerateArray().All(l => l.GetProperty("goed").GetBoolean());
        huis.Verhaal.Feit("Uitkomst van de controle", "E-12", expected, good ? "klopt" : "klopt niet");
    }

    private static async Task Tamper(Verhaal verhaal, IServiceProvider services, string receipt, CancellationToken ct)
    {
        verhaal.Chapter("Knoeien met een kopie van de database");
        var vault = ((FileKeyVault)services.GetRequiredService<IKeyVault>()).Path;
        await using var sabotage = await Sabotage.Of(services.GetRequiredService<DatabaseSettings>(), ct);
        var arguments = sabotage.Arguments(vault);
        verhaal.Feit("controleer op de kopie: alles klopt", "E-12", 0, await Check(arguments, null, ct));
        await sabotage.Run("""update bemiddeling_offerteprijs set "Bedrag" = "Bedrag" - 1 where "Bedrag" > 60""", ct);
        verhaal.Feit("Iemand maakt een prijs een euro lager: controleer vindt het", "E-12", 1, await Check(arguments, null, ct));
        var file = Path.Combine(Path.GetTempPath(), $"ontvangst-{Guid.NewGuid():N}.json");
        try
        {
            await File.WriteAllTextAsync(file, receipt, ct);
            verhaal.Feit("Het ontvangstbewijs past nog bij de kopie", "E-12", 0, await Check(arguments, file, ct));
            await sabotage.Run("""delete from bemiddeling_schakel where "Nummer" >= 3""", ct);
            verhaal.Feit("Iemand snijdt de staart van de keten af: het ontvangstbewijs verraadt het", "E-12", 1, await Check(arguments, file, ct));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task<int> Check(string[] arguments, string? receipt, CancellationToken ct) => ControleerCommand.Run(arguments, receipt, TextWriter.Null, ct);
}
