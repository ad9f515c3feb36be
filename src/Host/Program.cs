using System.CommandLine;
using Host;
using Platform;

var root = new RootCommand("Keukentafel: gemeenten, inwoners en aanbieders regelen samen ondersteuning (Wmo 2015).")
{
    ServeCommand.Create(),
    DemoCommand.Create(),
    MigreerCommand.Create(),
    AnonimiseerCommand.Create(),
    ControleerCommand.Create(),
    SleutelsCommand.Create(),
    CopyCommands.Backup(),
    CopyCommands.Restore(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (StartupException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
