using System.Globalization;
using Bench.Anonimisering;

foreach (var figuur in AnonimiseringBench.Run())
{
    Console.WriteLine($"{figuur.Name,-58} {figuur.Value.ToString("0.###", CultureInfo.InvariantCulture),12} {figuur.Unit,-10} {(figuur.Holds switch { true => "yes", false => "NO", null => "" })}");
}
