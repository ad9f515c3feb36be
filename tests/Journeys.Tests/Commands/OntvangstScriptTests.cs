using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TestKit;

namespace Journeys.Tests;

/// <summary>The script of <c>docs/controle</c>, with which a bidder checks his receipt without us.</summary>
public sealed class OntvangstScriptTests
{
    private const string Script = "docs/controle/ontvangst.mjs";

    [Fact]
    public async Task A_real_receipt_is_right()
    {
        var map = await Bewijsmap.On(Engine.Sqlite);
        foreach (var (kept, lines) in new[] { (map.Bewijs, 3), (map.Exemplaar, 5) })
        {
            foreach (var key in new string[][] { [], [Bewijsmap.Bestand(map.Sleutel)] })
            {
                var result = await Programma.Script(Script, [Bewijsmap.Bestand(kept), .. key]);
                Assert.Equal(0, result.Code);
                Assert.Equal(lines, result.Output.Split('\n').Count(l => l.StartsWith("GOED  ", StringComparison.Ordinal)));
                Assert.DoesNotContain("FOUT", result.Output);
            }
        }
    }

    [Theory]
    [InlineData("eigen.prijs", "de prijs is wat is vastgelegd")]
    [InlineData("eigen.plan", "het plan is wat is vastgelegd")]
    [InlineData("eigen.zoutPrijs", "de prijs is wat is vastgelegd")]
    [InlineData("eigen.zoutPlan", "het plan is wat is vastgelegd")]
    [InlineData("vorige", "het kenmerk hoort bij het ontvangstbewijs")]
    [InlineData("stand", "het kenmerk hoort bij het ontvangstbewijs")]
    [InlineData("tijd", "het kenmerk hoort bij het ontvangstbewijs")]
    [InlineData("gegevens", "het kenmerk hoort bij het ontvangstbewijs")]
    [InlineData("hash", "het kenmerk hoort bij het ontvangstbewijs")]
    [InlineData("dagwortel.wortel", "het ontvangstbewijs hoort bij de getekende dag")]
    [InlineData("dagwortel.dag", "de handtekening van de dag klopt")]
    [InlineData("dagwortel.handtekening", "de handtekening van de dag klopt")]
    [InlineData("dagwortel.sleutel", "de handtekening van de dag klopt")]
    public async Task A_receipt_that_was_meddled_with_is_found(string field, string sentence)
    {
        var map = await Bewijsmap.On(Engine.Sqlite);
        var result = await Programma.Script(Script, Bewijsmap.Bestand(Changed(map.Exemplaar, field.Split('.'))));
        Assert.Contains("FOUT  " + sentence, result.Output);
        Assert.Equal(1, result.Code);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task The_key_that_was_kept_weighs_more_than_the_one_inside()
    {
        var map = await Bewijsmap.On(Engine.Sqlite);
        using var another = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var result = await Programma.Script(Script, Bewijsmap.Bestand(map.Bewijs), Bewijsmap.Bestand(another.ExportSubjectPublicKeyInfoPem()));
        Assert.Contains("FOUT  de handtekening van de dag klopt", result.Output);
        Assert.Equal(1, result.Code);
    }

    [Theory]
    [InlineData("{}", "geen ontvangstbewijs")]
    [InlineData("Dit is geen JSON.", "geen ontvangstbewijs")]
    [InlineData(null, "niet te lezen")]
    public async Task What_is_no_receipt_ends_in_a_sentence(string? text, string sentence)
    {
        var result = await Programma.Script(Script, text is null ? "/nergens/ontvangst.json" : Bewijsmap.Bestand(text));
        Assert.Contains(sentence, result.Errors);
        Assert.DoesNotContain("   at ", result.Errors);
        Assert.Equal(2, result.Code);
    }

    // One character in the middle becomes another of its kind.
    private static string Changed(string receipt, string[] path)
    {
        var root = JsonNode.Parse(receipt)!;
        var at = path[..^1].Aggregate(root, (node, name) => node[name]!);
        var text = at[path[^1]]!.GetValue<string>();
        var middle = Enumerable.Range(0, text.Length).OrderBy(i => Math.Abs(i - text.Length / 2)).First(i => char.IsAsciiLetterOrDigit(text[i]));
        at[path[^1]] = text[..middle] + (text[middle] == '1' ? '2' : '1') + text[(middle + 1)..];
        return root.ToJsonString();
    }
}
