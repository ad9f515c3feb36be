using System.CommandLine;
using Platform;

namespace Host;

/// <summary><c>keukentafel demo</c>: plays a story over HTTP on a temporary database and prints each step.</summary>
internal static class DemoCommand
{
    private static readonly Dictionary<string, Func<Verhaal, Task>> Stories = new()
    {
        ["hoofdtaak"] = Hoofdtaak.Play,
    };

    public static Command Create()
    {
        var story = new Argument<string>("verhaal") { Description = "Welk verhaal: " + string.Join(", ", Stories.Keys) + ".", DefaultValueFactory = _ => "hoofdtaak" };
        var json = new Option<bool>("--json") { Description = "Eén JSON-regel per stap." };
        var command = new Command("demo", "Speelt een verhaal over HTTP en laat elke stap zien.") { story, json };
        command.SetAction((parse, ct) => Run(parse.GetRequiredValue(story), parse.GetValue(json), ct));
        return command;
    }

    private static async Task<int> Run(string name, bool json, CancellationToken ct)
    {
        if (!Stories.TryGetValue(name, out var play))
            throw new StartupException($"There is no story \"{name}\". Choose one of: {string.Join(", ", Stories.Keys)}.");
        var folder = Directory.CreateTempSubdirectory("keukentafel-demo-").FullName;
        try
        {
            await using var app = App.Build(["--environment=Development", "--Data=" + folder, "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], demo: true);
            await ServeCommand.Prepare(app, app.Services.GetRequiredService<DatabaseSettings>(), ct);
            await app.StartAsync(ct);
            using var verhaal = new Verhaal(new Uri(app.Urls.First()), Console.Out, json);
            return await Play(verhaal, play, json);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> Play(Verhaal verhaal, Func<Verhaal, Task> play, bool json)
    {
        try
        {
            await play(verhaal);
        }
        catch (SurpriseException surprise)
        {
            await Console.Error.WriteLineAsync("Surprise: " + surprise.Message);
            return 1;
        }
        if (!json)
            Console.WriteLine($"\n{verhaal.Steps} stappen, alles zoals verwacht.");
        return 0;
    }
}
