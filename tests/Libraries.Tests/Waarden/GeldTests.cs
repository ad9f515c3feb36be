using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using Waarden;

namespace Libraries.Tests;

public class GeldTests
{
    [Theory]
    [InlineData("12,50", 12.50)]
    [InlineData("12.50", 12.50)]
    [InlineData("12,5", 12.50)]
    [InlineData("€ 12,50", 12.50)]
    [InlineData("0,05", 0.05)]
    [InlineData("1250", 1250)]
    [InlineData("10000000", 10_000_000)]
    [InlineData("1250,00", 1250)]
    [InlineData("007", 7)]
    public void CommaAndPointMeanTheSame(string text, double euro) => Assert.Equal((decimal)euro, Geld.Read(text).Value.Euro);

    [Theory]
    [InlineData("1.250", ValueRefusal.GeldAmbiguous)]
    [InlineData("1,250", ValueRefusal.GeldAmbiguous)]
    [InlineData("12,505", ValueRefusal.GeldAmbiguous)]
    [InlineData("1.250,00", ValueRefusal.GeldAmbiguous)]
    [InlineData("1.250.000", ValueRefusal.GeldAmbiguous)]
    [InlineData("0,125", ValueRefusal.GeldTooManyDecimals)]
    [InlineData("1250,125", ValueRefusal.GeldTooManyDecimals)]
    [InlineData("12,5055", ValueRefusal.GeldTooManyDecimals)]
    [InlineData("1,1234567890123", ValueRefusal.GeldTooManyDecimals)]
    [InlineData("-1", ValueRefusal.GeldNegative)]
    [InlineData("−1,50", ValueRefusal.GeldNegative)]
    [InlineData("10000000,01", ValueRefusal.GeldTooLarge)]
    [InlineData("999999999999999999999999999999999999", ValueRefusal.GeldTooLarge)]
    [InlineData("12,", ValueRefusal.GeldNotANumber)]
    [InlineData(",5", ValueRefusal.GeldNotANumber)]
    [InlineData("1 250", ValueRefusal.GeldNotANumber)]
    [InlineData("1e3", ValueRefusal.GeldNotANumber)]
    [InlineData("-", ValueRefusal.GeldNotANumber)]
    [InlineData("twaalf", ValueRefusal.GeldNotANumber)]
    [InlineData("€", ValueRefusal.Missing)]
    [InlineData(null, ValueRefusal.Missing)]
    public void AWrongAmountIsRefusedByName(string? text, ValueRefusal reason) => Assert.Equal(reason, Geld.Read(text).Refusal);

    [Fact]
    public void HalfACentGoesAwayFromZero()
    {
        Assert.Equal(0.13m, Geld.Round(0.125m).Euro);
        Assert.Equal(0.12m, Geld.Round(0.1249m).Euro);
        Assert.Equal(Geld.From(0.03m), Geld.From(0.05m) * 0.5m);
        Assert.Equal(ValueRefusal.GeldTooManyDecimals, Geld.Make(0.125m).Refusal);
    }

    [Fact]
    public void AmountsAddAndNeverBecomeNegative()
    {
        Assert.Equal(Geld.From(7_394.40m), Geld.From(62.40m) * 118.5m);
        Assert.Equal(Geld.From(3m), Geld.Sum([Geld.From(1m), Geld.From(2m)]));
        Assert.Equal(Geld.Zero, Geld.Sum([]));
        Assert.Equal(Geld.From(1.50m), Geld.From(2m) - Geld.From(0.5m));
        Assert.Equal(ValueRefusal.GeldNegative, Geld.From(1m).Minus(Geld.From(1.01m)).Refusal);
        Assert.Throws<ValueRefusedException>(() => Geld.From(1m) - Geld.From(2m));
        Assert.Throws<ValueRefusedException>(() => Geld.From(1m) * -1m);
        Assert.Throws<ValueRefusedException>(() => Geld.FromCents(-1));
        Assert.Equal(20_000_000m, (Geld.From(10_000_000m) + Geld.From(10_000_000m)).Euro);
        Assert.True(Geld.From(1m) < Geld.From(2m) && Geld.From(2m) >= Geld.From(2m));
    }

    [Fact]
    public void CentsAndTextGoThereAndBack() => Given.Holds(Prop.ForAll(Given.Between(0, 1_000_000_000), cents =>
    {
        var geld = Geld.FromCents(cents);
        return geld.Cents == cents
            && Geld.Read(geld.ToText()).Value == geld
            && Geld.Read(geld.ToString(null, CultureInfo.GetCultureInfo("nl-NL"))).Value == geld
            && Geld.Read(geld.ToString(null, CultureInfo.GetCultureInfo("en-GB"))).Value == geld
            && JsonSerializer.Deserialize<Geld>(JsonSerializer.Serialize(geld)) == geld;
    }));

    [Fact]
    public void JsonIsANumber()
    {
        Assert.Equal("12.50", JsonSerializer.Serialize(Geld.From(12.5m)));
        Assert.Equal(Geld.From(12.5m), JsonSerializer.Deserialize<Geld>("12.5"));
        Assert.Equal(Geld.From(12.5m), JsonSerializer.Deserialize<Geld>("\"12,50\""));
        Assert.Equal(ValueRefusal.GeldAmbiguous, RefusalOf("\"1.250\""));
        Assert.Equal(ValueRefusal.GeldTooManyDecimals, RefusalOf("12.505"));
        Assert.Equal(ValueRefusal.GeldTooLarge, RefusalOf("1e99"));
        Assert.Equal(ValueRefusal.GeldNotANumber, RefusalOf("true"));
    }

    private static ValueRefusal RefusalOf(string json) =>
        Assert.IsType<ValueRefusedException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Geld>(json)).InnerException).Refusal;
}
