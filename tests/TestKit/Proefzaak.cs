using System.Net;
using Beschikkingen;
using Host;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace TestKit;

/// <summary>
/// A case of Truus van der Velden (born 17 May 1943, Dorpsstraat 12a in Zonnedorp), reported at the counter, with voorzieningen granted
/// without the steps before: where tests of bemiddeling begin.
/// </summary>
public static class Proefzaak
{
    /// <summary>Reports the case for the inwoner with this bsn.</summary>
    public static async Task<ZaakId> Report(Proefgemeente gemeente, Deelnemer consulent, string bsn, string wijk, bool geheim = false)
    {
        var answer = await consulent.ApiPost("meldingen", new
        {
            gemeente = gemeente.Code,
            inwoner = new
            {
                bsn, voornaam = "Truus", tussenvoegsel = "van der", achternaam = "Velden", geboren = "1943-05-17", straat = "Dorpsstraat", huisnummer = "12a",
                postcode = "3512 AB", plaats = "Zonnedorp", wijkcode = wijk, telefoon = "06-12345678", geheimAdres = geheim,
            },
            kanaal = "Balie",
            door = "Consulent",
            hulpvraag = "De dag plannen lukt niet meer",
        });
        if (answer.Status != HttpStatusCode.Created || !ZaakId.TryParse(answer.Get("zaak"), null, out var zaak))
            throw new InvalidOperationException(answer.Text);
        return zaak;
    }

    /// <summary>Grants four hours a week of a product, with the aanbieder still open.</summary>
    public static async Task<VoorzieningId> Grant(Proefgemeente gemeente, ZaakId zaak, ProductId product, string categorie)
    {
        var now = gemeente.Keuken.Clock.Now(gemeente.Code);
        var today = DomainClock.DateIn(now);
        await using var scope = gemeente.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        var inwoner = (await scope.ServiceProvider.GetRequiredService<IToegangQuestions>().Zaken([zaak], default))[zaak].Inwoner;
        var beschikking = Id.New<BeschikkingId>(now);
        var voorziening = Id.New<VoorzieningId>(now);
        await gemeente.Keuken.Put(
            new Beschikking { Id = beschikking, Zaak = zaak, Gemeente = gemeente.Code, Inwoner = inwoner, Soort = BeschikkingSoort.Maatwerk, Kenmerk = "B-1", Gemaakt = now, Status = BeschikkingStatus.Bekendgemaakt, Versie = 1, Besluit = new BeschikkingBesluit("test", "Beslisser", today, BeschikkingBekendmaking.Post, null, today.AddDays(42)) },
            new Voorziening
            {
                Id = voorziening, Beschikking = beschikking, Zaak = zaak, Gemeente = gemeente.Code, Volgorde = 1,
                Inhoud = new VoorzieningInhoud
                {
                    Product = new VoorzieningProduct(product, "02A01", "Begeleiding", categorie, Eenheid.Uur, 58.20m), Resultaat = "Truus plant zelf haar week",
                    Aard = "Begeleiding thuis", Omvang = Omvang.From(4, Eenheid.Uur, Frequentie.Week), Ingang = today.AddDays(30), Einde = today.AddDays(394), Motivering = "Nodig",
                },
            });
        return voorziening;
    }
}
