using System.Globalization;
using Anonimisering;
using Bench.Anonimisering;

if (args is ["leer"])
{
    var bron = Leerbron.Uit(AnonimiseringBench.Wortel, File.ReadAllLines, Directory.EnumerateFiles, _ => true);
    Schrijf(Leerplan.Gewichtenpad, Leerplan.Leer(bron).Schrijf);
    Schrijf(Alledaags.Pad, Leerplan.LeerAlledaags(bron).Schrijf);
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

static void Schrijf(string pad, Action<Stream> schrijf)
{
    using var doel = File.Create(Path.Combine(AnonimiseringBench.Wortel, pad));
    schrijf(doel);
    Console.WriteLine($"{pad}: {doel.Length} bytes");
}
