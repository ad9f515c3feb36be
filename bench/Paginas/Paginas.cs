using System.Diagnostics;
using System.Net;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform;
using TestKit;

namespace Bench;

/// <summary>
/// The busiest pages on PostgreSQL with 100,000 cases and 10,000 open vragen: server time, queries, weight; and how long the program
/// needs to its first page. The data is one real case and one real vraag, made through the doors, then multiplied.
/// </summary>
internal static class Paginas
{
    private const int Cases = 100_000;
    private const int Vragen = 10_000;
    private const int Runs = 200;

    public static async Task Run(Report report)
    {
        var server = Environment.GetEnvironmentVariable("KEUKENTAFEL_BENCH_POSTGRES") ?? throw new InvalidOperationException("Start this with ./run bench paginas.");
        var database = await NewDatabase(server);
        var meter = new Meter();
        var folder = Directory.CreateTempSubdirectory("keukentafel-bench-").FullName;
        await using var app = App.Build(
            ["--environment=Development", "--Data=" + folder, "--urls=http://127.0.0.1:0", "--ConnectionStrings:Keukentafel=" + database, "--Kalender:Aan=false", "--Grens:PerSeconde=100000", "--Logging:LogLevel:Default=Warning"],
            demo: true,
            b => meter.Attach(b.Services));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var watch = Stopwatch.StartNew();
            _ = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Model;
            report.Add(new Figure("building the model, in a process that just started", watch.Elapsed.TotalMilliseconds, "ms"));
            scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
            await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(default);
        }
        await DemoWorld.Ensure(app.Services, default);
        await app.StartAsync();
        var address = new Uri(app.Urls.First());
        using var story = new Verhaal(address, TextWriter.Null, json: false);
        await story.Settle();
        await DemoSetup.Play(story, app.Services, default);
        var house = new Huishouden(story, await DemoSetup.Catalogue(story));
        await HuishoudenMelding.Play(house);
        await HuishoudenBesluit.Play(house);
        await HuishoudenVraag.Play(house);
        var seeding = Stopwatch.StartNew();
        await Multiply.Everything(database, Cases, Vragen);
        report.Add(new Figure($"seeding {Cases} cases and {Vragen} vragen", seeding.Elapsed.TotalSeconds, "s"));
        await Measure(report, meter, story, house);
        await Weigh(report, address, story, house);
        await app.StopAsync();
        await Start(report);
    }

    private static async Task Measure(Report report, Meter meter, Verhaal story, Huishouden house)
    {
        var zaak = house.Gang.Pad["zaken/".Length..];
        var pages = new (string Name, string Persona, string Path)[]
        {
            ("caseload", "fatima", "/werklijst"),
            ("case", "fatima", "/zaken/" + zaak),
            ("vragen list", "brug", "/vragen"),
            ("vraag", "brug", "/vragen/" + house.Vraag),
        };
        foreach (var (name, persona, path) in pages)
        {
            var person = await story.Wie(persona);
            for (var i = 0; i < 30; i++)
                await person.Get(path);
            var times = new List<double>();
            var queries = new HashSet<int>();
            for (var i = 0; i < Runs; i++)
            {
                var answer = await person.Get(path);
                if (answer.Status != HttpStatusCode.OK)
                    throw new InvalidOperationException($"{path} gave {answer.Status}.");
                times.Add(meter.Milliseconds);
                queries.Add(meter.Queries);
            }
            report.Add(new Figure($"{name}: server time p50", Figure.Percentile(times, 0.5), "ms"));
            report.Add(Figure.AtMost($"{name}: server time p95", Figure.Percentile(times, 0.95), "ms", 50));
            report.Add(new Figure($"{name}: queries", queries.Max(), "", "constant", queries.Count == 1));
        }
    }

    private static async Task Weigh(Report report, Uri address, Verhaal story, Huishouden house)
    {
        var pages = new (string Name, string Persona, string Path)[]
        {
            ("start", "samira", "/"),
            ("caseload", "fatima", "/werklijst"),
            ("vragen list", "brug", "/vragen"),
            ("mijn ondersteuning", "samira", "/mijn"),
            ("vraag", "brug", "/vragen/" + house.Vraag),
        };
        foreach (var (name, persona, path) in pages)
        {
            var (html, bytes) = await (await story.Wie(persona)).Weigh(path);
            using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };
            http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
            var total = (double)bytes;
            foreach (var asset in Assets.In(html))
                total += (await http.GetByteArrayAsync(asset)).Length;
            report.Add(Figure.AtMost($"weight of a first view, compressed: {name}", total / 1000, "kB", 100));
        }
    }

    // The published program, on the embedded database: from the start of the process to the first answer that asked the database.
    private static async Task Start(Report report)
    {
        var runs = new List<double>();
        var folder = Directory.CreateTempSubdirectory("keukentafel-bench-").FullName;
        for (var run = 0; run < 6; run++)
        {
            var port = 40_000 + Environment.ProcessId % 10_000 + run;
            var start = new ProcessStartInfo("dotnet", [ServerProcess.Program, "serve", "--demo", "--Demo:Inhoud=false", "--Data=" + folder, $"--urls=http://127.0.0.1:{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            _ = process.StandardOutput.ReadToEndAsync();
            _ = process.StandardError.ReadToEndAsync();
            using var http = new HttpClient();
            while (!await Answers(http, $"http://127.0.0.1:{port}/gezond/klaar") && watch.Elapsed.TotalSeconds < 60)
                await Task.Delay(20);
            if (run > 0)
                runs.Add(watch.Elapsed.TotalSeconds);
            process.Kill();
            await process.WaitForExitAsync();
        }
        report.Add(Figure.AtMost("start of the program to the first answer with a query", Figure.Percentile(runs, 0.5), "s", 3, runs));
    }

    private static async Task<bool> Answers(HttpClient http, string url)
    {
        try
        {
            return (await http.GetAsync(url)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<string> NewDatabase(string server)
    {
        var name = "bench_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(server);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, CommandTimeout = 600 }.ConnectionString;
    }
}
