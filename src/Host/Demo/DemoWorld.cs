using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Host;

/// <summary>
/// The invented world of the demo: an inkoopverband of three gemeenten, their teams and people. Wijken have sizes like real ones.
/// Everybody and everything in it is fictitious. What rooms hold (providers, cases) is made through their own doors by <see cref="DemoSetup"/>
/// and the stories.
/// </summary>
internal static class DemoWorld
{
    public static readonly Gemeentecode Merenveld = Gemeentecode.From("9901");
    public static readonly Gemeentecode Duinhoek = Gemeentecode.From("9902");
    public static readonly Gemeentecode Lageveen = Gemeentecode.From("9903");
    public static readonly SamenwerkingId Verband = SamenwerkingId.From(Fixed(1));
    public static readonly TeamId Noord = TeamId.From(Fixed(11));
    public static readonly TeamId Zuid = TeamId.From(Fixed(12));

    /// <summary>The residents one can be; the bsn is invented, from the range that is not given out, and passes the eleven test.</summary>
    public static readonly Persona[] Inwoners =
    [
        new("samira", "Samira Haddad", "inwoner.huishouden", "900000016"),
        new("greet", "Greet Willems", "inwoner.k01", "900000028"),
        new("kim", "Kim de Boer", "inwoner.k04", "900000041"),
        new("piet", "Piet Jansma", "inwoner.k05", "900000053"),
    ];

    /// <summary>Staff of the gemeenten.</summary>
    public static readonly (string Key, string Naam, string Tekst, Role[] Rollen, Gemeentecode Gemeente, TeamId[] Teams)[] Medewerkers =
    [
        ("fatima", "Fatima el Amrani", "consulent", [Role.Consulent], Merenveld, [Noord]),
        ("joris", "Joris Blom", "consulent.zuid", [Role.Consulent], Merenveld, [Zuid]),
        ("hanneke", "Hanneke Postma", "beslisser", [Role.Beslisser], Merenveld, []),
        ("ruben", "Ruben Visser", "inkoper", [Role.Inkoper], Merenveld, []),
        ("ingrid", "Ingrid Maas", "beheerder", [Role.Beheerder], Merenveld, []),
        ("theo", "Theo Kuiper", "toezichthouder", [Role.Toezichthouder], Merenveld, []),
        ("petra", "Petra Smit", "consulent.duinhoek", [Role.Consulent], Duinhoek, [TeamId.From(Fixed(21))]),
    ];

    /// <summary>A stable id for a thing of the demo, so that links survive a restart.</summary>
    public static Guid Fixed(int number) => Guid.ParseExact($"00000000-0000-7000-8000-{number:d12}", "D");

    /// <summary>Puts the world into an empty database; on a filled one only the personas are read again.</summary>
    public static async Task Ensure(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        if (!await db.Set<Gemeente>().AnyAsync(g => g.Code == Merenveld, ct))
        {
            db.Add(new Samenwerking { Id = Verband, Naam = "Inkoopverband Drie Meren" });
            db.AddRange(Gemeenten());
            db.AddRange(Medewerkers.Select((m, i) => Medewerker(m, i)));
            await db.SaveChangesAsync(ct);
        }
        var personas = services.GetRequiredService<Personas>();
        personas.Add(Inwoners);
        personas.Add(Medewerkers.Select(m => new Persona(m.Key, m.Naam, m.Tekst)));
        personas.Add(DemoMarket.Personas());
    }

    private static Gebruiker Medewerker((string Key, string Naam, string Tekst, Role[] Rollen, Gemeentecode Gemeente, TeamId[] Teams) m, int index) =>
        new()
        {
            Id = GebruikerId.From(Fixed(100 + index)),
            Issuer = Platform.Personas.Issuer,
            Sub = m.Key,
            Naam = m.Naam,
            Rollen = [.. m.Rollen],
            Gemeenten = [m.Gemeente],
            Teams = [.. m.Teams],
            AlleTeams = m.Rollen.Any(r => r is Role.Beslisser or Role.Toezichthouder),
        };

    private static IEnumerable<Gemeente> Gemeenten()
    {
        yield return new Gemeente
        {
            Code = Merenveld,
            Naam = "Merenveld",
            Samenwerking = Verband,
            Teams = [new Team(Noord, "Team Noord"), new Team(Zuid, "Team Zuid")],
            Wijken =
            [
                new Wijk("WK990100", "Centrum", 8_420, Noord, "Merenveld-Noord"),
                new Wijk("WK990101", "Noorderkwartier", 11_960, Noord, "Merenveld-Noord"),
                new Wijk("WK990102", "Havenbuurt", 4_790, Noord, "Merenveld-Noord"),
                new Wijk("WK990103", "Waterland", 9_310, Zuid, "Merenveld-Zuid"),
                new Wijk("WK990104", "Zuidhof", 12_240, Zuid, "Merenveld-Zuid"),
                new Wijk("WK990105", "Buitengebied", 1_480, Zuid, "Merenveld-Zuid"),
            ],
        };
        var duin = TeamId.From(Fixed(21));
        yield return new Gemeente
        {
            Code = Duinhoek,
            Naam = "Duinhoek",
            Samenwerking = Verband,
            Teams = [new Team(duin, "Team Duinhoek")],
            Wijken = [new Wijk("WK990200", "Duinhoek-Dorp", 13_650, duin, "Duinhoek"), new Wijk("WK990201", "Strand", 5_120, duin, "Duinhoek")],
        };
        var veen = TeamId.From(Fixed(31));
        yield return new Gemeente
        {
            Code = Lageveen,
            Naam = "Lageveen",
            Samenwerking = Verband,
            Teams = [new Team(veen, "Team Lageveen")],
            Wijken = [new Wijk("WK990300", "Lageveen-Kern", 18_900, veen, "Lageveen"), new Wijk("WK990301", "De Polder", 2_240, veen, "Lageveen")],
        };
    }
}
