using Bemiddeling;
using TestKit;

namespace Modules.Tests;

/// <summary>Plans are scored before anybody knows a price, so none stands in them (E-12).</summary>
public sealed class PrijsInTekstTests
{
    [Theory]
    [InlineData("Wij doen dit voor € 57 per uur.")]
    [InlineData("Wij doen dit voor 57 euro.")]
    [InlineData("Het kost 57euro in totaal.")]
    [InlineData("Het gaat om EUR 57,31 per uur.")]
    [InlineData("Dat is vijftig euro per uur.")]
    [InlineData("Reken op 57,- per uur.")]
    [InlineData("Ons tarief komt uit op 57 per uur.")]
    [InlineData("Uurprijs: 57,31")]
    [InlineData("Our rate is 57 an hour.")]
    [InlineData("Het kan al vanaf 57.31 per keer.")]
    [InlineData("Het kan al vanaf 57,31 per keer.")]
    public void What_names_a_price_is_refused(string tekst) =>
        Assert.Equal("PlanNoemtPrijs", TekstNamesNoPrice.Check([new Tekstveld("wat", 0, tekst)], 57.31m)?.Code);

    [Theory]
    [InlineData("Om 9.30 uur, twee keer per week 45 minuten.")]
    [InlineData("We beginnen op 4.01 en kijken terug na 12,5 weken.")]
    [InlineData("Samen prijsbewust boodschappen doen en de post openen.")]
    [InlineData("Een neuro-psycholoog en een Europees certificaat, in 57 minuten.")]
    [InlineData("Versie 157.31 en 57.310 van de methode.")]
    [InlineData("Een keer per week naar het centrum, in 20 procent van de tijd.")]
    public void Other_numbers_are_let_through(string tekst) => Assert.Null(TekstNamesNoPrice.Check([new Tekstveld("wat", 0, tekst)], 57.31m));

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_field_with_a_price_or_a_name_is_told_at_once(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var priced = new { wie = "Begeleider van 60 euro", wat = "Samen een weekplan maken, voor 60,00.", hoeVaak = "Twee ochtenden per week", uren = 4m, start = Vraagverhaal.Start, evaluatie = "Elke drie maanden.", risicos = "Een vaste vervanger." };
        var refused = await story.Submit(aanbieder, await story.Draft(aanbieder, 60m, priced));
        Assert.Equal(("PlanNoemtPrijs", "E-12", "wie"), (refused.Refusal, refused.Rule, refused.Get("field")));
        Assert.Equal(["wie", "wat"], refused.Json.GetProperty("fields").EnumerateArray().Select(f => f.GetString()));

        var other = story.Markt.Aanbieders[1];
        var named = new { wie = "Begeleider", wat = $"{other.Naam} maakt een weekplan.", hoeVaak = "Twee ochtenden per week", uren = 4m, start = Vraagverhaal.Start, evaluatie = "Elke drie maanden.", risicos = $"Een vervanger van {other.Naam}." };
        var told = await story.Submit(other, await story.Draft(other, 60m, named));
        Assert.Equal("PlanHerkenbaar", told.Refusal);
        Assert.Equal(["wat", "risicos"], told.Json.GetProperty("fields").EnumerateArray().Select(f => f.GetString()));
    }
}
