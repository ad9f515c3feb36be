using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class MensenTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Somebody_is_added_to_a_case_and_taken_off_it(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var adres = story.Page + "/mensen";

        Assert.Contains("Vul een naam of een instelling in", (await story.Consulent.PostForm(adres + "?handler=Toevoegen", new() { ["Nieuw.Rol"] = "buurman" }, adres)).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=Toevoegen", new() { ["Nieuw.Rol"] = "dochter", ["Nieuw.Voornaam"] = "Ans", ["Nieuw.Achternaam"] = "Bakker", ["Nieuw.Mantelzorger"] = "true" }, adres)).Status);
        Assert.Contains("Ans Bakker (dochter)", (await story.Consulent.Get(adres)).Text);
        var id = (await story.Consulent.Api(story.Api + "/mensen")).Json.GetProperty("betrokkenen")[0].GetProperty("id").GetInt64();
        Assert.Equal(HttpStatusCode.NoContent, (await story.Consulent.ApiPost($"{story.Api}/mensen/{id}/verwijdering")).Status);
        Assert.DoesNotContain("Ans Bakker", (await story.Consulent.Get(adres)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Details_are_changed_on_the_version_that_was_seen(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var seen = await story.Consulent.Api(story.Api + "/mensen");
        var nieuw = new { roepnaam = "Trui", straat = "Kerkweg", huisnummer = "3", postcode = "3512ac", plaats = "Zonnedorp", wijkcode = story.Gemeente.Wijk };

        Assert.True((await story.Consulent.ApiPost(story.Api + "/mensen/inwoner", nieuw, seen.Versie)).Ok);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await story.Consulent.ApiPost(story.Api + "/mensen/inwoner", nieuw, seen.Versie)).Status);
        Assert.Contains("Kerkweg 3, 3512 AC", (await story.Consulent.Get(story.Page)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Everything_that_tells_who_it_is_is_known_to_the_gate(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Consulent.ApiPost(story.Api + "/mensen", new { rol = "huisarts", achternaam = "Blok", instelling = "Praktijk De Linde", mantelzorger = false });
        await story.Consulent.ApiPost(story.Api + "/mensen", new { rol = "zoon", voornaam = "Cornelis", roepnaam = "Kees", geboren = "1970-01-31", adres = "Laan 4", postcode = "1011ab", plaats = "Elders", telefoon = "0611", email = "kees@example.nl", mantelzorger = true });

        await using var scope = story.Gemeente.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().BecomeSystemOf(story.Gemeente.Code);
        var known = (await scope.ServiceProvider.GetRequiredService<IInwonerQuestions>().BekendeWaarden([story.Zaak], default))[story.Zaak];

        Assert.Superset(
            new HashSet<(BekendeSoort, string, string)>
            {
                (BekendeSoort.Voornaam, "Truus", "inwoner"), (BekendeSoort.Achternaam, "Velden", "inwoner"), (BekendeSoort.Achternaam, "van der Velden", "inwoner"), (BekendeSoort.Adres, "Dorpsstraat 12a", "inwoner"),
                (BekendeSoort.Postcode, "3512 AB", "inwoner"), (BekendeSoort.Plaats, "Zonnedorp", "inwoner"), (BekendeSoort.Geboortedatum, "1943-05-17", "inwoner"), (BekendeSoort.Telefoon, "0612345678", "inwoner"),
                (BekendeSoort.Achternaam, "Blok", "huisarts"), (BekendeSoort.Instelling, "Praktijk De Linde", "huisarts"),
                (BekendeSoort.Roepnaam, "Kees", "zoon"), (BekendeSoort.Postcode, "1011 AB", "zoon"), (BekendeSoort.Email, "kees@example.nl", "zoon"),
            },
            known.Select(k => (k.Soort, k.Waarde, k.Rol)).ToHashSet());
        Assert.Contains(known, k => k.Soort == BekendeSoort.Bsn && k.Waarde.Length == 9);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_inwoner_sees_who_looked_in_words_he_knows(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Consulent.Get(story.Page);
        await story.Consulent.Get(story.Page + "/mensen");

        var log = await story.Inwoner.Get($"/mijn/{story.Zaak}/inzage");

        Assert.Contains("De mensen om u heen", log.Text);
        Assert.DoesNotContain("Inzage.", log.Text);
        Assert.Equal(2, (await story.Inwoner.Api($"mijn/{story.Zaak}/inzage")).Json.GetArrayLength());
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Consulent.Get($"/mijn/{story.Zaak}/inzage")).Status);
        Assert.Equal(1, (await story.Inwoner.Api("mijn")).Json.GetArrayLength());
    }
}
