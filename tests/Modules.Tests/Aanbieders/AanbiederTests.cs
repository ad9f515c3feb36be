using System.Net;
using Aanbieders;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class AanbiederTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Everybody_finds_a_provider_in_the_register_without_signing_in(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Opdrachtkeuken.On(engine)), 2);
        var nobody = markt.Gemeente.Keuken.Iemand();
        var one = markt.Aanbieders[0];

        var found = await nobody.Get("/aanbieders?zoek=" + Uri.EscapeDataString(one.Naam.ToUpperInvariant()));
        var profile = await nobody.Get("/aanbieders/" + one.Id);

        Assert.Contains("/aanbieders/" + one.Id, found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/aanbieders/" + markt.Aanbieders[1].Id, found.Text, StringComparison.Ordinal);
        Assert.Contains("Hulp bij het huishouden", profile.Text, StringComparison.Ordinal);
        Assert.Contains("Geen aanbieder", (await nobody.Get("/aanbieders?zoek=bestaatniet")).Text.Replace("Er is geen", "Geen", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_register_is_read_in_pieces_without_gap_or_double(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Opdrachtkeuken.On(engine)), 25);
        var consulent = await markt.Gemeente.Medewerker(Role.Consulent);
        var seen = new List<string>();
        string? after = null;
        do
        {
            var piece = (await consulent.Api("aanbieders?zoek=proefzorg" + (after is null ? "" : "&na=" + after))).Json;
            seen.AddRange(piece.GetProperty("aanbieders").EnumerateArray().Select(a => a.GetProperty("id").GetString()!));
            after = piece.TryGetProperty("volgende", out var next) ? next.GetString() : null;
        }
        while (after is not null);

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Superset(markt.Aanbieders.Select(a => a.Id.ToString()).ToHashSet(), seen.ToHashSet());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_inkoper_enters_an_organisation_once(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        var kvk = Random.Shared.Next(10_000_000, 60_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var form = new Dictionary<string, string> { ["Invoer.Naam"] = "Zorgbuur", ["Invoer.Kvk"] = kvk, ["Invoer.AgbCode"] = "12345", ["Invoer.Plaats"] = "Zonnedorp" };

        var wrong = await inkoper.PostForm("/aanbieders/nieuw", form);
        var made = await inkoper.PostForm("/aanbieders/nieuw", new(form) { ["Invoer.AgbCode"] = "01234567" });
        var twice = await inkoper.ApiPost("aanbieders", new { naam = "Zorgbuur 2", kvk, agbCode = "01234568", plaats = "Zonnedorp" });

        Assert.Contains("Invoer_AgbCode-fout", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.Equal("KvkBekend", twice.Refusal);
        Assert.Contains("Zorgbuur", (await inkoper.Get(made.Location!)).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Its_own_staff_keeps_profile_area_and_room_and_nobody_else(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Opdrachtkeuken.On(engine)), 2);
        var (own, other) = (markt.Aanbieders[0], markt.Aanbieders[1]);
        var profile = new Dictionary<string, string>
        {
            ["Invoer.Profiel"] = "Wij helpen in huis en luisteren goed. Altijd dezelfde mensen.",
            ["Invoer.Medewerkers"] = "12",
            ["Invoer.Plaats"] = "Zonnedorp",
            ["Invoer.Talen"] = "Nederlands, Turks",
            ["Invoer.Gebieden"] = $"{markt.Gemeente.Code}/{markt.Gemeente.Wijk}",
        };

        var tooShort = await own.Regie.PostForm("/mijn-organisatie/wijzigen", new(profile) { ["Invoer.Profiel"] = "Kort." });
        var saved = await own.Regie.PostForm("/mijn-organisatie/wijzigen", profile);
        var room = await own.Regie.PostForm("/mijn-organisatie", new()
        {
            ["Invoer.Aanbod[0].Product"] = markt.HuishoudelijkeHulp.ToString(),
            ["Invoer.Aanbod[0].Plekken"] = "9",
            ["Invoer.Aanbod[0].WachttijdDagen"] = "14",
        });
        var negative = await own.Regie.PostForm("/mijn-organisatie", new()
        {
            ["Invoer.Aanbod[0].Product"] = markt.HuishoudelijkeHulp.ToString(),
            ["Invoer.Aanbod[0].Plekken"] = "-1",
            ["Invoer.Aanbod[0].WachttijdDagen"] = "14",
        });
        var foreign = await other.Regie.ApiPost($"aanbieders/{own.Id}/aanbod", new { aanbod = new[] { new { product = markt.HuishoudelijkeHulp, plekken = 0, wachttijdDagen = 0 } } }, versie: 3);
        var bidder = await own.Bieder.Get("/mijn-organisatie");
        var row = await markt.Gemeente.Keuken.Look(db => db.Set<Aanbieder>().SingleAsync(a => a.Id == own.Id));

        Assert.Contains("Invoer_Profiel-fout", tooShort.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(HttpStatusCode.Redirect, room.Status);
        Assert.Contains("Invoer_Aanbod_0__Plekken-fout", negative.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(HttpStatusCode.Forbidden, bidder.Status);
        Assert.Equal((12, 9, 14), (row.Medewerkers, row.Aanbod.Single(a => a.Product == markt.HuishoudelijkeHulp).Plekken, row.Aanbod.Single(a => a.Product == markt.HuishoudelijkeHulp).WachttijdDagen));
        Assert.Equal([markt.Gemeente.Wijk], row.Gebieden.Single().Wijken);
        Assert.Equal(["Nederlands", "Turks"], row.Talen);
    }
}
