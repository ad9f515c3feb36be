using Aanbieders;
using Bemiddeling;
using Beschikkingen;
using Inwoners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Ondersteuning;
using Platform;
using Toegang;

Console.WriteLine("Development only: dotnet ef starts this. See src/Migrations/README.md.");

/// <summary>Gives <c>dotnet ef</c> the model over all rooms; <c>-- postgres</c> chooses the second chain.</summary>
internal sealed class DesignFactory : IDesignTimeDbContextFactory<KeukentafelDbContext>
{
    public KeukentafelDbContext CreateDbContext(string[] args)
    {
        var postgres = args.Contains("postgres");
        var services = new ServiceCollection();
        services.AddInwoners().AddToegang().AddBeschikkingen().AddAanbieders().AddBemiddeling().AddOndersteuning();
        services.AddDatabase(new DatabaseSettings(postgres ? "Host=localhost;Database=design" : null, "data"));
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<KeukentafelDbContext>();
    }
}
