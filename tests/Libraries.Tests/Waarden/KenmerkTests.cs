using System.Text.Json;
using FsCheck.Fluent;
using Waarden;

namespace Libraries.Tests;

public class KenmerkTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData(" 123456782 ")]
    [InlineData("010464554")]
    public void ABsnOfNineDigitsThatPassesTheElevenTestIsRead(string text) => Assert.Equal(text.Trim(), Bsn.From(text).Reveal());

    [Theory]
    [InlineData(null, ValueRefusal.Missing)]
    [InlineData("  ", ValueRefusal.Missing)]
    [InlineData("10464554", ValueRefusal.BsnNotNineDigits)]
    [InlineData("1234567821", ValueRefusal.BsnNotNineDigits)]
    [InlineData("12345678A", ValueRefusal.BsnNotNineDigits)]
    [InlineData("1234.5678", ValueRefusal.BsnNotNineDigits)]
    [InlineData("١٢٣٤٥٦٧٨٢", ValueRefusal.BsnNotNineDigits)]
    [InlineData("123456789", ValueRefusal.BsnElevenTest)]
    [InlineData("000000000", ValueRefusal.BsnElevenTest)]
    public void AnythingElseIsRefusedByName(string? text, ValueRefusal reason)
    {
        Assert.Equal(reason, Bsn.Read(text).Refusal);
        Assert.False(Bsn.TryParse(text, null, out _));
    }

    [Fact]
    public void OneWrongDigitInABsnIsAlwaysSeen() => Given.Holds(Prop.ForAll(
        Given.Between(0, 8), Given.Between(1, 9), (place, shift) =>
        {
            var digits = "123456782".ToCharArray();
            digits[place] = (char)('0' + ((digits[place] - '0' + shift) % 10));
            return Bsn.Read(new string(digits)).Refusal == ValueRefusal.BsnElevenTest;
        }));

    [Fact]
    public void ABsnShowsItselfMaskedAndIsNotWrittenToJson()
    {
        var bsn = Bsn.From("123456782");
        Assert.Equal("•••••782", bsn.ToString());
        Assert.Equal("x •••••782", $"x {bsn}");
        Assert.DoesNotContain("123456", new { bsn }.ToString());
        Assert.Equal(bsn, JsonSerializer.Deserialize<Bsn>("\"123456782\""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(bsn));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { bsn }));
        Assert.Throws<InvalidOperationException>(() => default(Bsn).Reveal());
        Assert.Equal("•••••", default(Bsn).ToString());
    }

    [Theory]
    [InlineData("01234567", null)]
    [InlineData("00000000", ValueRefusal.AgbNotEightDigits)]
    [InlineData("1234567", ValueRefusal.AgbNotEightDigits)]
    [InlineData("1234567A", ValueRefusal.AgbNotEightDigits)]
    [InlineData("", ValueRefusal.Missing)]
    public void AnAgbCodeIsEightDigits(string text, ValueRefusal? reason) => Assert.Equal(reason, AgbCode.Read(text).Refusal);

    [Theory]
    [InlineData("01234567", null)]
    [InlineData("00000000", ValueRefusal.KvkNotEightDigits)]
    [InlineData("123456789", ValueRefusal.KvkNotEightDigits)]
    public void AKvkNumberIsEightDigits(string text, ValueRefusal? reason) => Assert.Equal(reason, Kvk.Read(text).Refusal);

    [Theory]
    [InlineData("1234 AB", "1234 AB")]
    [InlineData("1234ab", "1234 AB")]
    [InlineData(" 9999 zz ", "9999 ZZ")]
    public void APostcodeIsReadWithOrWithoutSpaceAndCapitals(string text, string expected) => Assert.Equal(expected, Postcode.From(text).Value);

    [Theory]
    [InlineData("0234 AB", ValueRefusal.PostcodeLeadingZero)]
    [InlineData("1234 SA", ValueRefusal.PostcodeForbiddenLetters)]
    [InlineData("1234sd", ValueRefusal.PostcodeForbiddenLetters)]
    [InlineData("1234 Ss", ValueRefusal.PostcodeForbiddenLetters)]
    [InlineData("1234", ValueRefusal.PostcodeForm)]
    [InlineData("1234 A", ValueRefusal.PostcodeForm)]
    [InlineData("1234  AB", ValueRefusal.PostcodeForm)]
    [InlineData("1234 ABC", ValueRefusal.PostcodeForm)]
    [InlineData("12E4 AB", ValueRefusal.PostcodeForm)]
    [InlineData("1234 ÄB", ValueRefusal.PostcodeForm)]
    [InlineData(null, ValueRefusal.Missing)]
    public void AWrongPostcodeIsRefusedByName(string? text, ValueRefusal reason) => Assert.Equal(reason, Postcode.Read(text).Refusal);

    [Theory]
    [InlineData("1945-06-01", "2026-03-02", "80–89")]
    [InlineData("1936-03-03", "2026-03-02", "80–89")]
    [InlineData("1936-03-02", "2026-03-02", "90+")]
    [InlineData("1916-01-01", "2026-03-02", "90+")]
    [InlineData("2026-03-02", "2026-03-02", "0–9")]
    [InlineData("2016-02-29", "2026-02-28", "0–9")]
    [InlineData("2016-02-29", "2026-03-01", "10–19")]
    public void AnAgeBandFollowsTheBirthday(string born, string on, string expected) =>
        Assert.Equal(expected, Leeftijdsband.Of(Given.D(born), Given.D(on)).Value.ToString());

    [Fact]
    public void AnImpossibleAgeIsRefused()
    {
        Assert.Equal(ValueRefusal.LeeftijdBirthAfterReference, Leeftijdsband.Of(Given.D("2026-03-03"), Given.D("2026-03-02")).Refusal);
        Assert.Equal(ValueRefusal.LeeftijdTooHigh, Leeftijdsband.Of(Given.D("1900-03-02"), Given.D("2026-03-02")).Refusal);
        Assert.True(Leeftijdsband.Of(Given.D("1900-03-03"), Given.D("2026-03-02")).Ok);
        Assert.Equal(ValueRefusal.LeeftijdsbandForm, Leeftijdsband.Read("85").Refusal);
        Assert.Equal(80, Leeftijdsband.Read("80-89").Value.Vanaf);
        Assert.Null(Leeftijdsband.Read("90+").Value.TotEnMet);
    }

    [Fact]
    public void AnAgeLiesInItsBand() => Given.Holds(Prop.ForAll(Given.Days, Given.Between(0, 44_000), (on, days) =>
    {
        var born = on.AddDays(-days);
        var band = Leeftijdsband.Of(born, on).Value;
        var oldest = band.TotEnMet is { } last ? born.AddYears(last + 1) : DateOnly.MaxValue;
        return born.AddYears(band.Vanaf) <= on && on <= oldest && Leeftijdsband.Read(band.ToText()).Value == band;
    }));

    [Fact]
    public void TheLadderHasSevenSteps()
    {
        Assert.Equal(["L1", "L2", "L3", "L4", "L5", "L6", "L7"], Enum.GetValues<Trede>().Order().Select(trede => trede.Code()));
        Assert.Equal([Trede.Netwerk, Trede.Vrijwilligers], Enum.GetValues<Trede>().Where(trede => trede.NeedsConsentOfHelper()));
        Assert.True(Trede.Maatwerk.NeedsBeschikking());
        Assert.Equal(ValueRefusal.TredeUnknown, Codes.Read<Trede>("L8").Refusal);
    }

    [Fact]
    public void ValuesArePlainInJson()
    {
        var json = JsonSerializer.Serialize(new object[]
        {
            AgbCode.From("01234567"), Kvk.From("12345678"), Postcode.From("1234ab"), Gemeentecode.From("0363"), Trede.EigenKracht,
            Leeftijdsband.Read("90+").Value,
        });
        Assert.Equal("""["01234567","12345678","1234 AB","0363","eigenKracht","90\u002B"]""", json);
        Assert.Equal(Postcode.From("1234AB"), JsonSerializer.Deserialize<Postcode>("\"1234ab\""));
        Assert.Equal(Gemeentecode.From("0363"), JsonSerializer.Deserialize<Gemeentecode>("\"0363\""));
        Assert.Equal(Trede.EigenKracht, JsonSerializer.Deserialize<Trede>("\"L1\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Gemeentecode>("363"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Trede>("1"));
        var byGemeente = new Dictionary<Gemeentecode, int> { [Gemeentecode.From("0363")] = 1 };
        Assert.Equal("""{"0363":1}""", JsonSerializer.Serialize(byGemeente));
        Assert.Equal(byGemeente, JsonSerializer.Deserialize<Dictionary<Gemeentecode, int>>("""{"0363":1}"""));
    }
}
