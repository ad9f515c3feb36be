using System.Text.Json.Nodes;
using TestKit;

namespace Journeys.Tests;

/// <summary><c>keukentafel controleer</c> and <c>keukentafel sleutels</c> as somebody runs them: what they say, and how they end.</summary>
public sealed class ControleerTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Untouched_data_are_right_and_a_changed_row_is_found(Engine engine)
    {
        var copy = await (await Bewijsmap.On(engine)).Copy();
        Ends(await copy.Run("controleer"), 0, "Alles klopt.");
        Assert.Equal(1, await copy.Sql("""update bemiddeling_schakel set "Tijd" = (select max("Tijd") from bemiddeling_schakel) where "Nummer" = 2"""));
        var found = await copy.Run("controleer");
        Ends(found, 1, "klopt er iets niet.");
        Assert.Contains("FOUT  ", found.Output);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_kept_receipt_is_right_until_somebody_cuts_the_chain(Engine engine)
    {
        var map = await Bewijsmap.On(engine);
        var copy = await map.Copy();
        foreach (var kept in new[] { map.Bewijs, map.Exemplaar })
        {
            var right = await copy.Run("controleer", "--ontvangst", Bewijsmap.Bestand(kept));
            Ends(right, 0, "GOED  ");
            Assert.DoesNotContain("FOUT", right.Output);
        }
        Ends(await copy.Run("controleer", "--ontvangst", Bewijsmap.Bestand(Changed(map.Exemplaar, "eigen", "prijs"))), 1, "FOUT  ");
        Assert.True(await copy.Sql("""delete from bemiddeling_schakel where "Nummer" >= 2""") >= 2);
        Ends(await copy.Run("controleer", "--ontvangst", Bewijsmap.Bestand(map.Bewijs)), 1, "FOUT  ");
    }

    [Fact]
    public async Task What_is_no_receipt_is_said()
    {
        var copy = await (await Bewijsmap.On(Engine.Sqlite)).Copy();
        Refused(await copy.Run("controleer", "--ontvangst", Bewijsmap.Bestand("{}")), "is not a receipt of Keukentafel");
        Refused(await copy.Run("controleer", "--ontvangst", "/nergens/ontvangst.json"), "does not exist");
    }

    [Fact]
    public async Task Keys_are_shown_and_rotated_and_the_data_stay_right()
    {
        var copy = await (await Bewijsmap.On(Engine.Sqlite)).Copy();
        Ends(await copy.Run("sleutels", "toon"), 0, "De kluis past. Versie 1.");
        Ends(await copy.Run("sleutels", "roteer"), 0, "Versie 2; ");
        Ends(await copy.Run("sleutels", "toon"), 0, "De kluis past. Versie 2.");
        Ends(await copy.Run("controleer"), 0, "Alles klopt.");
    }

    [Theory]
    [InlineData(false, "Versie 1 ontbreekt.")]
    [InlineData(true, "Versie 1 is een andere dan waarmee deze database is verzegeld.")]
    public async Task A_vault_that_is_lost_or_of_another_installation_is_said_everywhere_and_never_replaced(bool another, string sentence)
    {
        var copy = await (await Bewijsmap.On(Engine.Sqlite)).Copy();
        var vault = copy.Kluis;
        File.Delete(vault);
        if (another)
            await Elsewhere(vault);
        var before = another ? File.ReadAllText(vault) : null;
        Ends(await copy.Run("sleutels", "toon"), 1, sentence);
        Ends(await copy.Run("sleutels", "roteer"), 1, sentence);
        Ends(await copy.Run("controleer"), 1, "De sleutelkluis ontbreekt of is een andere");
        Assert.Equal(before, File.Exists(vault) ? File.ReadAllText(vault) : null);
    }

    // The vault of an installation that was only just made.
    private static async Task Elsewhere(string vault)
    {
        var keuken = await Keuken.Start(Engine.Sqlite);
        var folder = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Platform.DatabaseSettings>(keuken.App.Services).Folder;
        await keuken.App.StopAsync();
        await keuken.App.DisposeAsync();
        File.Copy(new Bewijskopie(folder, "").Kluis, vault);
    }

    private static string Changed(string receipt, params string[] path)
    {
        var root = JsonNode.Parse(receipt)!;
        var at = path[..^1].Aggregate(root, (node, name) => node[name]!);
        at[path[^1]] = at[path[^1]]!.GetValue<string>() + "0";
        return root.ToJsonString();
    }

    private static void Ends(Afloop result, int code, string sentence)
    {
        Assert.Contains(sentence, result.Output + result.Errors);
        Assert.Equal(code, result.Code);
        Assert.DoesNotContain("   at ", result.Output + result.Errors);
    }

    private static void Refused(Afloop result, string sentence)
    {
        Assert.Contains(sentence, result.Errors);
        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("   at ", result.Errors);
    }
}
