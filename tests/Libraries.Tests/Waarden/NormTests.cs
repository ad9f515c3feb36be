using System.Text.Json;
using FsCheck.Fluent;
using Waarden;
using static Libraries.Tests.Given;
using static Libraries.Tests.TermijnTests;

namespace Libraries.Tests;

public class NormTests
{
    private static readonly Gemeentecode amsterdam = Gemeentecode.From("0363");

    [Fact]
    public void EveryNormHasANationalValueToday()
    {
        var table = NormTabel.Nationaal;
        Assert.All(Enum.GetValues<NormCode>(), code =>
        {
            var norm = table.Op(code, D("2026-07-01"));
            Assert.Equal(code, norm.Code);
            Assert.Matches(@"^([A-Z]+-([A-Z]+-)?\d+|[A-Z]\.\d+|ADR \d+)$", norm.Regel);
        });
        Assert.Empty(NormTabel.Check(Normen.Nationaal));
    }

    [Theory]
    [InlineData(NormCode.OnderzoekWeken, 6)]
    [InlineData(NormCode.PersoonlijkPlanDagen, 7)]
    [InlineData(NormCode.BesluitWeken, 2)]
    [InlineData(NormCode.BezwaarWeken, 6)]
    [InlineData(NormCode.BezwaarBesluitWeken, 6)]
    [InlineData(NormCode.BezwaarBesluitCommissieWeken, 12)]
    [InlineData(NormCode.PublicatieK, 20)]
    [InlineData(NormCode.PublicatieKWaarschuwing, 50)]
    [InlineData(NormCode.WijkMinimumInwoners, 2000)]
    [InlineData(NormCode.CijfersK, 10)]
    [InlineData(NormCode.RondeWerkdagen, 5)]
    [InlineData(NormCode.RondeComplexWerkdagen, 10)]
    [InlineData(NormCode.RondeVerlengingProcent, 50)]
    [InlineData(NormCode.HerzieningWerkdagen, 2)]
    [InlineData(NormCode.WachttermijnWerkdagen, 5)]
    [InlineData(NormCode.PrijsGewichtMaximumProcent, 40)]
    [InlineData(NormCode.InwonerGewichtProcent, 30)]
    [InlineData(NormCode.OffertesMaximum, 12)]
    [InlineData(NormCode.VerseAanmeldingMinuten, 5)]
    [InlineData(NormCode.BewaartermijnWmoJaren, 15)]
    [InlineData(NormCode.VogMaanden, 3)]
    public void TheNumbersAreThoseOfTheRulebook(NormCode code, int value) => Assert.Equal(value, NormTabel.Nationaal.Op(code, D("2026-07-01")).AsInt());

