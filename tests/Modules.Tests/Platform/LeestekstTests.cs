using TestKit;

namespace Modules.Tests;

public sealed class LeestekstTests
{
    [Fact]
    public void Digits_that_stand_somewhere_by_chance_are_left_out_and_others_stay()
    {
        var chance = $"01935120-3512-7351-8351-235123512351 {new string('A', 60)}3512 2026-11-22T10:00:03.3512Z";
        Assert.DoesNotContain("3512", Leestekst.Of(chance));
        Assert.Contains("3512 AB", Leestekst.Of(chance + " Dorpsstraat 12a, 3512 AB Zonnedorp"));
    }
}
