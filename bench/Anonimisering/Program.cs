using System.Globalization;
using Anonimisering;
using Bench.Anonimisering;

if (args is ["leer"])
{
    var pad = Path.Combine(AnonimiseringBench.Wortel, Leerplan.Gewichtenpad);
    using var doel = File.Create(pad);
    Leerplan.Leer(Leerbron.Uit(AnonimiseringBench.Wortel, File.ReadAllLines, Directory.EnumerateFiles, _ => true)).Schrijf(doel);
    Console.WriteLine($"{Leerplan.Gewichtenpad}: {doel.Length} bytes");
    return;
}

if (args is ["vind", var van, var naar, .. var hoe])
{
    Vinden.Run(van, naar, alleenRegels: hoe is ["regels"]);
    return;
}

foreach (var figuur in AnonimiseringBench.Run())
{
    Console.WriteLine($"{figuur.Name,-58} {figuur.Value.ToString("0.###", CultureInfo.InvariantCulture),12} {figuur.Unit,-10} {(figuur.Holds switch { true => "yes", false => "NO", null => "" })}");
}