    [Fact]
    public void ValuesAreTyped()
    {
        var day = D("2026-07-01");
        Assert.Equal(new TimeOnly(10, 0), NormTabel.Nationaal.Op(NormCode.RondeVensterVan, day).AsTime());
        Assert.Equal(new TimeOnly(16, 0), NormTabel.Nationaal.Op(NormCode.RondeVensterTot, day).AsTime());
        Assert.Equal(0.5m, NormTabel.Nationaal.Op(NormCode.RondeVerlengingProcent, day).Waarde.AsFraction());
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => NormTabel.Nationaal.Op(NormCode.RondeVensterVan, day).AsInt()));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => NormTabel.Nationaal.Op(NormCode.EigenBijdrageMaand, day).AsInt()));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => NormTabel.Nationaal.Op(NormCode.OnderzoekWeken, day).Waarde.AsText()));
    }

    [Theory]
    [InlineData("2020-01-01", 19.00)]
    [InlineData("2023-12-31", 19.00)]
    [InlineData("2024-01-01", 20.60)]
    [InlineData("2025-12-31", 21.00)]
    [InlineData("2026-01-01", 21.80)]
    public void TheOwnContributionHasItsYear(string day, double euro) =>
        Assert.Equal(Geld.From((decimal)euro), NormTabel.Nationaal.Op(NormCode.EigenBijdrageMaand, D(day)).AsGeld());

    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2027-01-01")]
    public void AnUnknownDaySaysWhichNormIsMissing(string day)
    {
        var refused = Assert.Throws<ValueRefusedException>(() => NormTabel.Nationaal.Op(NormCode.EigenBijdrageMaand, D(day)));
        Assert.Equal(ValueRefusal.NormMissing, refused.Refusal);
        Assert.Contains("EigenBijdrageMaand", refused.Message);
        Assert.Contains(day, refused.Message);
        Assert.Null(NormTabel.Nationaal.TryOp(NormCode.EigenBijdrageMaand, D(day)));
    }

    [Fact]
    public void AGemeenteOverridesWithinItsOwnDaysOnly()
    {
        var table = new NormTabel(Normen.Nationaal, [
            Own("0363", NormCode.EigenBijdrageMaand, 10.00m, "2026-03-01", "2026-05-31"),
            Own("0363", NormCode.EigenBijdrageMaand, 0, "2026-08-01", "2026-12-31"),
        ]);
        Geld On(string day, Gemeentecode? gemeente) => table.Op(NormCode.EigenBijdrageMaand, D(day), gemeente).AsGeld();

        Assert.Equal(Geld.From(21.80m), On("2026-02-28", amsterdam));
        Assert.Equal(Geld.From(10m), On("2026-03-01", amsterdam));
        Assert.Equal(Geld.From(21.80m), On("2026-06-01", amsterdam));
        Assert.Equal(Geld.Zero, On("2026-08-01", amsterdam));
        Assert.Equal(Geld.From(21.80m), On("2026-03-01", Gemeentecode.From("0599")));
        Assert.Equal(Geld.From(21.80m), On("2026-03-01", null));
        Assert.Equal(2, table.History(NormCode.EigenBijdrageMaand, amsterdam).Count);
        Assert.Equal(4, table.History(NormCode.EigenBijdrageMaand).Count);
        Assert.Empty(table.History(NormCode.PublicatieK, amsterdam));
    }

    [Theory]
    [InlineData(NormCode.EigenBijdrageMaand, 22, ValueRefusal.NormOnlyLower)]
    [InlineData(NormCode.OnderzoekWeken, 7, ValueRefusal.NormOnlyLower)]
    [InlineData(NormCode.PublicatieK, 19, ValueRefusal.NormOnlyHigher)]
    [InlineData(NormCode.BewaartermijnWmoJaren, 15, ValueRefusal.NormNotFree)]
    [InlineData(NormCode.PublicatieK, 20, null)]
    [InlineData(NormCode.OffertesMaximum, 99, null)]
    public void AGemeenteDepartsOnlyAsTheNormAllows(NormCode code, int value, ValueRefusal? reason)
    {
        var problems = NormTabel.Check(Normen.Nationaal, [Own("0363", code, value)]);
        Assert.Equal(reason, problems.Count == 0 ? null : problems[0].Refusal);
    }

    [Fact]
    public void GapsAndOverlapsAreRefusedByNameAndDay()
    {
        Norm[] gap = [Weeks("2026-01-01", "2026-06-30"), Weeks("2026-07-02", null)];
        Norm[] overlap = [Weeks("2026-07-01", null), Weeks("2026-01-01", "2026-07-01")];
        Norm[] closed = [Weeks("2026-01-01", "2026-06-30"), Weeks("2026-07-01", null)];

        Assert.Equal(new NormProblem(ValueRefusal.NormGap, NormCode.OnderzoekWeken, null, D("2026-07-01")), Assert.Single(NormTabel.Check(gap)));
        Assert.Equal(new NormProblem(ValueRefusal.NormOverlap, NormCode.OnderzoekWeken, null, D("2026-07-01")), Assert.Single(NormTabel.Check(overlap)));
        Assert.Empty(NormTabel.Check(closed));
        Assert.Contains("OnderzoekWeken national from 2026-07-01", Assert.Throws<ValueRefusedException>(() => new NormTabel(gap)).Message);
        var twice = NormTabel.Check(closed, [Own("0363", NormCode.OnderzoekWeken, 5), Own("0363", NormCode.OnderzoekWeken, 4, "2026-12-31")]);
        Assert.Equal(ValueRefusal.NormOverlap, Assert.Single(twice).Refusal);
    }

    [Fact]
    public void ANormWithoutValueSourceOrKindIsRefused()
    {
        var always = Periode.From(D("2026-01-01"));
        Assert.Equal(ValueRefusal.NormValueMissing, Refused(() => new Norm(NormCode.OnderzoekWeken, default, always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormValueMissing, Refused(() => new Norm(NormCode.OnderzoekWeken, " ", always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormSourceMissing, Refused(() => new Norm(NormCode.OnderzoekWeken, 6, always, "", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => new Norm(NormCode.OnderzoekWeken, 6.5m, always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => new Norm(NormCode.OnderzoekWeken, -1, always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => new Norm(NormCode.RondeVensterVan, "10 uur", always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.NormOtherKind, Refused(() => new Norm(NormCode.InwonerGewichtProcent, 101, always, "B-02", NormStatus.Verified)));
        Assert.Equal(ValueRefusal.GeldNegative, Refused(() => new Norm(NormCode.EigenBijdrageMaand, -1, always, "F-170", NormStatus.Verified)));
    }

    [Fact]
    public void EveryNormGoesThroughJson()
    {
        Assert.All(Normen.Nationaal, norm => Assert.Equal(norm, JsonSerializer.Deserialize<Norm>(JsonSerializer.Serialize(norm))));
        Assert.Equal(
            """{"code":"RondeVensterVan","waarde":"10:00","geldig":"2015-01-01/..","regel":"ADR 10","status":"Design"}""",
            JsonSerializer.Serialize(NormTabel.Nationaal.Op(NormCode.RondeVensterVan, D("2026-01-01"))));
        var wrong = """{"code":"OnderzoekWeken","waarde":"zes","geldig":"2015-01-01/..","regel":"B-02","status":"Design"}""";
        Assert.IsType<ValueRefusedException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Norm>(wrong)).InnerException);
    }

    [Fact]
    public void OnEveryDayTheNormFoundHoldsOnThatDay() => Holds(Prop.ForAll(Days, day =>
        Enum.GetValues<NormCode>().Select(code => NormTabel.Nationaal.TryOp(code, day)).All(norm => norm is null || norm.Geldig.Contains(day))));

    private static Norm Weeks(string from, string? to) =>
        new(NormCode.OnderzoekWeken, 6, Periode.From(D(from), to is null ? null : D(to)), "B-02", NormStatus.Verified);

    private static ValueRefusal Refused(Func<object> act) => Assert.Throws<ValueRefusedException>(act).Refusal;
}
