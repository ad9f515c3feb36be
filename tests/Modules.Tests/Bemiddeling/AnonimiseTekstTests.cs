using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The test of a text for other systems: answers what was found, and keeps nothing.</summary>
public sealed class AnonimiseTekstTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_text_comes_back_with_what_was_found_and_the_proposals_in_it(Engine engine)
    {
        // One of its own: nobody else writes in it while we count.
        var keuken = await Keuken.Start(engine);
        var program = await (await Proefgemeente.In(keuken)).Medewerker(Role.Tekstkoppeling);
        const string text = "Mevrouw Velden (83 jaar) belt 06-12345678. Zij is de enige imker van het dorp.";
        var before = await Rows(keuken);

        var answer = await program.ApiPost("anonimisering", new { tekst = text, inwoners = 900, dossier = new { personen = new[] { new { rol = "moeder", achternaam = "Velden", geboren = "17-5-1943" } } } });

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        var spans = answer.Json.GetProperty("spans").EnumerateArray().ToDictionary(s => s.GetProperty("label").GetString()!);
        Assert.Equal(["LEEFTIJD", "PERSOON", "RISICO", "TELEFOON"], spans.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Velden", Part(text, spans["PERSOON"]));
        Assert.Equal("moeder", spans["PERSOON"].GetProperty("voorstel").GetString());
        Assert.True(spans["PERSOON"].GetProperty("zekerheid").GetDouble() > 0.9);
        Assert.NotEqual("", spans["TELEFOON"].GetProperty("reden").GetString());
        Assert.StartsWith("Moeder (tachtiger) belt", answer.Get("tekst"), StringComparison.Ordinal);
        Assert.DoesNotContain("06-12345678", answer.Get("tekst"));
        Assert.Equal("Hoog", answer.Json.GetProperty("risico").GetProperty("niveau").GetString());
        Assert.InRange(answer.Json.GetProperty("risico").GetProperty("k").GetInt32(), 1, 19);
        Assert.Equal(before, await Rows(keuken));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_lone_capital_in_a_text_without_data_is_shown_although_it_is_doubtful(Engine engine)
    {
        var program = await (await Proefgemeente.In(await Keuken.On(engine))).Medewerker(Role.Tekstkoppeling);
        const string text = "Het werkt met Brantelo en met gebaren. De groep begint iedere week met koffie, daarna wordt samen gekookt en gegeten. Wie wil mag blijven om te helpen met de afwas.";

        var answer = await program.ApiPost("anonimisering", new { tekst = text });

        Assert.Equal("Brantelo", Part(text, Assert.Single(answer.Json.GetProperty("spans").EnumerateArray())));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Bad_input_and_people_without_the_permission_get_a_named_no(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var program = await gemeente.Medewerker(Role.Tekstkoppeling);
        Assert.Equal(HttpStatusCode.OK, (await program.ApiPost("anonimisering", new { tekst = "" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await program.ApiPost("anonimisering", new { tekst = new string('a', 100 * 1024) })).Status);
        var large = await program.ApiPost("anonimisering", new { tekst = new string('é', 60_000) });
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TekstTeGroot"), (large.Status, large.Refusal));
        Assert.Equal("VeldOntbreekt", (await program.ApiPost("anonimisering", new { dossier = new { } })).Refusal);
        Assert.Equal("InwonersOngeldig", (await program.ApiPost("anonimisering", new { tekst = "a", inwoners = 0 })).Refusal);
        var date = await program.ApiPost("anonimisering", new { tekst = "a", dossier = new { personen = new[] { new { geboren = "lang geleden" } } } });
        Assert.Equal(("DossierOnleesbaar", "dossier.personen[0].geboren"), (date.Refusal, date.Get("field")));
        var unreadable = await program.ApiPost("anonimisering", new { tekst = 5 });
        Assert.Equal((HttpStatusCode.BadRequest, "Onleesbaar"), (unreadable.Status, unreadable.Refusal));

        Assert.Equal(HttpStatusCode.Forbidden, (await program.Api("zaken")).Status);
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        Assert.Equal("GeenToestemming", (await inkoper.ApiPost("anonimisering", new { tekst = "a" })).Refusal);
    }

    private static string Part(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    // How many rows every table has.
    private static Task<string> Rows(Keuken keuken) =>
        keuken.Look(async db =>
        {
            var counts = new List<string>();
            var tables = db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Order(StringComparer.Ordinal);
            foreach (var (table, count) in tables.Select(t => (t, string.Concat("select count(*) as \"Value\" from \"", t, "\""))))
                counts.Add(table + " " + (await db.Database.SqlQueryRaw<long>(count).ToListAsync())[0]);
            return string.Join('\n', counts);
        });
}
