using Bemiddeling;
using ModuleContracts;

namespace Modules.Tests;

/// <summary>Whatever the file knows is found in any spelling; ordinary text passes.</summary>
public sealed class KnownValueGateTests
{
    private static readonly BekendeWaarde[] Known =
    [
        new(BekendeSoort.Voornaam, "Truus", "inwoner"),
        new(BekendeSoort.Achternaam, "van der Velden", "inwoner"),
        new(BekendeSoort.Achternaam, "Dijkstra", "dochter"),
        new(BekendeSoort.Voornaam, "José", "zoon"),
        new(BekendeSoort.Adres, "Dorpsstraat 12a", "inwoner"),
        new(BekendeSoort.Postcode, "3512 AB", "inwoner"),
        new(BekendeSoort.Plaats, "Zonnedorp", "inwoner"),
        new(BekendeSoort.Geboortedatum, "1943-05-17", "inwoner"),
        new(BekendeSoort.Bsn, "999990019", "inwoner"),
        new(BekendeSoort.Telefoon, "06-12345678", "inwoner"),
        new(BekendeSoort.Email, "truus.velden@voorbeeld.nl", "inwoner"),
        new(BekendeSoort.Instelling, "Basisschool De Regenboog", "kleinzoon"),
    ];

    [Theory]
    [InlineData("Mevrouw Velden woont alleen")]
    [InlineData("VELDENS huis is groot")]
    [InlineData("T. v.d. Velden")]
    [InlineData("mevrouw vandervelden")]
    [InlineData("mw. Vellden")]
    [InlineData("mw. Vedlen")]
    [InlineData("V e l d e n")]
    [InlineData("Тruus gaat naar buiten")]
    [InlineData("truus' dag")]
    [InlineData("haar dochter Dykstra")]
    [InlineData("haar zoon Jose")]
    [InlineData("woont in de Dorpsstr.")]
    [InlineData("op 3512ab")]
    [InlineData("gebied 3512")]
    [InlineData("in Zonnedorp")]
    [InlineData("geboren 17-5-1943")]
    [InlineData("geboren 17 mei '43")]
    [InlineData("op 17 mei is zij jarig")]
    [InlineData("van 1943")]
    [InlineData("19430517")]
    [InlineData("9999.90.019")]
    [InlineData("bel 06 12 34 56 78")]
    [InlineData("bel +31612345678")]
    [InlineData("truus.velden (at) voorbeeld punt nl")]
    [InlineData("kleinzoon op De Regenboog")]
    public void A_known_value_is_found(string text) => Assert.NotEmpty(new KnownValueGate().Find(text, Known));

    [Theory]
    [InlineData("Sinds een ziekte lukt het niet meer om de dag te plannen.")]
    [InlineData("Zij wil twee keer per week naar buiten, in de ochtend, 4 uur per week.")]
    [InlineData("De straat is druk; een basisschool is dichtbij.")]
    [InlineData("In 2024 is zij gevallen. Budget tot 1500 euro.")]
    public void Ordinary_text_passes(string text) => Assert.Empty(new KnownValueGate().Find(text, Known));

    [Theory]
    [InlineData("mail naar iemand@anders.nl")]
    [InlineData("bel 030-1234567")]
    [InlineData("woont op 1011 AC")]
    public void What_identifies_anybody_is_found_without_knowing_it(string text) => Assert.NotEmpty(new KnownValueGate().Find(text, []));
}
