using System.Globalization;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using Waarden;

namespace TestKit;

/// <summary>A gemeente for one test: two teams, three wijken, and people to be. Nobody else's test touches it.</summary>
public sealed class Proefgemeente
{
    private static int last = 1000;

    private Proefgemeente(Keuken keuken, Gemeente gemeente) => (Keuken, Gemeente) = (keuken, gemeente);

    /// <summary>The kitchen.</summary>
    public Keuken Keuken { get; }

    /// <summary>The gemeente itself.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>Its code.</summary>
    public Gemeentecode Code => Gemeente.Code;

    /// <summary>First team: serves the first two wijken.</summary>
    public TeamId Team => Gemeente.Teams[0].Id;

    /// <summary>Second team.</summary>
    public TeamId AnderTeam => Gemeente.Teams[1].Id;

    /// <summary>A wijk large enough to be shown (6,400 inhabitants), of the first team.</summary>
    public string Wijk => Gemeente.Wijken[0].Code;

    /// <summary>A wijk too small to be shown (900 inhabitants), of the first team.</summary>
    public string KleineWijk => Gemeente.Wijken[1].Code;

    /// <summary>A wijk of the second team.</summary>
    public string AndereWijk => Gemeente.Wijken[2].Code;

    /// <summary>Makes one, in an inkoopverband of its own unless another is given.</summary>
    public static async Task<Proefgemeente> In(Keuken keuken, SamenwerkingId? samenwerking = null)
    {
        var number = Interlocked.Increment(ref last);
        var code = Gemeentecode.From(number.ToString("0000", CultureInfo.InvariantCulture));
        var now = keuken.Clock.SystemNow;
        var team = new Team(Id.New<TeamId>(now), "Team Noord");
        var other = new Team(Id.New<TeamId>(now), "Team Zuid");
        var verband = samenwerking ?? Id.New<SamenwerkingId>(now);
        var gemeente = new Gemeente
        {
            Code = code,
            Naam = "Proefgemeente " + code,
            Samenwerking = verband,
            Teams = [team, other],
            Wijken =
            [
                new Wijk($"WK{code}01", "Noorderkwartier", 6400, team.Id, "Noord"),
                new Wijk($"WK{code}02", "De Hoek", 900, team.Id, "Noord"),
                new Wijk($"WK{code}03", "Zuiderkwartier", 8100, other.Id, "Zuid"),
            ],
        };
        await keuken.Put(gemeente);
        if (samenwerking is null)
            await keuken.Put(new Samenwerking { Id = verband, Naam = "Verband " + code });
        return new Proefgemeente(keuken, gemeente);
    }

    /// <summary>Staff of this gemeente, signed in: member of the first team, or of all teams for roles that look wider.</summary>
    public async Task<Deelnemer> Medewerker(params Role[] rollen)
    {
        var wide = rollen.Any(r => r is Role.Beslisser or Role.Toezichthouder);
        return await SignedIn(new Gebruiker
        {
            Id = Id.New<GebruikerId>(Keuken.Clock.SystemNow),
            Issuer = Personas.Issuer,
            Sub = Guid.NewGuid().ToString("N"),
            Naam = "Medewerker " + string.Join("/", rollen),
            Rollen = [.. rollen],
            Gemeenten = [Code],
            Teams = wide ? [] : [Team],
            AlleTeams = wide,
        });
    }

    /// <summary>The row of the one member of staff here with exactly these roles.</summary>
    public Task<Gebruiker> Gebruiker(params Role[] rollen) =>
        Keuken.Look(async db => (await db.Set<Gebruiker>().AsNoTracking().ToListAsync()).Single(g => g.Gemeenten.Contains(Code) && g.Rollen.SequenceEqual(rollen)));

    /// <summary>Staff of a provider, signed in.</summary>
    public Task<Deelnemer> AanbiederMedewerker(AanbiederId organisatie, params Role[] rollen) =>
        SignedIn(new Gebruiker
        {
            Id = Id.New<GebruikerId>(Keuken.Clock.SystemNow),
            Issuer = Personas.Issuer,
            Sub = Guid.NewGuid().ToString("N"),
            Naam = "Aanbieder",
            Rollen = rollen.Length > 0 ? [.. rollen] : [Role.Bieder, Role.AanbiederRegie],
            Organisatie = organisatie,
        });

    /// <summary>Somebody who serves the gemeente and works for a provider as well, as nobody should.</summary>
    public Task<Deelnemer> TwoHats(AanbiederId organisatie, params Role[] rollen) =>
        SignedIn(new Gebruiker
        {
            Id = Id.New<GebruikerId>(Keuken.Clock.SystemNow),
            Issuer = Personas.Issuer,
            Sub = Guid.NewGuid().ToString("N"),
            Naam = "Twee petten",
            Rollen = [.. rollen],
            Gemeenten = [Code],
            Teams = [Team],
            Organisatie = organisatie,
        });

    /// <summary>An inwoner, signed in with a bsn that passes the eleven test.</summary>
    public async Task<(Deelnemer Deelnemer, string Bsn)> Inwoner()
    {
        var bsn = NieuwBsn();
        var key = "inwoner-" + Guid.NewGuid().ToString("N");
        Keuken.App.Services.GetRequiredService<Personas>().Add(new Persona(key, "Inwoner", "inwoner", bsn));
        var deelnemer = Keuken.Iemand("inwoner");
        await deelnemer.SignIn(key);
        return (deelnemer, bsn);
    }

    /// <summary>A case, reported at the counter for an invented person; answers its id.</summary>
    public async Task<string> NieuweZaak()
    {
        using var consulent = await Medewerker(Role.Consulent);
        var answer = await consulent.ApiPost("meldingen", new
        {
            gemeente = Code,
            inwoner = new { voornaam = "Truus", tussenvoegsel = "van der", achternaam = "Velden", straat = "Dorpsstraat", huisnummer = "12a", postcode = "3512 AB", plaats = "Zonnedorp", wijkcode = Wijk, geheimAdres = false },
            kanaal = "Balie",
            door = "Consulent",
            hulpvraag = "Het huishouden lukt niet meer",
        });
        return answer.Get("zaak");
    }

    /// <summary>A made-up bsn that passes the eleven test; from a range that is not given out (9…).</summary>
    public static string NieuwBsn()
    {
        while (true)
        {
            var digits = "9" + Random.Shared.Next(0, 10_000_000).ToString("0000000", CultureInfo.InvariantCulture);
            var sum = digits.Select((c, i) => (c - '0') * (9 - i)).Sum();
            if (sum % 11 < 10)
                return digits + (sum % 11).ToString(CultureInfo.InvariantCulture);
        }
    }

    private async Task<Deelnemer> SignedIn(Gebruiker gebruiker)
    {
        await Keuken.Put(gebruiker);
        Keuken.App.Services.GetRequiredService<Personas>().Add(new Persona(gebruiker.Sub!, gebruiker.Naam, "medewerker"));
        var deelnemer = Keuken.Iemand(gebruiker.Naam);
        await deelnemer.SignIn(gebruiker.Sub!);
        return deelnemer;
    }
}
