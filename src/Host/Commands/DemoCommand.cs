using System.CommandLine;

namespace Host;

/// <summary><c>keukentafel demo</c>: plays a story over HTTP on a temporary database and prints each step.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var story = new Argument<string>("verhaal") { Description = "Welk verhaal: " + string.Join(", ", DemoRun.Names) + ".", DefaultValueFactory = _ => "hoofdtaak" };
        var json = new Option<bool>("--json") { Description = "Eén JSON-regel per stap." };
        var server = new Option<string?>("--postgres") { Description = "Verbinding met een PostgreSQL-server; de demo maakt daar een eigen database en ruimt die op. Zonder: SQLite." };
        var command = new Command("demo", "Speelt een verhaal over HTTP en laat elke stap zien.") { story, json, server };
        command.SetAction((parse, ct) => Run(new DemoRun
        {
            Story = parse.GetRequiredValue(story),
            Json = parse.GetValue(json),
            Server = parse.GetValue(server),
            Output = Console.Out,
        }, ct));
        return command;
    }

    private static async Task<int> Run(DemoRun run, CancellationToken ct)
    {
        if (await run.Play(ct) is not { } surprise)
            return 0;
        await Console.Error.WriteLineAsync("Surprise: " + surprise);
        return 1;
    }
}
