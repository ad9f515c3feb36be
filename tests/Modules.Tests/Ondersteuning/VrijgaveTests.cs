using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Giving out who somebody is leaves a trace that he can read himself (J-14, B-51).</summary>
public sealed class VrijgaveTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_inwoner_sees_who_got_his_bsn_and_each_time_it_was_shown(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var markt = await Proefmarkt.In(gemeente, aanbieders: 1);
        var (inwoner, bsn) = await gemeente.Inwoner();
        var zaak = await markt.Chosen(markt.Aanbieders[0], bsn: bsn);
        var regie = markt.Aanbieders[0].Regie;
        var order = (await regie.Api("toewijzingen")).Json.GetProperty("toewijzingen")[0].GetProperty("id").GetString();

        Assert.True((await regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 1)).Ok);
        var quiet = await regie.Get($"/toewijzingen/{order}");
        var shown = await regie.Get($"/toewijzingen/{order}?bsn=true");
        var page = (await inwoner.Get($"/mijn/{zaak}/inzage")).Text;
        var log = await (await gemeente.Medewerker(Role.Consulent)).Api($"zaken/{zaak}/logboek");

        Assert.DoesNotContain(bsn, quiet.Text, StringComparison.Ordinal);
        Assert.Contains(bsn, shown.Text, StringComparison.Ordinal);
        Assert.Contains("Kreeg uw naam, adres en burgerservicenummer", page, StringComparison.Ordinal);
        Assert.Contains("Uw burgerservicenummer", page, StringComparison.Ordinal);
        Assert.Contains("BsnReleased", log.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Before_acceptance_no_release_is_told(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Opdrachtkeuken.On(engine));
        var markt = await Proefmarkt.In(gemeente, aanbieders: 1);
        var (inwoner, bsn) = await gemeente.Inwoner();
        var zaak = await markt.Chosen(markt.Aanbieders[0], bsn: bsn);

        var page = (await inwoner.Get($"/mijn/{zaak}/inzage")).Text;

        Assert.DoesNotContain("burgerservicenummer", page, StringComparison.Ordinal);
    }
}
