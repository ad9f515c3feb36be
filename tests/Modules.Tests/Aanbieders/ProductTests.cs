using System.Net;
using Microsoft.EntityFrameworkCore;
using Aanbieders;
using Host;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class ProductTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_inkoper_builds_a_price_and_publishes_it_for_everybody(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        var made = await inkoper.ApiPost("producten", new { product = Begeleiding() });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var id = made.Get("product");

        var stranger = await (await Proefgemeente.In(gemeente.Keuken)).Medewerker(Role.Consulent);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api("producten/" + id)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await inkoper.ApiPost($"producten/{id}/publicatie", versie: 1)).Status);
        var shown = await stranger.Api("producten/" + id);

        Assert.Equal(52.00m, shown.Json.GetProperty("bodem").GetDecimal());
        var elements = shown.Json.GetProperty("elementen").EnumerateArray().ToList();
        Assert.Equal(["a", "b", "c", "d", "e", "f"], elements.Select(e => e.GetProperty("letter").GetString()));
        Assert.Equal(52.00m, elements.Sum(e => e.GetProperty("bedrag").GetDecimal()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_tariff_that_does_not_cover_the_cost_is_refused(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);

        var below = await inkoper.ApiPost("producten", new { product = Begeleiding(tarief: 51.99m) });
        var at = await inkoper.ApiPost("producten", new { product = Begeleiding(tarief: 52.00m) });

        Assert.Equal(("TariefOnderBodem", "E-19"), (below.Refusal, below.Rule));
        Assert.Equal(HttpStatusCode.Created, at.Status);
    }

    [Theory, InlineData("Onbepaald", null, "RechtsvormOntbreekt"), InlineData("ClientKiest", 30, "GewichtBijOpenHuis"), InlineData("GemeenteGunt", null, "PrijsgewichtBuitenBereik"), InlineData("GemeenteGunt", 60, "PrijsgewichtBuitenBereik")]
    public async Task What_the_legal_form_forbids_is_not_published(string vorm, int? gewicht, string refusal)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(Engine.Sqlite));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        var id = (await inkoper.ApiPost("producten", new { product = Begeleiding(vorm: vorm, gewicht: gewicht) })).Get("product");

        var answer = await inkoper.ApiPost($"producten/{id}/publicatie", versie: 1);

        Assert.Equal(refusal, answer.Refusal);
        Assert.Null(await gemeente.Keuken.Look(db => db.Set<Product>().Where(p => p.Samenwerking == gemeente.Gemeente.Samenwerking).Select(p => p.GepubliceerdOp).SingleAsync()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_published_product_stands_and_is_followed_by_a_new_one(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        var id = (await inkoper.ApiPost("producten", new { product = Begeleiding() })).Get("product");
        await inkoper.ApiPost($"producten/{id}/publicatie", versie: 1);

        var revised = await inkoper.ApiPost($"producten/{id}/wijziging", Begeleiding(tarief: 60m), versie: 2);
        var overlap = await inkoper.ApiPost("producten", new { product = Begeleiding(van: "2027-01-01") });
        var ended = await inkoper.ApiPost($"producten/{id}/beeindiging", new { tot = "2026-12-31" }, versie: 2);
        var next = await inkoper.ApiPost("producten", new { product = Begeleiding(tarief: 60m, van: "2027-01-01") });

        Assert.Equal(("ProductStaatVast", "E-OH-08"), (revised.Refusal, revised.Rule));
        Assert.Equal("ProductOverlapt", overlap.Refusal);
        Assert.Equal(HttpStatusCode.NoContent, ended.Status);
        Assert.Equal(HttpStatusCode.Created, next.Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_form_says_beside_the_field_what_to_mend(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var inkoper = await gemeente.Medewerker(Role.Inkoper);
        var fields = Form();

        var refused = await inkoper.PostForm("/producten/nieuw", new(fields) { ["Invoer.Tarief"] = "40,00" });
        var unreadable = await inkoper.PostForm("/producten/nieuw", new(fields) { ["Invoer.Tarief"] = "1.250" });
        var saved = await inkoper.PostForm("/producten/nieuw", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Invoer_Tarief-fout", refused.Text, StringComparison.Ordinal);
        Assert.Contains("52,00", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Invoer_Tarief-fout", unreadable.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(1, await gemeente.Keuken.Look(db => db.Set<Product>().CountAsync(p => p.Samenwerking == gemeente.Gemeente.Samenwerking)));

        var page = await inkoper.Get(saved.Location!);
        Assert.Contains("52,00", page.Text, StringComparison.Ordinal);
        Assert.Contains("58,20", (await inkoper.Get(saved.Location + "/wijzigen")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await inkoper.PostForm(saved.Location + "?handler=Publiceer", [], saved.Location)).Status);
        Assert.Contains("Begeleiding individueel", (await inkoper.Get("/producten?taal=en")).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Other_inkopers_and_consulenten_can_not_touch_it(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var id = (await (await gemeente.Medewerker(Role.Inkoper)).ApiPost("producten", new { product = Begeleiding() })).Get("product");
        var elsewhere = await (await Proefgemeente.In(gemeente.Keuken)).Medewerker(Role.Inkoper);
        var consulent = await gemeente.Medewerker(Role.Consulent);

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost($"producten/{id}/publicatie", versie: 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await consulent.ApiPost($"producten/{id}/publicatie", versie: 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await consulent.Get("/producten/nieuw")).Status);
    }

    private static object Begeleiding(decimal tarief = 58.20m, string vorm = "GemeenteGunt", int? gewicht = 30, string van = "2026-01-01")
    {
        return new
        {
            code = "02A01",
            naam = "Begeleiding individueel",
            categorie = "02",
            eenheid = "04",
            rechtsvorm = vorm,
            tarief,
            plafond = 66.00m,
            prijsgewicht = gewicht,
            van,
            jaarloon = 42_000m,
            werkgeverslasten = 28m,
            betaaldeUren = 1_878m,
            productieveUren = 1_350m,
            reisEnOpleiding = 2.04m,
            overhead = 18m,
            gemeentelijkeEisen = 0.60m,
            indexatie = 4m,
            urenPerEenheid = 1m,
        };
    }

    private static Dictionary<string, string> Form() =>
        new()
        {
            ["Invoer.Code"] = "02a01",
            ["Invoer.Naam"] = "Begeleiding individueel",
            ["Invoer.Categorie"] = "02",
            ["Invoer.Eenheid"] = "04",
            ["Invoer.Rechtsvorm"] = "GemeenteGunt",
            ["Invoer.Prijsgewicht"] = "30",
            ["Invoer.Van"] = "1-1-2026",
            ["Invoer.Jaarloon"] = "42000",
            ["Invoer.Werkgeverslasten"] = "28",
            ["Invoer.BetaaldeUren"] = "1878",
            ["Invoer.ProductieveUren"] = "1350",
            ["Invoer.ReisEnOpleiding"] = "2,04",
            ["Invoer.Overhead"] = "18",
            ["Invoer.GemeentelijkeEisen"] = "0.60",
            ["Invoer.Indexatie"] = "4",
            ["Invoer.UrenPerEenheid"] = "1",
            ["Invoer.Tarief"] = "58,20",
            ["Invoer.Plafond"] = "66",
        };
}
