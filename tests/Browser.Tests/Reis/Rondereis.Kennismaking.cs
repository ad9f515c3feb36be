using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Before the choice the inwoner meets two of the three: one comes, one does not.</summary>
internal sealed partial class Rondereis
{
    private async Task Kennismaken()
    {
        var (mijn, zaken) = (Mijnvraag + "/kennismaking", Zaakvraag + "/kennismaking");
        await engels.Ga("/kennismakingen");
        await consulent.Ga(zaken);
        await consulent.Fout("Wens");
        await inwoner.Ga(Mijnvraag + "/keuze");
        await inwoner.Volg(mijn);
        await inwoner.Fout(null);
        await inwoner.Doe(null, ("Offertes", Id(offerteEngels)), ("Offertes", Id(offerteTelefoon)), ("Vorm", "Bibliotheek"), ("Plek", "Beneden, waar het stil is."));
        await consulent.Ga($"/zaken/{zaak}");
        await consulent.Ga(zaken);
        await consulent.Fout("Samenvatting", ("Samenvatting", "Mevrouw Velden praat graag rustig. Wij ontmoeten elkaar in Kudelstaart."), ("Plek", "Beneden, vraag naar de balie."));
        await Assertions.Expect(consulent.Page.Locator("#vondst-1")).ToBeVisibleAsync();
        await consulent.Doe("Samenvatting", ("Samenvatting", "Graag een rustig gesprek over het plannen van de dag. Langzaam praten helpt."), ("Plek", "Beneden, vraag naar de balie."));
        await inwoner.Ga("/mijn");
        await inwoner.Volg(mijn);
        await inwoner.Fout("Instemming");
        await inwoner.Doe("Instemming", ("Akkoord", "True"));
        await consulent.Ga(zaken);
        await consulent.Doe("Uitnodiging");
        await Antwoorden();
        await consulent.Ga(zaken);
        await consulent.Fout("Gesprek");
        await consulent.Doe("Gesprek", ("Offerte", Id(offerteEngels)), ("Dag", Dag(2)), ("Tijd", "10:30"));
        await engels.Ga("/kennismakingen");
        await engels.Ga(Verzoek(offerteEngels));
        await inwoner.Ga(mijn);
    }

    private async Task Antwoorden()
    {
        await engels.Ga("/kennismakingen");
        await engels.Volg(Verzoek(offerteEngels));
        await Assertions.Expect(engels.Page.Locator("main")).Not.ToContainTextAsync("Truus");
        await engels.Fout("Aanvaard");
        await engels.Doe("Aanvaard", ("Voorstel", "Monday and Thursday, in the morning."), ("Geheimhouding", "true"));
        await Assertions.Expect(engels.Page.Locator("[data-voornaam]")).ToHaveTextAsync("Truus");
        await telefoon.Ga("/kennismakingen");
        await telefoon.Volg(Verzoek(offerteTelefoon));
        await telefoon.Doe("Afslaan");
    }

    private static string Id(string offerte) => offerte[(offerte.LastIndexOf('/') + 1)..];

    private static string Verzoek(string offerte) => "/kennismakingen/" + Id(offerte);
}
