using System.Net;
using Host;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>A gemeente sets norms of its own (0.3 item 1): from a day to come, with a source and a reason, as far as the law lets it.</summary>
public sealed class EigenNormTests
{
    private const string Reden = "De raad vond vier weken genoeg.";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_term_of_its_own_holds_for_who_reports_from_that_day_on(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        var (before, today) = (await gemeente.NieuweZaak(), Today(gemeente));

        var made = await beheerder.ApiPost($"normen/{gemeente.Code}", Invoer("OnderzoekWeken", "4", today.AddDays(1)));
        await gemeente.Keuken.Later(gemeente.Code, TimeSpan.FromDays(1));
        var after = await gemeente.NieuweZaak();
        var consulent = await gemeente.Medewerker(Role.Consulent);

        Assert.Equal(HttpStatusCode.Created, made.Status);
        Assert.Contains(Iso(Ends(today, 6)), (await consulent.Api("zaken/" + before)).Text, StringComparison.Ordinal);
        Assert.Contains(Iso(Ends(today.AddDays(1), 4)), (await consulent.Api("zaken/" + after)).Text, StringComparison.Ordinal);
        var row = Row(await beheerder.Api($"normen/{gemeente.Code}"), "OnderzoekWeken");
        Assert.Equal(("4", "6", "Verordening art. 3"), (row.GetProperty("waarde").GetString(), row.GetProperty("landelijk").GetString(), row.GetProperty("bron").GetString()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_is_not_touched_and_cannot_touch(Engine engine)
    {
        var keuken = await Keuken.On(engine);
        var (here, there) = (await Proefgemeente.In(keuken), await Proefgemeente.In(keuken));
        var beheerder = await here.Medewerker(Role.Beheerder);
        var stranger = await there.Medewerker(Role.Beheerder);
        var made = await beheerder.ApiPost($"normen/{here.Code}", Invoer("RondeWerkdagen", "7", Today(here).AddDays(1)));

        var other = Row(await stranger.Api($"normen/{there.Code}"), "RondeWerkdagen");

        Assert.Equal("5", other.GetProperty("waarde").GetString());
        Assert.Empty(other.GetProperty("eigen").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api($"normen/{here.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.ApiPost($"normen/{here.Code}", Invoer("RondeWerkdagen", "9", Today(here).AddDays(9)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.ApiPost($"normen/{here.Code}/{made.Get("norm")}/beeindiging", versie: 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await here.Medewerker(Role.Consulent)).ApiPost($"normen/{here.Code}", Invoer("RondeWerkdagen", "9", Today(here).AddDays(9)))).Status);
    }

    [Theory]
    [InlineData("OnderzoekWeken", "7", 1, "NormAlleenLager")]
    [InlineData("PublicatieK", "19", 1, "NormAlleenHoger")]
    [InlineData("BezwaarWeken", "5", 1, "NormNietVrij")]
    [InlineData("OnderzoekWeken", "4", 0, "NormDagVoorbij")]
    [InlineData("OnderzoekWeken", "4", -30, "NormDagVoorbij")]
    [InlineData("OnderzoekWeken", "vier", 1, "NormWaardeOnjuist")]
    [InlineData("OnderzoekWeken", "3,5", 1, "NormWaardeOnjuist")]
    [InlineData("OnderzoekWeken", "-1", 1, "NormWaardeOnjuist")]
    [InlineData("OnderzoekWeken", "1e308", 1, "NormWaardeOnjuist")]
    [InlineData("RondeVensterVan", "25:00", 1, "NormWaardeOnjuist")]
    [InlineData("RondeVerlengingProcent", "101", 1, "NormWaardeOnjuist")]
    [InlineData("EigenBijdrageMaand", "21,805", 1, "NormWaardeOnjuist")]
    [InlineData("EigenBijdrageMaand", "22", 1, "NormAlleenLager")]
    public async Task What_the_law_or_sense_forbids_is_refused_by_name(string code, string waarde, int days, string refusal)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(Engine.Sqlite));
        var beheerder = await gemeente.Medewerker(Role.Beheerder);

        var answer = await beheerder.ApiPost($"normen/{gemeente.Code}", Invoer(code, waarde, Today(gemeente).AddDays(days)));

        Assert.Equal((422, refusal, "0.3"), ((int)answer.Status, answer.Refusal, answer.Rule));
        Assert.Empty(Row(await beheerder.Api($"normen/{gemeente.Code}"), code).GetProperty("eigen").EnumerateArray());
    }

    [Fact]
    public async Task A_source_and_a_reason_are_asked()
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(Engine.Sqlite));
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        var van = Today(gemeente).AddDays(1);

        Assert.Equal("NormBronOntbreekt", (await beheerder.ApiPost($"normen/{gemeente.Code}", new { code = "RondeWerkdagen", waarde = "7", van, reden = Reden })).Refusal);
        Assert.Equal("NormRedenOntbreekt", (await beheerder.ApiPost($"normen/{gemeente.Code}", new { code = "RondeWerkdagen", waarde = "7", van, bron = "Besluit", reden = "Zo." })).Refusal);
        Assert.Equal("NormDagOntbreekt", (await beheerder.ApiPost($"normen/{gemeente.Code}", new { code = "RondeWerkdagen", waarde = "7", bron = "Besluit", reden = Reden })).Refusal);
        Assert.Equal("NormOnbekend", (await beheerder.ApiPost($"normen/{gemeente.Code}", new { waarde = "7", van, bron = "Besluit", reden = Reden })).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_value_ends_and_one_to_come_is_taken_back(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        var path = $"normen/{gemeente.Code}";
        var today = Today(gemeente);
        var first = (await beheerder.ApiPost(path, Invoer("RondeWerkdagen", "7", today.AddDays(1)))).Get("norm");
        var second = (await beheerder.ApiPost(path, Invoer("RondeWerkdagen", "8", today.AddDays(10)))).Get("norm");
        var between = await beheerder.ApiPost(path, Invoer("RondeWerkdagen", "9", today.AddDays(5)));
        await gemeente.Keuken.Later(gemeente.Code, TimeSpan.FromDays(2));

        var back = await beheerder.ApiPost($"{path}/{second}/beeindiging", versie: 1);
        var open = Row(await beheerder.Api(path), "RondeWerkdagen").GetProperty("eigen").EnumerateArray().Single();
        var stale = await beheerder.ApiPost($"{path}/{first}/beeindiging", versie: 1);
        var ended = await beheerder.ApiPost($"{path}/{first}/beeindiging", versie: open.GetProperty("versie").GetInt32());
        var again = await beheerder.ApiPost($"{path}/{first}/beeindiging", versie: open.GetProperty("versie").GetInt32() + 1);
        await gemeente.Keuken.Later(gemeente.Code, TimeSpan.FromDays(1));

        Assert.Equal("NormLatereWaarde", between.Refusal);
        Assert.Equal(HttpStatusCode.NoContent, back.Status);
        Assert.Equal(("7", null), (open.GetProperty("waarde").GetString(), open.GetProperty("tot").GetString()));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
        Assert.Equal(HttpStatusCode.NoContent, ended.Status);
        Assert.Equal("NormAlGestopt", again.Refusal);
        Assert.Equal("5", Row(await beheerder.Api(path), "RondeWerkdagen").GetProperty("waarde").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_decision_without_a_known_contribution_waits_until_the_beheerder_fills_it_in(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        await story.WithProposal();
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        var beheerder = await story.Gemeente.Medewerker(Role.Beheerder);
        var year = new DateOnly(2027, 1, 5);
        story.GoTo(year);

        var refused = await story.Post("/besluit", new { wijze = "Post" }, beslisser);
        var page = await beheerder.Get("/beheer/normen");
        var filled = await beheerder.ApiPost($"normen/{story.Gemeente.Code}", Invoer("EigenBijdrageMaand", "22,40", year));
        var taken = await story.Post("/besluit", new { wijze = "Post" }, beslisser);

        Assert.Equal(("BijdrageNormOntbreekt", "F-170"), (refused.Refusal, refused.Rule));
        Assert.Contains("voor 2027 is nog niet bekend. De beheerder vult het in", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Eigen bijdrage per maand: nog niet bekend", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, filled.Status);
        Assert.True(taken.Ok, taken.Text);
        Assert.Equal(22.40m, (await story.Read()).Json.GetProperty("bijdrageMaand").GetDecimal());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_beheerder_does_the_same_on_a_page(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        var self = $"/beheer/normen/wijzigen?gemeente={gemeente.Code}&code=InwonerGewichtProcent";
        Dictionary<string, string> Fields(string waarde) =>
            new() { ["Waarde"] = waarde, ["Van"] = Iso(Today(gemeente).AddDays(3)), ["Bron"] = "Besluit van het college", ["Reden"] = "De inwoner telt zwaarder mee." };

        var wrong = await beheerder.PostForm(self, Fields("veel"));
        var kept = await beheerder.PostForm(self, Fields("40"));
        var page = await beheerder.Get(self);

        Assert.Equal(422, (int)wrong.Status);
        Assert.Contains("Vul een waarde in die bij deze norm past.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.Contains("40 %", page.Text, StringComparison.Ordinal);
        Assert.Contains("Terugnemen", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.Get("/beheer/normen/wijzigen?code=77")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.Get("/beheer/normen?gemeente=0001")).Status);
    }

    private static object Invoer(string code, string waarde, DateOnly van) => new { code, waarde, van, bron = "Verordening art. 3", reden = Reden };

    private static System.Text.Json.JsonElement Row(Antwoord answer, string code) => answer.Json.EnumerateArray().Single(n => n.GetProperty("code").GetString() == code);

    // A term never ends in a weekend or on a holiday (B.9).
    private static DateOnly Ends(DateOnly from, int weeks)
    {
        var own = new GemeenteNorm(Gemeentecode.From("0001"), new Norm(NormCode.OnderzoekWeken, weeks, Periode.From(new DateOnly(2020, 1, 1), null), "-", NormStatus.Design));
        return new Wettelijketermijnen(new NormTabel(Normen.Nationaal, [own]), own.Gemeente).Onderzoek(from).LaatsteDag;
    }

    private static DateOnly Today(Proefgemeente gemeente) => gemeente.Keuken.Clock.Today(gemeente.Code);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
