using Host;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Browser.Tests;

/// <summary>What belongs to no case: the start, signing in, what goes wrong, and the beheerder.</summary>
internal sealed class Huisreis(Huis huis)
{
    public async Task Walk()
    {
        await using var bezoeker = await Bezoeker.In(huis, "bezoeker", null, 390);
        await bezoeker.Ga("/");
        await bezoeker.Ga("/privacy");
        await bezoeker.Ga("/toegankelijkheid");
        foreach (var code in new[] { 400, 403, 404, 409, 412, 429, 500 })
            await bezoeker.Ga($"/fout/{code}", code);
        await bezoeker.Ga("/bestaat-niet", 404);
        foreach (var reden in new[] { "niet-actief", "geen-bsn", "fout" })
            await bezoeker.Ga("/fout/aanmelden?reden=" + reden);
        var gemeente = await Proefgemeente.In(huis.Keuken);
        await Beheerder(gemeente);
        await Nieuweling();
        await Anderen(gemeente);
    }

    private async Task Beheerder(Proefgemeente gemeente)
    {
        await using var beheerder = await Bezoeker.In(huis, "beheerder", await huis.Medewerker("Karin Blok", gemeente, null, Role.Beheerder), 1280);
        await beheerder.Ga("/aanmelden");
        await beheerder.Ga("/");
        await beheerder.Ga("/beheer");
        await beheerder.Fout("Uitnodigen");
        await beheerder.Doe("Uitnodigen", ("Naam", "Sanne Roos"), ("Rollen", "Consulent"));
        await beheerder.Doe("Schakel");
        await beheerder.Ga("/beheer/normen");
        await beheerder.Volg($"/beheer/normen/wijzigen?gemeente={gemeente.Code}&code=RondeWerkdagen");
        await beheerder.Fout(null, ("Waarde", "veel"));
        var van = huis.Keuken.Clock.Today(gemeente.Code).AddDays(7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await beheerder.Doe(null, ("Waarde", "7"), ("Van", van), ("Bron", "Besluit van het college"), ("Reden", "Kleine aanbieders hebben meer tijd nodig."));
        await beheerder.Ga("/beheer/normen");
    }

    private async Task Nieuweling()
    {
        var key = "n" + Guid.NewGuid().ToString("N");
        huis.Keuken.App.Services.GetRequiredService<Personas>().Add(new Persona(key, "Sanne Roos", "medewerker"));
        await using var nieuw = await Bezoeker.In(huis, "nieuweling", key, 390);
        await nieuw.Ga("/uitnodiging");
        await nieuw.Fout(null, ("Code", "KT-BESTAAT-NIET"));
    }

    // Everybody who has a start page of his own.
    private async Task Anderen(Proefgemeente gemeente)
    {
        foreach (var rol in new[] { Role.Toezichthouder, Role.Controller, Role.Raadslid })
        {
            await using var iemand = await Bezoeker.In(huis, rol.ToString().ToLowerInvariant(), await huis.Medewerker("Mevrouw " + rol, gemeente, null, rol), 1280);
            await iemand.Ga("/");
        }
    }
}
