using System.Net;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using TestKit;
using Toegang;

namespace Modules.Tests;

public sealed class ReceiveMeldingTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_consulent_reports_for_somebody_at_the_counter_and_the_case_is_there(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);

        var answer = await consulent.ApiPost("meldingen", Melding(gemeente));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var zaak = await gemeente.Keuken.Look(db => db.Set<Zaak>().SingleAsync(z => z.Gemeente == gemeente.Code));
        Assert.Equal(zaak.Id.ToString(), answer.Get("zaak"));
        Assert.Equal(gemeente.Team, zaak.Team);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_same_key_twice_is_one_case(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);
        var melding = Melding(gemeente);

        var first = await consulent.ApiPost("meldingen", melding, key: "dezelfde-sleutel");
        var second = await consulent.ApiPost("meldingen", melding, key: "dezelfde-sleutel");
        var other = await consulent.ApiPost("meldingen", Melding(gemeente, "iets heel anders"), key: "dezelfde-sleutel");

        Assert.Equal(first.Get("zaak"), second.Get("zaak"));
        Assert.Equal("SleutelHergebruikt", other.Refusal);
        Assert.Equal(1, await gemeente.Keuken.Look(db => db.Set<Zaak>().CountAsync(z => z.Gemeente == gemeente.Code)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_melding_without_a_question_is_refused_and_nothing_is_stored(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);

        var answer = await consulent.ApiPost("meldingen", Melding(gemeente, " "));

        Assert.Equal("HulpvraagOntbreekt", answer.Refusal);
        Assert.Equal("B-01", answer.Rule);
        Assert.Equal(0, await gemeente.Keuken.Look(db => db.Set<Zaak>().CountAsync(z => z.Gemeente == gemeente.Code)));
    }

    internal static object Melding(Proefgemeente gemeente, string hulpvraag = "Het huishouden lukt niet meer", string? bsn = null) =>
        new
        {
            gemeente = gemeente.Code,
            inwoner = new
            {
                bsn,
                voornaam = "Truus",
                tussenvoegsel = "van der",
                achternaam = "Velden",
                geboren = "1943-05-17",
                straat = "Dorpsstraat",
                huisnummer = "12a",
                postcode = "3512 AB",
                plaats = "Zonnedorp",
                wijkcode = gemeente.Wijk,
                geheimAdres = false,
            },
            kanaal = Kanaal.Balie,
            door = MelderRol.Consulent,
            hulpvraag,
        };
}
