using Toegang;
using Waarden;

namespace Modules.Tests;

public sealed class KlokTests
{
    [Fact]
    public void The_worked_example_of_the_rulebook_holds()
    {
        var melding = new DateOnly(2026, 3, 2);

        var klokken = Klokken.Of(ZaakStatus.Gemeld, melding, null, NormTabel.Nationaal);

        Assert.Equal([new Klok(KlokSoort.PersoonlijkPlan, new(2026, 3, 9)), new Klok(KlokSoort.Onderzoek, new(2026, 4, 13))], klokken);
        Assert.Equal(new Klok(KlokSoort.Besluit, new(2026, 4, 28)), Assert.Single(Klokken.Of(ZaakStatus.Aangevraagd, melding, new DateOnly(2026, 4, 14), NormTabel.Nationaal)));
    }

    [Fact]
    public void A_clock_tells_how_urgent_it_is()
    {
        var klok = new Klok(KlokSoort.Onderzoek, new(2026, 4, 13));

        Assert.Equal("neutraal", klok.Kind(new(2026, 4, 1)));
        Assert.Equal("let-op", klok.Kind(new(2026, 4, 8)));
        Assert.Equal("fout", klok.Kind(new(2026, 4, 14)));
        Assert.Equal(-1, klok.DaysLeft(new(2026, 4, 14)));
    }

    [Fact]
    public void Names_are_searched_in_plain_letters_without_what_stands_before_them() =>
        Assert.Equal(["velden", "velden", "muller", "jansendevries"], new[] { "van der Velden", "VELDEN", "Müller", "Jansen - de Vries" }.Select(Werkregel.Plain));
}
