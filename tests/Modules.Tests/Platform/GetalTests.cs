using Platform;

namespace Modules.Tests;

public class GetalTests
{
    [Theory]
    [InlineData("12,50", 12.50)]
    [InlineData("12.50", 12.50)]
    [InlineData("12", 12)]
    [InlineData(" 12,5 ", 12.5)]
    [InlineData("-3,25", -3.25)]
    [InlineData("€ 38,40", 38.40)]
    [InlineData("1250", 1250)]
    [InlineData("1250,50", 1250.50)]
    [InlineData("0,125", 0.125)]
    [InlineData("1250,125", 1250.125)]
    [InlineData("007", 7)]
    public void Both_notations_mean_the_same(string text, double expected)
    {
        Assert.True(Getal.TryParse(text, out var value, out var fout));
        Assert.Equal((decimal)expected, value);
        Assert.Equal(GetalFout.Geen, fout);
    }

    [Theory]
    [InlineData("1.250")]
    [InlineData("1,250")]
    [InlineData("-1.250")]
    [InlineData("1.250,00")]
    [InlineData("1,250.00")]
    [InlineData("1.250.000")]
    [InlineData("12 500")]
    public void What_could_be_thousands_is_not_guessed(string text)
    {
        Assert.False(Getal.TryParse(text, out _, out var fout));
        Assert.Equal(GetalFout.Duizendtal, fout);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("tien")]
    [InlineData("12,-")]
    [InlineData(",50")]
    [InlineData("12,")]
    [InlineData("1,2,3")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("1\n2")]
    public void Anything_else_is_no_number(string? text)
    {
        Assert.False(Getal.TryParse(text, out _, out var fout));
        Assert.Equal(GetalFout.GeenGetal, fout);
    }

    [Fact]
    public void A_number_that_does_not_fit_is_too_large()
    {
        Assert.False(Getal.TryParse(new string('9', 40), out _, out var fout));
        Assert.Equal(GetalFout.TeGroot, fout);
    }
}
