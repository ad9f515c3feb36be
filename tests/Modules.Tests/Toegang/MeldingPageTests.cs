using Waarden;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Toegang;

namespace Modules.Tests;

public sealed class MeldingPageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_inwoner_reports_for_himself_and_reads_what_happens_when(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var (inwoner, _) = await gemeente.Inwoner();
        var adres = $"/melding?gemeente={gemeente.Code}&voor=mij";

        Assert.Contains("Noorderkwartier", (await inwoner.Get(adres)).Text);
        var sent = await inwoner.PostForm(adres, Fields(gemeente));

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var receipt = await inwoner.Get(sent.Location!);
        var zaak = await gemeente.Keuken.Look(db => db.Set<Zaak>().SingleAsync(z => z.Gemeente == gemeente.Code));
        Assert.Equal(MelderRol.Inwoner, zaak.Melding.Door);
        Assert.Contains(Klokken.PersoonlijkPlanTot(zaak.Melding.Ontvangen, gemeente.Code, NormTabel.Nationaal).ToString("D", new System.Globalization.CultureInfo("nl")), receipt.Text);
        var mijn = await inwoner.Get("/mijn");
        Assert.Equal(HttpStatusCode.OK, mijn.Status);
        Assert.Contains($"/mijn/{zaak.Id}/persoonlijk-plan", mijn.Text);
        Assert.Contains("Velden", (await inwoner.Get(adres)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var (inwoner, _) = await gemeente.Inwoner();
        var fields = Fields(gemeente);
        fields["Postcode"] = "0123 ZZ";

        var answer = await inwoner.PostForm($"/melding?gemeente={gemeente.Code}&voor=mij", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("href=\"#Postcode\"", answer.Text);
        Assert.Contains("Het huishouden lukt niet meer", answer.Text);
        Assert.Equal(0, await gemeente.Keuken.Look(db => db.Set<Zaak>().CountAsync(z => z.Gemeente == gemeente.Code)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_naaste_reports_for_somebody_else_and_gets_a_receipt_but_no_file(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var (naaste, _) = await gemeente.Inwoner();
        var fields = Fields(gemeente);
        (fields["Relatie"], fields["NaasteVoornaam"], fields["NaasteAchternaam"], fields["NaasteTelefoon"]) = ("dochter", "Ans", "Bakker", "0687654321");

        var sent = await naaste.PostForm($"/melding?gemeente={gemeente.Code}&voor=ander", fields);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal(HttpStatusCode.OK, (await naaste.Get(sent.Location!)).Status);
        var zaak = await gemeente.Keuken.Look(db => db.Set<Zaak>().SingleAsync(z => z.Gemeente == gemeente.Code));
        Assert.DoesNotContain(zaak.Id.ToString(), (await naaste.Get("/mijn")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await naaste.Get($"/mijn/{zaak.Id}/persoonlijk-plan")).Status);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        Assert.Contains("Ans Bakker (dochter)", (await consulent.Get($"/zaken/{zaak.Id}/mensen")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nobody_reports_in_the_place_of_another(Engine engine)
    {
        var keuken = await Keuken.On(engine);
        var (gemeente, andere) = (await Proefgemeente.In(keuken), await Proefgemeente.In(keuken));
        var (inwoner, _) = await gemeente.Inwoner();
        var online = ZaakStory.Melding(gemeente, Proefgemeente.NieuwBsn());
        (online["kanaal"], online["door"]) = (Kanaal.Online, MelderRol.Naaste);
        var vreemd = await andere.Medewerker(Role.Consulent);
        var beslisser = await gemeente.Medewerker(Role.Inkoper);

        Assert.Equal("NietNamensEenAnder", (await inwoner.ApiPost("meldingen", online)).Refusal);
        Assert.Equal("NietNamensEenAnder", (await inwoner.ApiPost("meldingen", ZaakStory.Melding(gemeente))).Refusal);
        Assert.Equal("NietNamensEenAnder", (await vreemd.ApiPost("meldingen", ZaakStory.Melding(gemeente))).Refusal);
        Assert.Equal(HttpStatusCode.Forbidden, (await beslisser.ApiPost("meldingen", ZaakStory.Melding(gemeente))).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_consulent_registers_an_urgent_melding_at_the_counter(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);
        var fields = Fields(gemeente);
        (fields["Kanaal"], fields["Spoed"], fields["Bsn"]) = ("Balie", "true", "123456789");
        var adres = $"/meldingen/nieuw?gemeente={gemeente.Code}";

        Assert.Contains("Waarom kan het niet wachten", (await consulent.PostForm(adres, fields, "/meldingen/nieuw")).Text);
        fields["SpoedReden"] = "Ontruiming morgen, vier kinderen";
        var wrong = await consulent.PostForm(adres, fields, "/meldingen/nieuw");
        Assert.Contains("href=\"#Bsn\"", wrong.Text);
        fields["Bsn"] = Proefgemeente.NieuwBsn();
        var sent = await consulent.PostForm(adres, fields, "/meldingen/nieuw");

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var zaak = await gemeente.Keuken.Look(db => db.Set<Zaak>().SingleAsync(z => z.Gemeente == gemeente.Code));
        Assert.Equal("Ontruiming morgen, vier kinderen", zaak.Spoed!.Reden);
        Assert.Contains("Tijdelijke hulp regelen", (await consulent.Get($"/zaken/{zaak.Id}")).Text);
    }

    private static Dictionary<string, string> Fields(Proefgemeente gemeente) =>
        new()
        {
            ["Hulpvraag"] = "Het huishouden lukt niet meer", ["Voornaam"] = "Truus", ["Tussenvoegsel"] = "van der", ["Achternaam"] = "Velden", ["Geboren"] = "17-5-1943",
            ["Straat"] = "Dorpsstraat", ["Huisnummer"] = "12a", ["Postcode"] = "3512ab", ["Plaats"] = "Zonnedorp", ["Wijkcode"] = gemeente.Wijk, ["Telefoon"] = "0612345678",
        };
}
