using Bench;

var json = args.Contains("--json");
var name = args.FirstOrDefault(a => !a.StartsWith('-'));
var benches = new Dictionary<string, Func<Report, Task>>
{
    ["paginas"] = Paginas.Run,
    ["anonimisering"] = Anonimiseren.Run,
    ["offertes"] = report => Offertes.Run(report, args.Contains("--kort")),
};
if (name is not null && !benches.ContainsKey(name))
{
    Console.Error.WriteLine($"There is no bench \"{name}\". Choose one of: {string.Join(", ", benches.Keys)}.");
    return 2;
}
var report = new Report(json);
report.Machine();
foreach (var (key, run) in benches.Where(b => name is null || b.Key == name))
{
    report.Say($"── {key}");
    await run(report);
}
return report.Holds ? 0 : 1;
