using System.Text.Json;
using Waarden;

namespace Libraries.Tests;

public class RefusalTests
{
    [Fact]
    public void EveryRefusalHasACodeARuleAndASentence()
    {
        var all = Enum.GetValues<ValueRefusal>();
        Assert.All(all, refusal =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", refusal.Code());
            Assert.NotEmpty(refusal.Rule());
            Assert.EndsWith(".", refusal.Describe());
        });
        Assert.Equal(all.Length, all.Select(refusal => refusal.Code()).Distinct().Count());
        Assert.Equal("bsn-eleven-test", ValueRefusal.BsnElevenTest.Code());
    }

    [Fact]
    public void AnAttemptHoldsAValueOrAReason()
    {
        Attempt<int> good = 3;
        Attempt<int> bad = ValueRefusal.GeldNegative;

        Assert.True(good.Ok);
        Assert.Equal(3, good.Value);
        Assert.Null(good.Refusal);
        Assert.False(bad.TryGet(out _));
        Assert.Equal(ValueRefusal.GeldNegative, bad.Refusal);
        Assert.Equal(ValueRefusal.GeldNegative, Assert.Throws<ValueRefusedException>(() => bad.Value).Refusal);
        Assert.Equal(ValueRefusal.Missing, default(Attempt<int>).Refusal);
        Assert.Equal(4, good.Then<int>(n => n + 1).Value);
        Assert.Equal(ValueRefusal.GeldNegative, bad.Then<int>(n => n + 1).Refusal);
    }

    [Fact]
    public void ARefusedValueNeverStandsInTheException()
    {
        var thrown = Assert.Throws<ValueRefusedException>(() => Bsn.From("123456789"));
        Assert.DoesNotContain("123456789", thrown.ToString());
        var json = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Bsn>("\"123456789\""));
        Assert.DoesNotContain("123456789", json.ToString());
        Assert.Equal(ValueRefusal.BsnElevenTest, Assert.IsType<ValueRefusedException>(json.InnerException).Refusal);
    }
}
